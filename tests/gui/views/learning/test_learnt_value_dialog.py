from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from tests.gui.keys import press, type_text
from tracker.gui.views.fields.vocabulary import from_places
from tracker.gui.views.learning.learnt_value_dialog import LearntValueDialog


@pytest.fixture
def dialog(shown, full_naming) -> LearntValueDialog:
    made = shown(LearntValueDialog("Merdeka Square", "Malaysia", from_places(full_naming)))
    made.line.setFocus()
    return made


def test_the_old_meaning_stands_selected(dialog):
    assert dialog.line.selectedText() == "Malaysia"
    assert dialog.line.accessibleName() == "Meaning of “Merdeka Square”"


def test_a_suggestion_is_taken_with_enter(dialog):
    submitted = QSignalSpy(dialog.submitted)
    type_text(dialog.line, "Indones")
    press(dialog.line, Qt.Key.Key_Return)
    assert submitted.at(0) == ["IDN"]
    assert dialog.line.text() == "Indonesia"


def test_other_words_are_handed_on_and_can_be_mended(dialog):
    submitted = QSignalSpy(dialog.submitted)
    type_text(dialog.line, "Zzz")
    press(dialog.line, Qt.Key.Key_Return)
    assert submitted.at(0) == ["Zzz"]
    dialog.show_error("No such state.")
    assert dialog.error.text() == "No such state."
    type_text(dialog.line, "z")
    assert dialog.error.text() == ""


def test_the_button_takes_what_is_in_the_line(dialog):
    submitted = QSignalSpy(dialog.submitted)
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert submitted.at(0) == ["Malaysia"]
