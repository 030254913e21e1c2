"""Asks what is in doubt about the record that is shown, and remembers what is no problem."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from tracker.app import App
from tracker.domain.changes import Changes
from tracker.domain.doubt import Doubt, DoubtKind
from tracker.domain.progress import Progress
from tracker.gui.bus import Bus
from tracker.gui.screens.record.screen import RecordScreen
from tracker.gui.views.record.doubt_notes import DoubtNotes
from tracker.gui.work import Jobs


class RecordDoubts(QObject):
    """Joins the notes of the record panel to the service."""

    def __init__(self, app: App, record: RecordScreen, bus: Bus, jobs: Jobs) -> None:
        super().__init__(record)
        self._app = app
        self._record = record
        self._bus = bus
        self._jobs = jobs
        self.notes = DoubtNotes()
        record.panel.add_notes(self.notes)
        record.shown.connect(self.look)
        self.notes.dismiss_requested.connect(self.dismiss)

    def look(self) -> None:
        """Show the questions about the record on the screen."""
        agreement = self._record.agreement
        if agreement is None or not agreement.revision:
            self._jobs.drop("doubts")
            self.notes.show_doubts((), writable=False)
            return
        self._jobs.run("doubts", partial(self._ask, agreement.uuid), self._show)

    def dismiss(self, kind: str) -> None:
        """Remember that a question is no problem, as one step that can be undone."""
        agreement = self._record.agreement
        if agreement is not None:
            self._jobs.write(partial(self._dismiss, agreement.uuid, kind), self._bus.tell)

    def _ask(self, uuid: str, _progress: Progress) -> tuple[Doubt, ...]:
        return self._record.outlook.app.doubts.of(uuid)

    def _dismiss(self, uuid: str, kind: str, _progress: Progress) -> Changes:
        return self._app.doubts.dismiss(uuid, DoubtKind(kind))

    def _show(self, doubts: tuple[Doubt, ...]) -> None:
        self.notes.show_doubts(doubts, writable=self._record.writable)
