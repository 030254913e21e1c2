"""Where a text is from, and which source to attach: edges of the two dialogs that ask it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests import factories as make
from tests.gui.keys import SHIFT, press, type_text
from tests.gui.pictures import colors
from tests.gui.texts import all_texts
from tracker.domain.article import Metadata
from tracker.gui.naming import Naming
from tracker.gui.theme import Scheme
from tracker.gui.tokens import DARK, LIGHT
from tracker.gui.views.sources.attach_dialog import AttachDialog
from tracker.gui.views.sources.metadata_dialog import MetadataDialog

LONG = "A very long headline about rivers, borders and 🤝 " * 12


@pytest.fixture
def naming(full_naming):
    return full_naming


@pytest.fixture
def spanish_naming():
    return Naming(make.full_reference(), "es")


@pytest.fixture
def opened(qtbot):
    def open_(dialog):
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return open_


@pytest.fixture
def ask(opened, naming):
    def build(metadata=None):
        return opened(MetadataDialog(metadata or Metadata(), naming))

    return build


@pytest.fixture
def attach(opened, naming):
    def build(*sources):
        dialog = AttachDialog(naming)
        dialog.show_sources(sources)
        return opened(dialog)

    return build


def source(number, **particulars):
    return make.source(uuid=f"s{number}", metadata=make.metadata(**particulars))


def stops(first):
    first.setFocus()
    names = []
    for _ in range(20):
        names.append(QApplication.focusWidget().accessibleName())
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break
    return names


def nameless(dialog):
    return [
        part
        for part in dialog.findChildren(QWidget)
        if part.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and part.isVisible()
        and not (part.accessibleName() or getattr(part, "text", str)())
    ]


def confirmed(qtbot, dialog):
    with qtbot.waitSignal(dialog.metadata_submitted) as given:
        press(dialog.publisher, Qt.Key.Key_Return)
    return given.args[0]


# -- particulars


def test_tab_goes_down_the_particulars_and_ends_at_the_verbs(ask):
    dialog = ask()

    assert stops(dialog.publisher)[:8] == [
        "Publisher",
        "Published",
        "Title",
        "Authors",
        "Address",
        "Language",
        "Kind of source",
        "Accessed",
    ]
    assert nameless(dialog) == []


@pytest.mark.parametrize(
    ("typed", "authors"),
    [
        ("Mary Smith", ("Mary Smith",)),
        (" Mary Smith ;; Ann Lee; ", ("Mary Smith", "Ann Lee")),
        ("Smith, Mary; محمد علي; 李明", ("Smith, Mary", "محمد علي", "李明")),
        (" ; ", ()),
    ],
)
def test_authors_are_told_apart_by_semicolons(qtbot, ask, typed, authors):
    dialog = ask()
    type_text(dialog.authors, typed)

    assert confirmed(qtbot, dialog).authors == authors


@pytest.mark.parametrize(
    "address",
    [
        "https://ledger.example/a?b=c#d",
        "http://ledger.example:8080/río/🤝",
        "https://пример.испытание/статья",
    ],
)
def test_addresses_of_every_script_are_taken(qtbot, ask, address):
    dialog = ask()
    type_text(dialog.url, address)

    assert confirmed(qtbot, dialog).url == address


@pytest.mark.parametrize(
    "address", ["ledger.example", "file:///etc/hosts", "http:///a", "ftp://a"]
)
def test_what_is_no_address_on_the_web_is_refused_at_its_line(qtbot, ask, address):
    dialog = ask()
    type_text(dialog.url, address)

    with qtbot.assertNotEmitted(dialog.metadata_submitted):
        press(dialog.url, Qt.Key.Key_Return)

    assert dialog.url.hasFocus()
    assert dialog.url.selectedText() == address
    assert address in dialog.error.text()


def test_one_error_after_another_marks_one_line_at_a_time(ask):
    dialog = ask()
    type_text(dialog.published, "soon")
    type_text(dialog.url, "nowhere")
    press(dialog.publisher, Qt.Key.Key_Return)
    first = (dialog.published.property("invalid"), dialog.url.property("invalid"))
    dialog.published.clear()

    press(dialog.publisher, Qt.Key.Key_Return)

    assert first == (True, False)
    assert (dialog.published.property("invalid"), dialog.url.property("invalid")) == (False, True)


@pytest.mark.parametrize(
    ("typed", "day"),
    [("May 2019", "2019-05"), ("2019", "2019"), ("28 May 2019", "2019-05-28"), ("", "")],
)
def test_a_day_of_publication_is_taken_as_exactly_as_it_is_known(qtbot, ask, typed, day):
    dialog = ask()
    type_text(dialog.published, typed)

    assert confirmed(qtbot, dialog).published == day


def test_a_very_long_title_changes_no_layout_and_comes_out_whole(qtbot, ask):
    short, long = ask(), ask(Metadata(title=LONG.strip()))

    assert long.width() == short.width()
    assert confirmed(qtbot, long).title == LONG.strip()


def test_a_preview_of_many_words_is_cut_between_quotation_marks(ask):
    dialog = ask()

    dialog.show_words("🤝 Perú\n\ny   Chile " * 100)

    assert dialog.preview.text().startswith("“🤝 Perú y Chile 🤝")
    assert dialog.preview.text().endswith("…”")


def test_a_text_of_blanks_has_no_preview(ask):
    dialog = ask()

    dialog.show_words(" \n\t ")

    assert not dialog.preview.isVisible()


def test_a_language_that_is_not_in_the_list_stays(qtbot, ask):
    assert confirmed(qtbot, ask(Metadata(language="qu"))).language == "qu"


def test_an_unknown_tier_falls_back_to_the_first_of_the_list(qtbot, ask):
    dialog = ask(Metadata(tier=0))

    assert confirmed(qtbot, dialog).tier == 1


def test_cancel_of_a_stored_source_changes_nothing(qtbot, ask):
    dialog = ask(make.metadata())
    dialog.edit_stored()
    type_text(dialog.publisher, "x")

    with qtbot.assertNotEmitted(dialog.metadata_submitted), qtbot.waitSignal(dialog.skipped):
        QTest.mouseClick(dialog.skip, Qt.MouseButton.LeftButton)


def test_the_particulars_are_asked_for_in_spanish(spanish, opened, spanish_naming):
    dialog = opened(MetadataDialog(Metadata(), spanish_naming))
    type_text(dialog.published, "2019-02-30")
    press(dialog.publisher, Qt.Key.Key_Return)

    english = {"Publisher", "Published", "Authors", "Address", "Skip", "Confirm", "not known"}
    assert all_texts(dialog) & english == set()
    assert dialog.error.text().startswith("El día 2019-02-30 no existe en el calendario.")


# -- sources to attach


def test_tab_visits_search_list_and_verbs(attach):
    dialog = attach(source(1))

    assert stops(dialog.search) == [
        "Search sources",
        "Sources in this library",
        "New from file…",
        "New from clipboard",
        "Cancel",
        "Attach source",
    ]
    assert nameless(dialog) == []


def test_arrows_in_the_search_stop_at_the_ends_of_the_list(attach):
    dialog = attach(*(source(number) for number in range(3)))
    rows = []

    for code in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        press(dialog.search, code)
        rows.append(dialog.list.currentRow())

    assert rows == [0, 1, 2, 2]


def test_enter_in_the_list_attaches_the_current_source_once(qtbot, attach):
    dialog = attach(source(1), source(2))
    chosen = []
    dialog.source_chosen.connect(chosen.append)
    dialog.list.setFocus()

    press(dialog.list, Qt.Key.Key_Down)
    press(dialog.list, Qt.Key.Key_Return)

    assert chosen == ["s2"]
    assert not dialog.isVisible()


def test_two_clicks_on_a_source_attach_it_once(attach):
    dialog = attach(source(1), source(2))
    chosen = []
    dialog.source_chosen.connect(chosen.append)
    spot = dialog.list.visualItemRect(dialog.list.item(1)).center()

    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert chosen == ["s2"]


def test_a_source_is_told_by_what_there_is_of_it(attach):
    dialog = attach(
        source(1, publisher="", title="Pact", published=""),
        source(2, publisher="Ledger", title="Ledger", published="2019-06", url=""),
    )
    words = [dialog.list.item(row).text() for row in range(2)]

    assert words == ["Pact", "Ledger · 2019-06"]
    assert dialog.list.item(1).toolTip() == "Ledger · 2019-06"
    assert dialog.list.item(0).toolTip() == "https://ledger.example/antigua"


def test_a_very_long_title_does_not_widen_the_dialog(attach):
    assert attach(source(1, title=LONG)).width() == attach(source(1)).width()


def test_other_sources_start_at_the_first_again(attach):
    dialog = attach(source(1), source(2), source(3))
    press(dialog.search, Qt.Key.Key_Down)

    dialog.show_sources((source(4), source(5)))

    assert dialog.list.currentRow() == 0
    assert dialog.attach.isEnabled()


def test_enter_with_nothing_to_attach_keeps_the_dialog(qtbot, attach):
    dialog = attach()

    with qtbot.assertNotEmitted(dialog.source_chosen):
        press(dialog.search, Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert dialog.empty.isVisible()


def test_going_back_with_shift_tab_is_the_same_way(attach):
    dialog = attach(source(1))
    dialog.search.setFocus()
    press(dialog.search, Qt.Key.Key_Tab)

    press(QApplication.focusWidget(), Qt.Key.Key_Backtab, SHIFT)

    assert dialog.search.hasFocus()


@pytest.mark.parametrize(("scheme", "tokens"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_both_dialogs_wear_the_theme(theme, ask, attach, scheme, tokens):
    theme.choose(scheme)

    for dialog in (ask(), attach(source(1))):
        seen = colors(dialog)
        assert seen[tokens.window] + seen[tokens.surface] > dialog.width() * dialog.height() / 2


def test_attaching_is_offered_in_spanish(spanish, opened, spanish_naming):
    dialog = opened(AttachDialog(spanish_naming))

    english = {"Attach a source", "Cancel", "New from file…", "Attach source", "Search sources"}
    assert all_texts(dialog) & english == set()
    assert dialog.cancel.text().replace("&", "") == "Cancelar"
