"""Ends a review: saves the drafts as records or as drafts, attaches the article, or lets go."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from tracker.app import App
from tracker.domain import editing
from tracker.domain.accepted import proposed_values
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement
from tracker.domain.capture import Capture
from tracker.domain.changes import Changes
from tracker.domain.errors import TrackerError
from tracker.domain.progress import Progress
from tracker.domain.vocabulary import Stage
from tracker.gui.naming import Naming
from tracker.gui.work import Jobs


class ReviewSaving(QObject):
    """Writes in jobs, one transaction and one undo step each."""

    saved = Signal(Changes)
    refused = Signal(TrackerError)
    busy_changed = Signal(bool)
    proposals_left = Signal()
    """What is saved as a record has values that nobody decided on."""

    def __init__(self, app: App, jobs: Jobs, naming: Naming, capture: Capture) -> None:
        super().__init__()
        self._app = app
        self._jobs = jobs
        self._naming = naming
        self._busy = False
        self.capture = capture
        self.learn = True
        """Whether what is decided in the review teaches."""

    @property
    def busy(self) -> bool:
        """Whether a save is under way."""
        return self._busy

    @property
    def stored(self) -> bool:
        """Whether the drafts are in the library already."""
        return any(draft.revision for draft in self.capture.drafts)

    def save(self, draft: Agreement) -> None:
        """Store a draft as a reviewed record, proposals and all."""
        if proposed_values(draft):
            self.proposals_left.emit()
        kind = ActionKind.REVIEW_DRAFT if draft.revision else ActionKind.ADD_AGREEMENT
        self._write((editing.mark_reviewed(draft),), self._action(kind, draft))

    def save_drafts(self, drafts: tuple[Agreement, ...]) -> None:
        """Store drafts to be reviewed another day."""
        kind = ActionKind.EDIT_AGREEMENT if drafts[0].revision else ActionKind.ADD_DRAFT
        kept = tuple(replace(draft, stage=Stage.DRAFT) for draft in drafts)
        self._write(kept, self._action(kind, drafts[0]))

    def attach(self, uuid: str, draft: Agreement) -> None:
        """Make the article another source of a stored record, instead of a record of its own."""
        captures, capture, learn = self._app.captures, self.capture, self.learn

        def work(_progress: Progress) -> Changes:
            return captures.attach(capture, draft, uuid, learn=learn)

        self._run(work)

    def trash(self, draft: Agreement) -> None:
        """Move a stored draft to the trash."""
        records = self._app.records

        def work(_progress: Progress) -> Changes:
            return records.trash([draft.uuid])

        self._run(work)

    def forget(self, uuids: Collection[str]) -> None:
        """Note that these drafts are stored, and their source with them."""
        drafts = tuple(draft for draft in self.capture.drafts if draft.uuid not in uuids)
        self.capture = replace(self.capture, known=True, drafts=drafts)

    def _action(self, kind: ActionKind, draft: Agreement) -> Action:
        if kind in (ActionKind.ADD_AGREEMENT, ActionKind.ADD_DRAFT):
            return Action(kind, f"from {self.capture.source.name}")
        return Action(kind, self._naming.name(draft))

    def _write(self, agreements: tuple[Agreement, ...], action: Action) -> None:
        captures, capture, learn = self._app.captures, self.capture, self.learn

        def work(_progress: Progress) -> Changes:
            return captures.save(capture, agreements, action=action, learn=learn)

        self._run(work)

    def _run(self, work: object) -> None:
        if self._busy:
            return
        self._set_busy(busy=True)
        job = self._jobs.run("review.save", work, self._done, self._refuse)  # type: ignore[arg-type]
        job.crashed.connect(self._crash)

    def _done(self, changes: Changes) -> None:
        self._set_busy(busy=False)
        self.saved.emit(changes)

    def _refuse(self, error: TrackerError) -> None:
        self._set_busy(busy=False)
        self.refused.emit(error)

    def _crash(self, _error: Exception) -> None:
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)
