"""Takes in many files one after another, and tells what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.app import App
from tracker.domain.changes import Changes
from tracker.domain.errors import TrackerError
from tracker.domain.intake import Intake, IntakeState
from tracker.domain.progress import Progress
from tracker.gui.sentences.speaking import refusal_line
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.gui.views.sources.intake_dialog import IntakeDialog

_TELL_EVERY = 25
"""Files after which the window reads its lists again while more are coming."""


class IntakeScreen(QObject):
    """Joins the queue to the service: one file is one job, one transaction, one undo step."""

    changed = Signal(Changes)
    review_requested = Signal()
    """The person wants to see the first of what waits for review."""
    open_requested = Signal(str)
    """Carries the uuid of a draft or record to look at."""

    def __init__(self, app: App, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._app = app
        self._jobs = jobs
        self._window = window
        self._files: list[Path] = []
        self._results: dict[int, Intake | TrackerError] = {}
        self._waiting: list[int] = []
        self._left_out = 0
        """Files that were not taken in because a person stopped."""
        self._current: int | None = None
        self._untold: list[Changes] = []
        self.dialog: IntakeDialog | None = None

    @property
    def running(self) -> bool:
        """Whether files are still being taken in."""
        return self._current is not None

    def start(self, chosen: Sequence[Path]) -> None:
        """Take in files and what is in folders; more may be added while it runs."""
        work = partial(self._look, tuple(chosen))
        self._jobs.write(work, self._begin)

    def stop(self) -> None:
        """Take in no more files; the one under way is finished."""
        for place in self._waiting:
            self._show_state(place, self.tr("not taken in"))
        self._left_out += len(self._waiting)
        self._waiting.clear()
        self._show_progress()

    def _look(self, chosen: Sequence[Path], progress: Progress) -> list[Path]:
        del progress
        return self._app.intakes.files(chosen)

    def _begin(self, files: list[Path]) -> None:
        if self.running:
            known = set(self._files)
            files = self._files + [file for file in files if file not in known]
            fresh = range(len(self._files), len(files))
        else:
            self._results.clear()
            fresh = range(len(files))
            self._left_out = 0
        self._files = files
        self._waiting += fresh
        self._show_dialog()
        self._next()

    def _show_dialog(self) -> None:
        from tracker.gui.views.sources.intake_dialog import IntakeDialog

        if self.dialog is not None:
            self.dialog.reject()
        dialog = IntakeDialog([file.name for file in self._files], self._window)
        dialog.cancel_requested.connect(self.stop)
        dialog.retry_requested.connect(self._retry)
        dialog.open_requested.connect(self._open)
        dialog.review_requested.connect(self._review)
        dialog.finished.connect(partial(self._forget, dialog))
        self.dialog = dialog
        for place, result in self._results.items():
            self._show_result(place, result)
        self._show_progress()
        dialog.open()

    def _forget(self, dialog: IntakeDialog, _result: int) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    # -- one after another

    def _next(self) -> None:
        if self.running:
            return
        if not self._waiting:
            self._tell()
            return
        self._current = place = self._waiting.pop(0)
        self._show_state(place, self.tr("reading…"))
        work = partial(self._store, self._files[place])
        job = self._jobs.write(work, self._take, self._take)
        job.crashed.connect(self._give_up)

    def _store(self, file: Path, progress: Progress) -> Intake:
        del progress
        return self._app.intakes.store(file)

    def _take(self, result: Intake | TrackerError) -> None:
        place, self._current = self._current, None
        if place is None:
            return
        self._results[place] = result
        if isinstance(result, Intake):
            self._untold.append(result.changes)
        self._show_result(place, result)
        self._show_progress()
        if len(self._untold) >= _TELL_EVERY:
            self._tell()
        self._next()

    def _give_up(self, _error: Exception) -> None:
        place, self._current = self._current, None
        if place is not None:
            self._show_state(place, self.tr("failed"))
        self._next()

    def _tell(self) -> None:
        untold = [changes for changes in self._untold if changes]
        self._untold.clear()
        if untold:
            self.changed.emit(
                Changes(
                    action=untold[-1].action,
                    agreements=frozenset().union(*(c.agreements for c in untold)),
                    sources=frozenset().union(*(c.sources for c in untold)),
                )
            )

    # -- what the person wishes

    def _retry(self, place: int) -> None:
        self._results.pop(place, None)
        if place not in self._waiting:
            self._waiting.append(place)
        self._show_progress()
        self._next()

    def _open(self, place: int) -> None:
        result = self._results.get(place)
        if isinstance(result, Intake) and result.agreements and self.dialog is not None:
            self.dialog.reject()
            self.open_requested.emit(result.agreements[0])

    def _review(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self.review_requested.emit()

    # -- what is shown

    def _show_state(self, place: int, words: str) -> None:
        if self.dialog is not None:
            self.dialog.show_state(place, words)

    def _show_result(self, place: int, result: Intake | TrackerError) -> None:
        if self.dialog is None:
            return
        refused = not isinstance(result, Intake)
        leads = isinstance(result, Intake) and bool(result.agreements)
        words = self._words(result)
        if refused:  # the row names the file, so the sentence need not name its folders
            words = words.replace(str(self._files[place]), self._files[place].name)
        self.dialog.show_result(place, words, refused=refused, leads=leads)

    def _show_progress(self) -> None:
        if self.dialog is None:
            return
        left = len(self._waiting) + self.running
        done = len(self._files) - left - self._left_out
        self.dialog.show_progress(done, len(self._files), running=left > 0)
        taken = [result for result in self._results.values() if isinstance(result, Intake)]
        drafts = sum(len(r.agreements) for r in taken if r.state is IntakeState.STORED)
        words = self.tr("{drafts} · {known} known already · {refused} refused")
        self.dialog.show_summary(
            words.format(
                drafts=self._drafts(drafts),
                known=sum(result.state is IntakeState.KNOWN for result in taken),
                refused=len(self._results) - len(taken),
            ),
            drafts=drafts > 0,
        )

    def _words(self, result: Intake | TrackerError) -> str:
        if not isinstance(result, Intake):
            return refusal_line(result)
        if result.state is IntakeState.KNOWN:
            return self.tr("known already")
        if result.state is IntakeState.NOTHING:
            return self.tr("stored; no agreement found")
        return self._drafts(len(result.agreements))

    def _drafts(self, count: int) -> str:
        several = self.tr("{n} drafts to review").format(n=count)
        return self.tr("1 draft to review") if count == 1 else several
