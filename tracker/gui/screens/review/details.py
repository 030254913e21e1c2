"""Changes the particulars of the article under review."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.app import App
from tracker.domain.article import Article, Metadata
from tracker.domain.capture import Capture
from tracker.domain.changes import Changes
from tracker.domain.progress import Progress
from tracker.gui.naming import Naming
from tracker.gui.screens.review.saving import ReviewSaving
from tracker.gui.views.sources.metadata_dialog import MetadataDialog
from tracker.gui.work import Jobs


class ReviewDetails(QObject):
    """A stored source is changed at once; a new one is, when the review is saved."""

    changed = Signal()
    """The particulars are others; read them from the capture."""
    proposed = Signal(Capture)
    """The day of publication changed what the text is read as; take these drafts instead."""
    written = Signal(Changes)

    def __init__(
        self, app: App, jobs: Jobs, naming: Naming, saving: ReviewSaving, window: QWidget
    ) -> None:
        super().__init__(window)
        self._app = app
        self._jobs = jobs
        self._naming = naming
        self._saving = saving
        self._window = window
        self.dialog: MetadataDialog | None = None

    def ask(self) -> None:
        """Open the dialog on what is known now."""
        source = self._saving.capture.source
        self.dialog = MetadataDialog(source.metadata, self._naming, self._window)
        self.dialog.edit_stored()
        self.dialog.show_origins(source.origins)
        self.dialog.metadata_submitted.connect(self._take)
        self.dialog.open()

    def _take(self, metadata: Metadata) -> None:
        capture = self._saving.capture
        if metadata == capture.source.metadata:
            return
        read_anew = metadata.published != capture.source.metadata.published
        source = replace(capture.source, metadata=metadata)
        self._saving.capture = replace(capture, source=source)
        self.changed.emit()
        if capture.known:
            update = partial(self._update, capture.source.uuid, metadata)
            self._jobs.run("review.details", update, self.written.emit)
        elif read_anew:
            propose = partial(self._propose, capture.article, metadata)
            self._jobs.run("review.propose", propose, self.proposed.emit)

    def _update(self, source: str, metadata: Metadata, progress: Progress) -> Changes:
        del progress
        return self._app.sources.update(source, metadata)

    def _propose(self, article: Article, metadata: Metadata, progress: Progress) -> Capture:
        del progress
        return self._app.captures.propose(article, metadata)
