from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.keys import type_text
from tests.gui.waiting import activate
from tracker.gui.views.record.conflict_dialog import ConflictDialog, SideWords

SIDES = (
    SideWords("2019-06-03", "3 June 2019", ("“on Monday” The Daily Ledger · press",)),
    SideWords("2019-06-05", "5 June 2019", ("“on Wednesday” Gazette · official",)),
)


@pytest.fixture
def dialog(qtbot):
    made = ConflictDialog("Date of signature", SIDES)
    qtbot.addWidget(made)
    activate(made)
    return made


def test_no_side_is_taken_before_a_person_takes_it(dialog):
    assert not any(choice.isChecked() for choice in dialog.choices)
    assert not dialog.decide.isEnabled()


def test_a_side_is_heard_with_all_that_states_it(dialog):
    assert dialog.choices[1].accessibleName() == "5 June 2019. “on Wednesday” Gazette · official"


def test_a_side_is_taken_with_a_reason_by_keys_alone(qtbot, dialog):
    dialog.choices[0].setFocus()
    QTest.keyClick(dialog.choices[0], Qt.Key.Key_Space)
    QTest.keyClick(dialog.choices[0], Qt.Key.Key_Down)
    assert dialog.choices[1].isChecked()
    dialog.reason.setFocus()
    type_text(dialog.reason, " The gazette prints the text. ")

    with qtbot.waitSignal(dialog.decided) as told:
        QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert told.args == ["2019-06-05", "The gazette prints the text."]
    assert not dialog.isVisible()


def test_leaving_it_open_decides_nothing(qtbot, dialog):
    dialog.choices[0].setChecked(True)
    with qtbot.assertNotEmitted(dialog.decided):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_value_that_no_passage_names_cannot_be_taken(qtbot):
    unnamed = SideWords("", "Another value, not named", ("“disputed” Gazette · official",))
    dialog = ConflictDialog("Title", (SIDES[0], unnamed))
    qtbot.addWidget(dialog)

    assert [choice.isEnabled() for choice in dialog.choices] == [True, False]
