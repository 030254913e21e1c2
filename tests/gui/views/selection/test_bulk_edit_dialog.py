from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tracker.domain.bulk_edit import BulkChange, BulkEdit, BulkKind
from tracker.domain.errors import ValueRefused
from tracker.gui.views.selection.bulk_edit_dialog import BulkEditDialog

CHOICES = {BulkKind.SET_TYPE: [("Treaty", "treaty"), ("Protocol", "protocol")]}


@pytest.fixture
def dialog(qtbot):
    made = BulkEditDialog(3, CHOICES)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog, kind):
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))


def test_what_is_typed_is_asked_about(qtbot, dialog):
    with qtbot.waitSignal(dialog.preview_requested) as asked:
        dialog.value.setFocus()
        QTest.keyClicks(dialog.value.lineEdit(), "x")

    assert asked.args == [BulkEdit(BulkKind.ADD_TAG, "x")]
    assert not dialog.apply.isEnabled()


@pytest.mark.parametrize(
    ("selected", "title"), [(1, "Change one agreement"), (3, "Change 3 agreements")]
)
def test_the_title_says_how_many_are_changed(qtbot, selected, title):
    made = BulkEditDialog(selected, CHOICES)
    qtbot.addWidget(made)

    assert made.windowTitle() == title


def test_a_choice_stands_for_its_id(qtbot, dialog):
    choose(dialog, BulkKind.SET_TYPE)
    with qtbot.waitSignal(dialog.preview_requested) as asked:
        dialog.value.setCurrentIndex(1)

    assert asked.args == [BulkEdit(BulkKind.SET_TYPE, "protocol")]


def test_the_change_is_offered_once_it_was_shown(qtbot, dialog):
    dialog.value.setEditText("urgent")
    dialog.show_changes([BulkChange("u", "Notes of May", "", "urgent")], 3)

    assert dialog.table.words() == [["Notes of May", "—", "urgent"]]
    assert dialog.note.text() == "1 of 3 would change"
    with qtbot.waitSignal(dialog.edit_requested) as asked:
        QTest.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    assert asked.args == [BulkEdit(BulkKind.ADD_TAG, "urgent")]


def test_where_nothing_would_change_it_is_not_offered(dialog):
    dialog.show_changes([], 3)

    assert dialog.note.text() == "Nothing would change"
    assert not dialog.apply.isEnabled()


def test_a_refusal_is_read_in_place(dialog):
    dialog.show_changes([BulkChange("u", "Notes", "", "x")], 3)
    dialog.show_refusal(
        ValueRefused("“x” is not in the list of this field.", hint="Choose an entry of the list.")
    )

    assert dialog.note.text() == (
        "“x” is not in the list of this field. Choose an entry of the list."
    )
    assert not dialog.apply.isEnabled()
    assert dialog.table.words() == []


def test_another_kind_begins_anew(dialog):
    dialog.value.setEditText("urgent")
    dialog.show_changes([BulkChange("u", "Notes", "", "urgent")], 3)
    choose(dialog, BulkKind.SET_TYPE)

    assert dialog.value.currentText() == ""
    assert dialog.value.count() == 2
    assert dialog.table.words() == []
    assert not dialog.apply.isEnabled()
