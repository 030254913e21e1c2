"""Takes the record that is shown apart, where two agreements were taken for one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tracker.app import App
from tracker.domain.changes import Changes
from tracker.domain.progress import Progress
from tracker.gui.bus import Bus
from tracker.gui.feedback import Feedback
from tracker.gui.screens.record.screen import RecordScreen
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.gui.views.record.split_dialog import SplitDialog


class RecordSplitting(QObject):
    """Joins the dialog to the service; one step that can be undone."""

    def __init__(
        self, app: App, record: RecordScreen, bus: Bus, jobs: Jobs, feedback: Feedback
    ) -> None:
        super().__init__(record)
        self._app = app
        self._record = record
        self._bus = bus
        self._jobs = jobs
        self._feedback = feedback
        self.dialog: SplitDialog | None = None

    def ask(self) -> None:
        """Ask which sources go into a record of their own."""
        from tracker.gui.views.record.split_dialog import SplitDialog

        dossier = self._record.dossier
        if dossier is None:
            return
        if len(dossier.sources) < 2:  # noqa: PLR2004 - one stays and one goes
            self._feedback.tell(
                self.tr("A record is taken apart by its sources."),
                self.tr("This one rests on fewer than two."),
            )
            return
        sources = [(each.uuid, each.metadata.title or each.name) for each in dossier.sources]
        self.dialog = SplitDialog(sources, self._record.panel.window())
        self.dialog.split_requested.connect(partial(self._split, dossier.agreement.uuid))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _split(self, uuid: str, sources: list[str]) -> None:
        edits = self._app.bulk_edits

        def work(_progress: Progress) -> Changes:
            return edits.split(uuid, sources)

        self._jobs.write(work, self._bus.tell)
