"""The sources of the record that is shown: attached, opened, described, detached."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tracker.app import App
from tracker.domain.source import Source
from tracker.gui.models.record_line import Part
from tracker.gui.screens.attach import AttachScreen
from tracker.gui.screens.record.rereading import SourceRereading
from tracker.gui.screens.record.screen import RecordScreen
from tracker.gui.work import Jobs


class RecordSources(QObject):
    """Acts on the source of the current line, or else on the one in the reader."""

    def __init__(
        self, app: App, jobs: Jobs, record: RecordScreen, attaching: AttachScreen
    ) -> None:
        super().__init__(record)
        self._record = record
        self._attaching = attaching
        self.rereading = SourceRereading(app, jobs, record)
        self.rereading.changed.connect(attaching.changed)
        for asking in (record.panel, record.reader):
            asking.attach_requested.connect(self.attach)

    def attach(self) -> None:
        """Ask which source the record should rest on too."""
        agreement = self._record.agreement
        if agreement:
            self._attaching.attach(agreement.uuid, agreement.sources)

    def open(self) -> None:
        """Show the source, and put the cursor into its text."""
        source = self._meant()
        if source:
            self._record.show_source(source.uuid)
        self._record.reader.reader.setFocus()

    def show_details(self) -> None:
        """Change what is known about the source."""
        source = self._meant()
        if source:
            self._attaching.describe(source)

    def read_again(self) -> None:
        """Read what the source came as again; passages go along where that is certain."""
        source = self._meant()
        if source:
            self.rereading.read_again(source)

    def reattach(self) -> None:
        """Give the current passage the words that are selected in the newest text."""
        self.rereading.reattach()

    def detach(self) -> None:
        """Take the source from the record; undo brings it back with its passages."""
        agreement, source = self._record.agreement, self._meant()
        if agreement and source:
            self._attaching.detach(agreement.uuid, source.uuid)

    def _meant(self) -> Source | None:
        line = self._record.panel.lines.current_line()
        dossier = self._record.dossier
        if dossier and line and line.part is Part.SOURCE:
            return next((s for s in dossier.sources if s.uuid == line.item), None)
        return self._record.source
