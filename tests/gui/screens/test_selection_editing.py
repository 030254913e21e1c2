from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import factories as make
from tests.gui.keys import CONTROL, SHIFT, press
from tests.gui.waiting import settle
from tests.libraries import found, store, stored
from tracker.domain.bulk_edit import BulkEdit, BulkKind
from tracker.domain.vocabulary import RelationType


@pytest.fixture
def work(open_workspace, app):
    store(app, make.agreement(title="Antigua memorandum"))
    store(app, make.agreement(title="Antigua memorandum", tags=("seen",)))
    opened = open_workspace(app)
    settle(opened)
    opened.catalogue.list.selectAll()
    settle(opened)
    return opened


def test_all_selected_records_change_in_one_step(qtbot, app, work):
    press(work.window, Qt.Key.Key_E, CONTROL | SHIFT)
    dialog = work.selection.changing
    dialog.value.setEditText("urgent")
    settle(work)
    assert dialog.note.text() == "2 of 2 would change"
    QTest.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    settle(work)

    assert len(found(app, "tag:urgent")) == 2
    work.actions["undo"].trigger()
    settle(work)
    assert found(app, "tag:urgent") == []


def test_a_value_that_is_none_is_told_in_the_dialog(work):
    work.selection.change()
    dialog = work.selection.changing
    dialog.kind.setCurrentIndex(2)
    dialog.value.setEditText("handshake")
    settle(work)

    assert dialog.note.text().startswith("“handshake” is not in the list of this field.")
    dialog.reject()


def test_two_records_become_one(app, work):
    press(work.window, Qt.Key.Key_M, CONTROL | SHIFT)
    settle(work)
    dialog = work.selection.merging
    assert dialog.keep.count() == 2
    QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    settle(work)

    (row,) = found(app, "")
    assert stored(app, row.uuid).tags == ("seen",)
    assert len(found(app, "in:trash")) == 1


def test_the_other_record_can_be_the_one_that_stays(app, work):
    work.selection.merge()
    settle(work)
    dialog = work.selection.merging
    keep = work.selection._together.records[1].uuid
    dialog.keep.setCurrentIndex(1)
    settle(work)
    QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    settle(work)

    assert [row.uuid for row in found(app, "")] == [keep]


def test_two_that_are_no_duplicates_are_remembered(app, work):
    assert len(app.doubts.duplicates()) == 1
    work.selection.merge()
    settle(work)
    QTest.mouseClick(work.selection.merging.apart, Qt.MouseButton.LeftButton)
    settle(work)

    assert app.doubts.duplicates() == []
    kinds = {r.type for row in found(app, "") for r in stored(app, row.uuid).relations}
    assert kinds == {RelationType.NOT_DUPLICATE_OF}


def test_merging_takes_two(work):
    work.catalogue.list.clearSelection()
    work.selection.merge()

    assert work.window.bar.what.text() == "Select two to 6 agreements to merge."


def test_a_dialog_closed_while_it_is_worked_for_is_told_no_more(work):
    """A late answer to a closed dialog would be reported as a bug."""
    work.selection.change()
    work.selection.changing.value.setEditText("urgent")
    work.selection.changing.reject()
    work.selection.merge()
    settle(work)
    work.selection.merging.keep.setCurrentIndex(1)
    press(work.selection.merging, Qt.Key.Key_Escape)
    settle(work)

    assert work.selection.changing is None
    assert work.selection.merging is None
    assert work.window.focusWidget() is work.catalogue.list


def test_nothing_is_done_that_was_not_shown_yet(app, work):
    work.selection.change()
    changing = work.selection.changing
    changing.value.setEditText("urgent")
    settle(work)
    changing.value.setEditText("urgently")
    early = changing.apply.isEnabled()
    changing.reject()
    work.selection.merge()
    settle(work)
    merging = work.selection.merging
    merging.keep.setCurrentIndex(1)

    assert not early
    assert not merging.merge.isEnabled()
    settle(work)
    assert merging.merge.isEnabled()
    merging.reject()


def test_a_merge_loses_nothing_that_was_changed_elsewhere(app, work):
    work.selection.merge()
    settle(work)
    other = work.selection._together.records[1].uuid
    app.bulk_edits.apply([other], BulkEdit(BulkKind.ADD_TAG, "elsewhere"))
    QTest.mouseClick(work.selection.merging.merge, Qt.MouseButton.LeftButton)
    settle(work)

    assert len(found(app, "")) == 2
    assert "elsewhere" in stored(app, other).tags
    assert work.window.bar.what.text().startswith("This record was changed elsewhere")


def test_who_is_apart_stays_apart_in_the_next_window_until_it_is_undone_there(
    app, work, open_workspace
):
    work.selection.merge()
    settle(work)
    dialog = work.selection.merging
    dialog.keep.setCurrentIndex(1)
    settle(work)
    QTest.mouseClick(dialog.apart, Qt.MouseButton.LeftButton)
    settle(work)

    later = open_workspace(app)
    assert app.doubts.duplicates() == []
    press(later.window, Qt.Key.Key_Z, CONTROL)
    settle(later)
    assert len(app.doubts.duplicates()) == 1
    press(later.window, Qt.Key.Key_Z, CONTROL | SHIFT)
    settle(later)
    assert app.doubts.duplicates() == []


def test_a_merge_is_undone_and_done_again_in_the_next_window(app, work, open_workspace):
    evidence = sum(len(stored(app, row.uuid).evidence) for row in found(app, ""))
    work.selection.merge()
    settle(work)
    QTest.mouseClick(work.selection.merging.merge, Qt.MouseButton.LeftButton)
    settle(work)

    later = open_workspace(app)
    [row] = found(app, "")
    assert len(stored(app, row.uuid).evidence) == evidence
    press(later.window, Qt.Key.Key_Z, CONTROL)
    settle(later)
    assert len(found(app, "")) == 2
    press(later.window, Qt.Key.Key_Z, CONTROL | SHIFT)
    settle(later)
    assert [each.uuid for each in found(app, "")] == [row.uuid]
