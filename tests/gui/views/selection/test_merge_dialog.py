from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import factories as make
from tracker.gui.views.review.rows import Rows
from tracker.gui.views.selection.merge_dialog import MergeDialog


@pytest.fixture
def dialog(qtbot):
    made = MergeDialog(["Notes of May", "Notes of June"])
    qtbot.addWidget(made)
    made.show()
    return made


def rows(naming, **changes):
    return Rows(make.bare_agreement(**changes), {}, naming).all()


def test_records_stand_beside_what_they_would_be_together(dialog, full_naming):
    one, other = rows(full_naming, title="May"), rows(full_naming, title="June")
    assert not dialog.merge.isEnabled()
    dialog.show_records([one, other], one)

    (title,) = [line for line in dialog.table.words() if line[0] == "Title"]
    assert title == ["Title", "May", "June", "May"]
    (place,) = [line for line in dialog.table.words() if line[0] == "Type"]
    assert len(set(place[1:])) == 1
    assert dialog.merge.isEnabled()


@pytest.mark.parametrize("button", ["merge", "apart"])
def test_each_button_says_its_wish_and_closes(qtbot, dialog, full_naming, button):
    one = rows(full_naming)
    dialog.show_records([one, one], one)
    wish = {"merge": dialog.merge_requested, "apart": dialog.apart_requested}[button]

    with qtbot.waitSignals([wish, dialog.accepted]):
        QTest.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)


def test_another_record_can_be_kept(qtbot, dialog):
    with qtbot.waitSignal(dialog.kept_changed) as asked:
        dialog.keep.setCurrentIndex(1)

    assert asked.args == [1]
