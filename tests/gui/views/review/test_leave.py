from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.keys import press
from tracker.gui.views.review.leave import LeaveDialog


@pytest.fixture
def dialog(qtbot):
    made = LeaveDialog()
    qtbot.addWidget(made)
    made.open()
    return made


def test_enter_saves_a_draft(qtbot, dialog):
    with qtbot.waitSignal(dialog.draft_requested):
        press(dialog, Qt.Key.Key_Return)

    assert not dialog.isVisible()


def test_discarding_takes_a_click(qtbot, dialog):
    with qtbot.waitSignal(dialog.discard_requested):
        QTest.mouseClick(dialog.discard, Qt.MouseButton.LeftButton)


def test_escape_goes_on_editing(qtbot, dialog):
    with (
        qtbot.assertNotEmitted(dialog.discard_requested),
        qtbot.assertNotEmitted(dialog.draft_requested),
    ):
        press(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
