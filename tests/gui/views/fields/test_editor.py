from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gui.keys import press, type_text
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import Field
from tracker.gui.views.fields.editor import FieldEditor


@pytest.fixture
def edit(qtbot, full_naming):
    windows = []

    def build(field, known=()):
        window = QWidget()
        window.resize(600, 500)
        editor = FieldEditor(field, full_naming, known, parent=window)
        editor.resize(400, 80)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        editor.setFocus()
        return editor

    yield build
    windows.clear()


def test_typing_offers_entries_and_enter_takes_the_first(qtbot, edit):
    editor = edit(Field.INSTRUMENT_TYPE)
    type_text(editor.line, "memorandum of coop")
    assert editor.line.is_offering

    with qtbot.waitSignal(editor.value_submitted) as given:
        press(editor.line, Qt.Key.Key_Return)

    assert given.args == ["moc"]
    assert editor.line.text() == "Memorandum of cooperation"
    assert not editor.line.is_offering


def test_a_place_is_found_by_any_of_its_names(qtbot, edit):
    editor = edit(Field.PARTIES)
    type_text(editor.line, "ivory coast")

    with qtbot.waitSignal(editor.value_submitted) as given:
        press(editor.line, Qt.Key.Key_Return)

    assert given.args == ["CIV"]


def test_arrows_choose_and_a_click_takes(qtbot, edit):
    editor = edit(Field.BINDING)
    press(editor.line, Qt.Key.Key_Down)
    press(editor.line, Qt.Key.Key_Down)
    assert editor.line.accessibleDescription()
    chosen = editor.line.suggestions.chosen()
    box = editor.line.suggestions.visualItemRect(editor.line.suggestions.currentItem())

    with qtbot.waitSignal(editor.value_submitted) as given:
        QTest.mouseClick(
            editor.line.suggestions.viewport(), Qt.MouseButton.LeftButton, pos=box.center()
        )

    assert given.args == [chosen.value]


def test_dates_in_words_become_edtf(qtbot, edit):
    editor = edit(Field.SIGNED)
    type_text(editor.line, "27 May 2019")

    with qtbot.waitSignal(editor.value_submitted) as given:
        press(editor.line, Qt.Key.Key_Return)

    assert given.args == ["2019-05-27"]


def test_an_impossible_date_is_refused_at_the_field(qtbot, edit):
    editor = edit(Field.SIGNED)
    type_text(editor.line, "2019-02-30")

    with qtbot.assertNotEmitted(editor.value_submitted):
        press(editor.line, Qt.Key.Key_Return)

    assert "no day 2019-02-30" in editor.error.text()
    assert editor.line.property("invalid") is True
    type_text(editor.line, "x")
    assert editor.error.isHidden()
    assert editor.line.property("invalid") is False


def test_an_unknown_party_is_never_taken_silently(qtbot, edit):
    editor = edit(Field.PARTIES)
    type_text(editor.line, "Republic of Rivers")

    with qtbot.assertNotEmitted(editor.value_submitted):
        press(editor.line, Qt.Key.Key_Return)

    assert editor.asking
    assert editor.keep.isVisible()
    with qtbot.waitSignal(editor.value_submitted) as given:
        QTest.mouseClick(editor.keep, Qt.MouseButton.LeftButton)
    assert given.args == ["Republic of Rivers"]
    assert not editor.asking


def test_enter_again_keeps_an_unknown_party_as_written(qtbot, edit):
    editor = edit(Field.PARTIES)
    type_text(editor.line, "Republic of Rivers")
    press(editor.line, Qt.Key.Key_Return)

    with qtbot.waitSignal(editor.value_submitted) as given:
        press(editor.line, Qt.Key.Key_Return)

    assert given.args == ["Republic of Rivers"]


def test_a_type_outside_the_list_cannot_be_kept(edit):
    editor = edit(Field.INSTRUMENT_TYPE)
    type_text(editor.line, "napkin")
    press(editor.line, Qt.Key.Key_Return)

    assert "not in the list" in editor.error.text()
    assert editor.keep.isHidden()
    assert not editor.asking


def test_escape_closes_the_list_first_and_then_the_editor(qtbot, edit):
    editor = edit(Field.AREAS)
    type_text(editor.line, "traff")
    assert editor.line.is_offering

    with qtbot.assertNotEmitted(editor.cancelled):
        press(editor.line, Qt.Key.Key_Escape)
    assert not editor.line.is_offering
    with qtbot.waitSignal(editor.cancelled):
        press(editor.line, Qt.Key.Key_Escape)


def test_a_value_is_shown_in_words_and_cleared_by_emptying(qtbot, edit):
    editor = edit(Field.AREAS)
    editor.set_value("TRF.HUM")
    assert editor.line.text() == "Human trafficking"

    editor.line.clear()
    with qtbot.waitSignal(editor.value_submitted) as given:
        editor.submit()

    assert given.args == [""]


def test_free_text_is_taken_as_it_is(qtbot, edit):
    editor = edit(Field.TITLE)
    editor.set_value("Pact")
    type_text(editor.line, "Pact  of Rivers")

    with qtbot.waitSignal(editor.value_submitted) as given:
        press(editor.line, Qt.Key.Key_Return)

    assert given.args == ["Pact of Rivers"]


def test_known_words_are_offered_for_free_text(edit):
    editor = edit(Field.SIGNATORIES, ["Joan Miller", "Andrés Peña"])

    type_text(editor.line, "pe")

    assert editor.line.is_offering
    assert editor.line.suggestions.chosen() is None


def test_an_error_from_elsewhere_is_shown_too(edit):
    editor = edit(Field.PARTIES)

    editor.show_error(ValueRefused("USA is in this record already.", hint="Choose another."))

    assert editor.error.text() == "USA is in this record already. Choose another."


@pytest.mark.parametrize("field", list(Field))
def test_every_field_has_an_editor_with_a_name(edit, field):
    assert edit(field).line.accessibleName()
