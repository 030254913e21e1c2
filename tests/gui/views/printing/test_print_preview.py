"""The preview shows the pages as they will come out, and the ways to get them out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from tests.gui.documents import document
from tests.gui.keys import CONTROL, press
from tracker.gui.views.printing.print_choice import Printable, PrintChoice
from tracker.gui.views.printing.print_preview import PrintPreview


@pytest.fixture
def preview(shown):
    choice = PrintChoice(kind="brief", paper="letter")
    return shown(PrintPreview(choice, Printable(listed=2, selected=1)))


def test_it_takes_the_kind_and_the_paper_of_the_last_time(preview):
    assert preview.chosen().kind == "brief"
    assert preview.chosen().paper == "letter"


def test_while_pages_are_made_nothing_can_be_printed(preview):
    assert not preview.print_button.isEnabled()
    assert not preview.save_button.isEnabled()
    assert not preview.view.isVisible()


def test_finished_pages_are_shown_and_counted(preview):
    preview.show_document(document(3))

    assert preview.document.pageCount() == 3
    assert preview.pages.text() == "3 pages"
    assert preview.view.isVisible()
    assert preview.print_button.isEnabled()
    assert not preview.warning.isVisible()


def test_another_document_takes_the_place_of_the_first(preview):
    preview.show_document(document(3))

    preview.show_document(document(2))

    assert preview.document.pageCount() == 2


def test_what_could_not_be_printed_is_said(preview):
    preview.show_document(document(1, "A sign is missing.", "Another one too."))

    assert preview.warning.text() == "A sign is missing.\nAnother one too."
    assert preview.warning.isVisible()


@pytest.mark.parametrize(("key", "signal"), [("P", "print_requested"), ("S", "save_requested")])
def test_keys_print_and_save(preview, qtbot, key, signal):
    preview.show_document(document(1))

    with qtbot.waitSignal(getattr(preview, signal)):
        press(preview, getattr(Qt.Key, f"Key_{key}"), CONTROL)


def test_buttons_print_and_save(preview, qtbot):
    preview.show_document(document(1))

    with qtbot.waitSignal(preview.print_requested):
        qtbot.mouseClick(preview.print_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(preview.save_requested):
        qtbot.mouseClick(preview.save_button, Qt.MouseButton.LeftButton)


def test_while_pages_are_made_it_shows_how_far_they_are_and_can_be_stopped(preview, qtbot):
    preview.show_waiting()
    assert preview.state.text() == "Typesetting…"

    preview.show_progress(3, 10)
    assert preview.state.text() == "Typesetting… 3 of 10"
    assert (preview.progress.value(), preview.progress.maximum()) == (3, 10)
    with qtbot.waitSignal(preview.stop_requested):
        qtbot.mouseClick(preview.stop, Qt.MouseButton.LeftButton)


def test_the_tab_key_goes_from_the_buttons_above_through_the_choices_to_the_pages(preview):
    preview.show_document(document(1))
    widget, found = preview.print_button, []
    while widget is not preview.view:
        widget = widget.nextInFocusChain()
        found.append(widget)
    chosen = [box for box in preview.setup.in_order() if box in found]

    assert chosen == list(preview.setup.in_order())
    assert all(area.focusPolicy() is Qt.FocusPolicy.NoFocus for area in _areas(preview))


def _areas(preview):
    return [area for area in preview.findChildren(QScrollArea) if area.widget() is preview.setup]


def test_words_stand_in_place_of_pages(preview):
    preview.show_document(document(2, "A sign is missing."))
    preview.show_words("Choose a party.")

    assert preview.state.isVisible()
    assert preview.state.text() == "Choose a party."
    assert not preview.progress.isVisible()
    assert not preview.stop.isVisible()
    assert not preview.warning.isVisible()
    assert preview.pages.text() == ""
    assert not preview.print_button.isEnabled()


@pytest.mark.parametrize("name", ["kind", "paper"])
def test_another_setup_is_typeset_anew(preview, qtbot, name):
    preview.show_document(document(1))
    box = getattr(preview.setup, name)
    before = preview.chosen()
    box.setFocus()

    with qtbot.waitSignal(preview.setup_changed):
        press(box, Qt.Key.Key_Down if box.currentIndex() == 0 else Qt.Key.Key_Up)

    assert preview.chosen() != before
    assert not preview.print_button.isEnabled()
