"""Waiting for windows: until they take keys, until they have come to rest, without guessing."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tracker.gui.work import Jobs
from tracker.gui.workspace import Workspace

PATIENCE = 1_500
"""Steps of ten milliseconds before a window that never rests fails its test."""
CALM = 3
"""Steps in a row without work: painting may ask for more after the first."""


def rest(milliseconds: int) -> None:
    """Let the window's own loop turn for a while, as it does for a person.

    `QTest.qWait` keeps other threads of Python from running meanwhile: work that is off the
    window's thread would seem many times as slow as it is.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle(work: Workspace | Jobs) -> None:
    """Let all work end, and what it starts when its result is painted."""
    jobs = work if isinstance(work, Jobs) else work.jobs
    calm = 0
    for _ in range(PATIENCE):
        rest(10)
        calm = 0 if jobs.busy else calm + 1
        if calm == CALM:
            return
    raise AssertionError("The window does not come to rest.")


def activate(widget: QWidget) -> None:
    """Show a window and wait until it takes keys, as it does for a person who looks at it."""
    widget.show()
    widget.activateWindow()
    assert QTest.qWaitForWindowActive(widget)
