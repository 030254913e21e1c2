"""Every action of the table does something, and nothing is done that no action asks for."""

from __future__ import annotations

from tracker.gui.handlers import handlers


def test_what_one_screen_can_do_alone_is_joined_to_its_action(workspace):
    alone = handlers(workspace)

    assert alone["undo"] == workspace.undoing.undo
    assert alone["export"] == workspace.exporting.start
    assert "view.next" not in alone
    assert all(callable(handler) for handler in alone.values())
    assert {id_ for id_ in alone if workspace.actions[id_] is None} == set()
