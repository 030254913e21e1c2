"""Undo and redo, named after what they would do, and trash and restore."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from tracker.app import App
from tracker.domain.action import Action
from tracker.domain.changes import Changes
from tracker.domain.progress import Progress
from tracker.gui.bus import Bus
from tracker.gui.work import Jobs

T = TypeVar("T")
Next = tuple[Action | None, Action | None]


class Undoing(QObject):
    """Knows what can be undone and redone, and does it."""

    known = Signal()
    undone = Signal(Changes)
    trashed = Signal(int, int)
    """Carries how many agreements went to the trash, and the number of the action in history."""

    def __init__(self, app: App, bus: Bus, jobs: Jobs) -> None:
        super().__init__()
        self._app = app
        self._bus = bus
        self._jobs = jobs
        self.next_undo: Action | None = None
        self.next_redo: Action | None = None
        self.saved_at = ""
        bus.changed.connect(self._note)

    def refresh(self) -> None:
        """Ask what can be undone and redone."""
        self._jobs.run("next undo", self._next, self._show)

    def undo(self) -> None:
        """Take the last action back."""
        self._run(self._app.history.undo)

    def undo_action(self, number: int) -> None:
        """Take back this action and no other, whatever was done since."""
        self._run(partial(self._app.history.undo, number))

    def redo(self) -> None:
        """Do again what was undone."""
        self._run(self._app.history.redo)

    def trash(self, uuids: list[str]) -> None:
        """Move agreements to the trash."""
        self._jobs.write(partial(_do, partial(self._trash, uuids)), self._tell_trashed)

    def restore(self, uuids: list[str]) -> None:
        """Bring agreements back from the trash."""
        self._run(partial(self._app.records.restore, uuids))

    def _trash(self, uuids: list[str]) -> tuple[Changes, int]:
        changes = self._app.records.trash(uuids)
        return changes, self._app.history.entries(limit=1)[0].id

    def _tell_trashed(self, done: tuple[Changes, int]) -> None:
        changes, number = done
        self._tell(changes)
        if changes:
            self.trashed.emit(len(changes.agreements), number)

    def _run(self, act: Callable[[], Changes]) -> None:
        self._jobs.write(partial(_do, act), self._tell)

    def _tell(self, changes: Changes) -> None:
        self._bus.tell(changes)
        self.undone.emit(changes)

    def _note(self) -> None:
        self.saved_at = dt.datetime.now().strftime("%H:%M")  # noqa: DTZ005 - a wall clock
        self.refresh()

    def _next(self, progress: Progress) -> Next:
        del progress
        return self._app.history.next_undo(), self._app.history.next_redo()

    def _show(self, following: Next) -> None:
        self.next_undo, self.next_redo = following
        self.known.emit()


def _do(act: Callable[[], T], progress: Progress) -> T:
    del progress
    return act()
