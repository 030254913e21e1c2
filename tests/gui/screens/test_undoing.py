"""Undo and redo are named after what they would do; the trash gives back."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import CONTROL, SHIFT, press
from tests.gui.waiting import settle
from tracker.domain.action import ActionKind
from tracker.domain.changes import Changes
from tracker.domain.editing import set_text


@pytest.fixture
def uuid(workspace) -> str:
    return workspace.record.agreement.uuid


def tag(work, words: str) -> None:
    work.record.save(set_text(work.record.agreement, tags=words), "tags")
    settle(work)


def test_the_menu_names_what_would_be_undone(workspace):
    tag(workspace, "border")

    assert workspace.undoing.next_undo.kind is ActionKind.EDIT_AGREEMENT
    assert workspace.actions["undo"].text() == "&Undo: change tags"
    assert not workspace.actions["redo"].isEnabled()


def test_keys_undo_and_redo(workspace):
    tag(workspace, "border")
    workspace.catalogue.list.setFocus()

    press(workspace.window, Qt.Key.Key_Z, CONTROL)
    settle(workspace)
    undone = workspace.record.agreement.tags
    redo = workspace.actions["redo"].text()
    press(workspace.window, Qt.Key.Key_Z, CONTROL | SHIFT)
    settle(workspace)

    assert undone == ()
    assert redo == "&Redo: change tags"
    assert workspace.record.agreement.tags == ("border",)


def test_each_undo_takes_one_action_back(workspace):
    tag(workspace, "border")
    tag(workspace, "border, check")

    workspace.undoing.undo()
    settle(workspace)

    assert workspace.record.agreement.tags == ("border",)


def test_everybody_hears_what_was_undone(workspace, qtbot, uuid):
    tag(workspace, "border")

    with qtbot.waitSignal(workspace.undoing.undone) as told:
        workspace.undoing.undo()
    settle(workspace)

    assert isinstance(told.args[0], Changes)
    assert uuid in told.args[0].agreements


def test_trash_and_restore_are_actions_too(workspace, uuid):
    workspace.undoing.trash([uuid])
    settle(workspace)
    trashed = workspace.app.agreements.counts().trash

    workspace.undoing.restore([uuid])
    settle(workspace)

    assert trashed == 1
    assert workspace.app.agreements.counts().trash == 0
    assert workspace.undoing.next_undo.kind is ActionKind.RESTORE


def test_where_there_is_nothing_to_redo_it_says_so(workspace):
    workspace.undoing.redo()
    settle(workspace)

    assert workspace.window.bar.isVisible()
    assert "redo" in workspace.window.bar.what.text().lower()


def test_the_time_of_the_last_change_is_noted(workspace):
    before = workspace.undoing.saved_at

    tag(workspace, "border")

    assert before == ""
    assert re.fullmatch(r"\d\d:\d\d", workspace.undoing.saved_at)
    assert workspace.window.status.saved.text() == f"Saved {workspace.undoing.saved_at}"


def test_the_offer_to_undo_goes_when_something_else_is_done(workspace, uuid):
    workspace.trash()
    settle(workspace)
    offered = workspace.window.bar.act.isVisible()

    workspace.undoing.restore([uuid])
    settle(workspace)

    assert offered
    assert not workspace.window.bar.isVisible()


def test_the_offer_to_undo_takes_back_the_trash_and_nothing_else(workspace, uuid):
    workspace.trash()
    settle(workspace)
    workspace.app.searches.save("Borders", "border")

    workspace.window.bar.act.click()
    settle(workspace)

    assert workspace.app.agreements.counts().trash == 0
    assert [search.name for search in workspace.app.searches.all()] == ["Borders"]
