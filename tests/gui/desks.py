"""What tests do with a desk: wait until it is at rest, and clear it."""

from __future__ import annotations

from shiboken6 import isValid

from tests.gui.waiting import settle
from tracker.gui.desk import Desk


def leave(desk: Desk) -> None:
    """Close what lies on a desk."""
    if desk.box is not None and isValid(desk.box):
        desk.box.close()
    if desk.workspace is not None:
        desk.workspace.window.close()
        desk.workspace.deleteLater()
        desk.workspace = None


def opened(desk: Desk) -> str:
    """Return the name of the open library once its window is at rest."""
    settle(desk.jobs)
    assert desk.workspace is not None
    settle(desk.workspace)
    return desk.workspace.app.name
