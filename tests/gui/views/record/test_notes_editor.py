"""Notes are announced when typing pauses or the focus goes elsewhere, and never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.gui.keys import press, type_text
from tracker.gui.views.record.notes_editor import NotesEditor


@pytest.fixture
def window(shown):
    made = QWidget()
    made.notes, made.elsewhere = NotesEditor(), QLineEdit()
    layout = QVBoxLayout(made)
    layout.addWidget(made.notes)
    layout.addWidget(made.elsewhere)
    return shown(made)


@pytest.fixture
def notes(window):
    window.notes.show_notes("Ask the archive.")
    window.notes.setFocus()
    return window.notes


def test_stored_notes_are_shown_in_silence(window, qtbot):
    with qtbot.assertNotEmitted(window.notes.notes_changed):
        window.notes.show_notes("Ask the archive.")
        window.notes.announce()

    assert window.notes.toPlainText() == "Ask the archive."


@pytest.mark.parametrize("words", ["Seen. ", "Проверено. ", "已核对。", "Peña "])
def test_notes_in_every_script_are_announced_when_the_focus_leaves(notes, window, qtbot, words):
    type_text(notes, words)

    with qtbot.waitSignal(notes.notes_changed) as told:
        window.elsewhere.setFocus()

    assert told.args == [words + "Ask the archive."]


def test_a_pause_in_typing_announces_too(notes, qtbot):
    type_text(notes, "x")
    notes.findChild(QTimer).setInterval(1)

    with qtbot.waitSignal(notes.notes_changed):
        type_text(notes, "y")


def test_notes_are_announced_once(notes, window, qtbot):
    type_text(notes, "x")
    notes.announce()

    with qtbot.assertNotEmitted(notes.notes_changed):
        window.elsewhere.setFocus()
        notes.announce()


def test_what_is_being_written_is_not_overwritten_by_what_was_stored(notes):
    type_text(notes, "New. ")

    notes.show_notes("Ask the archive.")

    assert notes.toPlainText() == "New. Ask the archive."


def test_notes_of_another_record_take_their_place(notes):
    notes.show_notes("Other record.")

    assert notes.toPlainText() == "Other record."
    assert not notes.findChild(QTimer).isActive()


def test_tab_goes_on_instead_of_into_the_text(notes, window):
    press(notes, Qt.Key.Key_Tab)

    assert window.elsewhere.hasFocus()
    assert "\t" not in notes.toPlainText()


def test_notes_that_cannot_be_changed_wait_for_nothing(notes):
    notes.setReadOnly(True)

    notes.setPlainText("From elsewhere")

    assert not notes.findChild(QTimer).isActive()
