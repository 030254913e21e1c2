"""Looks whether the library knows the article or the agreement already."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.app import App
from tracker.domain.agreement import Agreement
from tracker.domain.capture import Capture, SimilarAgreement
from tracker.domain.dossier import Dossier
from tracker.domain.progress import Progress
from tracker.domain.vocabulary import RelationType, Stage
from tracker.gui.naming import Naming
from tracker.gui.screens.review.words import similar_words
from tracker.gui.views.review.compare import CompareDialog
from tracker.gui.views.review.rows import Rows
from tracker.gui.work import Jobs


class ReviewLikeness(QObject):
    """Asks in jobs; finds at most one record to tell of at a time."""

    known = Signal(str, str, str)
    """The very text is stored: uuid of a record that rests on it (or empty), name and words."""
    found = Signal(str, str, str)
    """A record is alike: its uuid, what to call it, and why."""

    def __init__(self, app: App, jobs: Jobs, naming: Naming, window: QWidget) -> None:
        super().__init__(window)
        self._app = app
        self._jobs = jobs
        self._naming = naming
        self._window = window
        self.dialog: CompareDialog | None = None

    def look(self, capture: Capture, draft: Agreement) -> None:
        """Say what is known of this text, else what is like this draft."""
        self._jobs.drop("review.similar")
        if draft.stage is not Stage.DRAFT:
            return
        if capture.known and not draft.revision:
            self._tell_known(capture)
            return
        captures = self._app.captures

        def work(_progress: Progress) -> tuple[SimilarAgreement, ...]:
            return captures.similar(draft)

        apart = {
            relation.other
            for relation in draft.relations
            if relation.type is RelationType.NOT_DUPLICATE_OF
        }
        self._apart = apart
        self._jobs.run("review.similar", work, self._tell_similar)

    def compare(self, uuid: str, draft: Agreement, numbers: Mapping[str, int]) -> None:
        """Show the draft and a stored record field by field."""
        agreements = self._app.agreements
        self._draft_rows = Rows(draft, numbers, self._naming).all()

        def work(_progress: Progress) -> Dossier:
            return agreements.dossier(uuid, as_of=datetime.now(UTC).date())

        self._jobs.run("review.compare", work, self._show_comparison)

    def _tell_known(self, capture: Capture) -> None:
        uuids = capture.source.agreements
        words = self.tr("Saving adds another agreement from the same text.")
        self.known.emit(uuids[0] if uuids else "", capture.source.name, words)

    def _tell_similar(self, found: tuple[SimilarAgreement, ...]) -> None:
        first = next((similar for similar in found if similar.uuid not in self._apart), None)
        if first is not None:
            self.found.emit(first.uuid, *similar_words(first, self._naming))

    def _show_comparison(self, dossier: Dossier) -> None:
        stored = Rows(dossier.agreement, dossier.numbers(), self._naming).all()
        self.dialog = CompareDialog(self._draft_rows, stored, self._window)
        self.dialog.open()
