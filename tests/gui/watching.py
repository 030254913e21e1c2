"""Watches the window's thread: what it asks of the library itself, and how long it keeps silent.

Speed is nothing a test can assert on machines that others use too. That the window's thread runs
no SQL is, and keeps out what makes windows freeze.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from sqlalchemy import Engine, event

import tracker.gui

WINDOW_CODE = str(Path(tracker.gui.__file__).parent)
OPENING = frozenset({("desk.py", "open"), ("workspace.py", "finish")})
"""Where a library is opened and let go of, before the window is there and after it is gone."""


@contextmanager
def statements_of_the_window() -> Iterator[list[str]]:
    """Collect the SQL that code of the window runs on the window's own thread."""
    found: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if threading.current_thread() is threading.main_thread() and (place := _place()):
            found.append(f"{place}: {' '.join(statement.split())[:80]}")

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def _place() -> str:
    """Return where in the window's code we are; empty if nowhere, or where a library is opened."""
    places = []
    frame = sys._getframe(2)
    while frame is not None:
        file = Path(frame.f_code.co_filename)
        if str(file).startswith(WINDOW_CODE):
            if (file.name, frame.f_code.co_name) in OPENING:
                return ""
            places.append(f"{file.name}:{frame.f_lineno}")
        frame = frame.f_back  # type: ignore[assignment]
    return " < ".join(places)


class LoopWatch(QObject):
    """Measures how long the event loop was kept from its next turn, in seconds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[float] = []
        self.own: list[float] = []
        """What the window's thread itself worked in each gap, whoever else used the machine."""
        self._last = (time.perf_counter(), time.thread_time())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Begin anew."""
        self.gaps.clear()
        self.own.clear()
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start(0)

    def stop(self) -> float:
        """Return the longest gap."""
        self._timer.stop()
        self._turn()
        return max(self.gaps)

    def _turn(self) -> None:
        now, before = (time.perf_counter(), time.thread_time()), self._last
        self.gaps.append(now[0] - before[0])
        self.own.append(now[1] - before[1])
        self._last = now
