from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tracker.gui.views.record.split_dialog import SplitDialog


@pytest.fixture
def dialog(qtbot):
    made = SplitDialog([("one", "The Daily Ledger"), ("two", "Gazette")])
    qtbot.addWidget(made)
    made.show()
    return made


def tick(dialog, row, state=Qt.CheckState.Checked):
    dialog.list.item(row).setCheckState(state)


def test_one_goes_and_one_stays(dialog):
    assert not dialog.split.isEnabled()
    tick(dialog, 0)
    assert dialog.split.isEnabled()
    tick(dialog, 1)
    assert not dialog.split.isEnabled()
    tick(dialog, 0, Qt.CheckState.Unchecked)
    assert dialog.chosen() == ["two"]


def test_a_source_is_ticked_and_sent_by_key(qtbot, dialog):
    dialog.list.setFocus()
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)

    with qtbot.waitSignal(dialog.split_requested) as asked:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert asked.args == [["two"]]
    assert not dialog.isVisible()
