"""Reads ahead what makes answers quick, and renews what a newer program sees in another way.

All of it comes after what a person sees first, and one thing after another.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from tracker.app import App
from tracker.domain.progress import Progress
from tracker.gui.garbage import Collector
from tracker.gui.screens.answers import Answers
from tracker.gui.screens.outlook import Outlook
from tracker.gui.work import Jobs


class Preparing(QObject):
    """Prepares the library that the outlook shows, once for each that it shows."""

    ready = Signal()
    """Columns are in memory: counting values is quick from now on."""
    renewed = Signal()
    """What is listed and counted was computed again."""

    def __init__(self, outlook: Outlook, answers: Answers, jobs: Jobs) -> None:
        super().__init__(outlook)
        self._outlook = outlook
        self._answers = answers
        self._jobs = jobs
        self._begun: App | None = None
        """The library that is prepared, or is on its way there."""

    def begin(self) -> None:
        """Prepare the library unless it is."""
        if self._begun is not self._outlook.app:
            self._begun = self._outlook.app
            work = partial(self._answers.prepare, self._outlook.day)
            self._jobs.run("columns", work, self._read_orders)

    def _read_orders(self, _nothing: None) -> None:
        self.ready.emit()
        work = partial(self._answers.prepare_orders, self._outlook.day)
        self._jobs.run("orders", work, self._renew)

    def _renew(self, _nothing: None) -> None:
        Collector.set_aside()
        if self._outlook.writable:
            app = self._outlook.app
            self._jobs.run("derived", partial(_renewed, app), partial(self._take, app))

    def _take(self, app: App, renewed: bool) -> None:  # noqa: FBT001 - what the library said
        if renewed:
            app.agreements.forget()
            self._begun = None
            self.renewed.emit()


def _renewed(app: App, progress: Progress) -> bool:
    """Compute again what is derived, once what killed programs left beside the library is gone.

    The service is loaded here, off the window's thread.
    """
    app.library.clear_leftovers()
    return app.library.renew_derived(progress)
