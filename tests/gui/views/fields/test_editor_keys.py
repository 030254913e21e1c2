"""Fields driven by keys alone: lists, names of places, days, and words of one's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests import factories as make
from tests.gui.keys import CONTROL, SHIFT, press, type_text
from tests.gui.pictures import colors
from tracker.domain.vocabulary import Field
from tracker.gui.naming import Naming
from tracker.gui.theme import Scheme
from tracker.gui.tokens import DARK, LIGHT
from tracker.gui.views.fields.editor import FieldEditor
from tracker.gui.views.fields.reading import DATES
from tracker.gui.views.fields.suggest import MOST
from tracker.gui.views.fields.vocabulary import LISTS


@pytest.fixture
def edit(shown, full_naming):
    windows = []

    def build(field, naming=full_naming, known=()):
        window = QWidget()
        windows.append(window)
        window.resize(600, 500)
        editor = FieldEditor(field, naming, known, parent=window)
        editor.resize(420, 90)
        shown(window)
        editor.setFocus()
        return editor

    yield build
    windows.clear()


@pytest.fixture
def spanish_naming():
    return Naming(make.full_reference(), "es")


def offered(editor):
    found = editor.line.suggestions
    return [found.item(row).data(Qt.ItemDataRole.UserRole).value for row in range(found.count())]


def given_by(qtbot, editor, *keys):
    with qtbot.waitSignal(editor.value_submitted) as given:
        for key in keys or (Qt.Key.Key_Return,):
            press(editor.line, key)
    return given.args[0]


@pytest.mark.parametrize("field", DATES)
@pytest.mark.parametrize(
    "typed", ["2019-02-29", "31 April 2019", "2019-00", "soon", "32 May 2019"]
)
def test_no_field_for_days_takes_a_day_that_is_none(qtbot, edit, field, typed):
    editor = edit(field)
    type_text(editor.line, typed)

    with qtbot.assertNotEmitted(editor.value_submitted):
        press(editor.line, Qt.Key.Key_Return)

    assert editor.error.isVisible()
    assert editor.line.text() == typed
    assert not editor.keep.isVisible()


@pytest.mark.parametrize("field", DATES)
def test_a_leap_day_is_taken_in_a_leap_year(qtbot, edit, field):
    editor = edit(field)
    type_text(editor.line, "29 February 2020")

    assert given_by(qtbot, editor) == "2020-02-29"


@pytest.mark.parametrize(("field", "members"), LISTS.items())
def test_every_entry_of_a_list_is_taken_by_its_words(qtbot, edit, full_naming, field, members):
    editor = edit(field)

    for member in members:
        editor.line.clear()
        type_text(editor.line, full_naming.label(member))
        assert given_by(qtbot, editor) == member.value


def test_down_on_an_empty_line_offers_a_whole_list_and_goes_round(qtbot, edit):
    editor = edit(Field.BINDING)
    press(editor.line, Qt.Key.Key_Down)
    count = editor.line.suggestions.count()

    for _ in range(count):
        press(editor.line, Qt.Key.Key_Down)

    assert editor.line.suggestions.currentRow() == 0
    assert given_by(qtbot, editor, Qt.Key.Key_Up, Qt.Key.Key_Return) == offered(editor)[-1]


def test_no_more_is_offered_than_can_be_looked_over(edit):
    editor = edit(Field.PARTIES)

    type_text(editor.line, "a")

    assert editor.line.suggestions.count() == MOST


@pytest.mark.parametrize(
    ("typed", "code"),
    [("ESPAÑA", "ESP"), ("cote d'ivoire", "CIV"), ("  Perú ", "PER"), ("uSa", "USA")],
)
def test_names_of_places_ignore_case_and_accents(qtbot, edit, typed, code):
    editor = edit(Field.PARTIES)
    type_text(editor.line, typed)

    assert given_by(qtbot, editor) == code


@pytest.mark.parametrize(
    "words", ["République des Rivières", "川の国", "جمهورية الأنهار", "🏞 Rios"]
)
def test_a_party_in_any_script_is_kept_as_written(qtbot, edit, words):
    editor = edit(Field.PARTIES)
    type_text(editor.line, words)
    press(editor.line, Qt.Key.Key_Return)
    asked = editor.asking

    assert given_by(qtbot, editor) == words
    assert asked
    assert editor.error.isHidden()


def test_the_question_about_unknown_words_is_for_those_words_only(qtbot, edit):
    editor = edit(Field.AREAS)
    type_text(editor.line, "whale songs")
    press(editor.line, Qt.Key.Key_Return)
    type_text(editor.line, " and more")

    with qtbot.assertNotEmitted(editor.value_submitted):
        press(editor.line, Qt.Key.Key_Return)

    assert editor.asking
    assert "whale songs and more" in editor.error.text()


def test_the_answer_is_reached_by_tab_and_given_by_space(qtbot, edit):
    editor = edit(Field.AREAS)
    type_text(editor.line, "whale songs")
    press(editor.line, Qt.Key.Key_Return)

    press(editor.line, Qt.Key.Key_Tab)
    assert editor.keep.hasFocus()
    with qtbot.waitSignal(editor.value_submitted) as given:
        press(editor.keep, Qt.Key.Key_Space)

    assert given.args == ["whale songs"]


def test_the_way_back_from_the_answer_is_shift_tab(edit):
    editor = edit(Field.AREAS)
    type_text(editor.line, "whale songs")
    press(editor.line, Qt.Key.Key_Return)
    press(editor.line, Qt.Key.Key_Tab)

    press(editor.keep, Qt.Key.Key_Backtab, SHIFT)

    assert editor.line.hasFocus()


def test_undo_brings_typed_words_back(edit):
    editor = edit(Field.TITLE)
    editor.set_value("Pact of Rivers")
    press(editor.line, Qt.Key.Key_Delete)
    emptied = editor.line.text()

    press(editor.line, Qt.Key.Key_Z, CONTROL)

    assert (emptied, editor.line.text()) == ("", "Pact of Rivers")


def test_a_very_long_title_is_taken_whole(qtbot, edit):
    editor = edit(Field.TITLE)
    title = "Agreement on rivers and lakes 🏞 " * 40
    width = editor.width()
    QApplication.clipboard().setText(title)
    press(editor.line, Qt.Key.Key_V, CONTROL)

    assert given_by(qtbot, editor) == title.strip()
    assert editor.width() == width


def test_lines_of_a_paste_become_one_title(qtbot, edit):
    editor = edit(Field.TITLE)
    QApplication.clipboard().setText("Pact\nof\tRivers")
    press(editor.line, Qt.Key.Key_V, CONTROL)

    assert given_by(qtbot, editor) == "Pact of Rivers"


@pytest.mark.parametrize("field", [Field.PLACE, Field.TITLE, Field.SIGNED, Field.PARTIES])
def test_blanks_alone_clear_a_field(qtbot, edit, field):
    editor = edit(field)
    type_text(editor.line, "   ")

    assert given_by(qtbot, editor) == ""


def test_a_click_elsewhere_closes_the_list_and_submits_nothing(qtbot, edit):
    editor = edit(Field.PARTIES)
    type_text(editor.line, "gua")
    assert editor.line.is_offering

    with qtbot.assertNotEmitted(editor.value_submitted):
        editor.line.clearFocus()

    assert not editor.line.is_offering


def test_what_is_chosen_is_told_to_those_who_listen(edit, full_naming):
    editor = edit(Field.PARTIES)

    type_text(editor.line, "guatem")

    assert editor.line.accessibleDescription() == "Guatemala"
    assert editor.line.suggestions.accessibleName()


@pytest.mark.parametrize(("scheme", "tokens"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_an_error_is_painted_in_the_colour_of_errors(edit, theme, scheme, tokens):
    theme.choose(scheme)
    editor = edit(Field.SIGNED)
    before = colors(editor.window())[tokens.danger]
    type_text(editor.line, "2019-02-30")

    press(editor.line, Qt.Key.Key_Return)

    assert colors(editor.window())[tokens.danger] > before


def test_spanish_names_and_months_are_understood(qtbot, spanish, edit, spanish_naming):
    for field, typed, value in (
        (Field.PARTIES, "Estados Unidos", "USA"),
        (Field.PARTIES, "Costa de Marfil", "CIV"),
        (Field.SIGNED, "27 de mayo de 2019", "2019-05-27"),
        (Field.INSTRUMENT_TYPE, "tratado", "treaty"),
    ):
        editor = edit(field, spanish_naming)
        type_text(editor.line, typed)
        assert given_by(qtbot, editor) == value


def test_unknown_words_are_asked_about_in_spanish(spanish, edit, spanish_naming):
    editor = edit(Field.PARTIES, spanish_naming)
    type_text(editor.line, "Ruritania")

    press(editor.line, Qt.Key.Key_Return)

    assert "«Ruritania»" in editor.error.text()
    assert editor.keep.text() == "Conservar tal cual"
    assert editor.keep.accessibleName() == editor.keep.text()


def test_a_click_on_keep_takes_the_words_once(qtbot, edit):
    editor = edit(Field.PARTIES)
    taken = []
    editor.value_submitted.connect(taken.append)
    type_text(editor.line, "Ruritania")
    press(editor.line, Qt.Key.Key_Return)

    QTest.mouseClick(editor.keep, Qt.MouseButton.LeftButton)
    QTest.mouseClick(editor.keep, Qt.MouseButton.LeftButton)

    assert taken == ["Ruritania"]
