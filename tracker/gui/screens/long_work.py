"""Runs work that lasts, with a progress dialog that can stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from tracker.domain.errors import TrackerError
from tracker.domain.progress import Progress
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.gui.views.elements.progress_dialog import ProgressDialog

T = TypeVar("T")


def run_long(  # noqa: PLR0913 - the parts of one act, named at each call
    jobs: Jobs,
    words: str,
    work: Callable[[Progress], T],
    then: Callable[[T], None],
    parent: QWidget | None,
    *,
    refused: Callable[[TrackerError], None] | None = None,
    stopped: Callable[[], None] | None = None,
) -> ProgressDialog:
    """Start the work and return its dialog, which appears only if the work lasts.

    `stopped` is called once work has ended that the user stopped.
    """
    from tracker.gui.views.elements.progress_dialog import ProgressDialog

    dialog = ProgressDialog(words, parent)
    job = jobs.run(words, work, then, refused)
    job.progressed.connect(dialog.show_progress)
    job.finished.connect(dialog.finish)
    if stopped is not None:
        job.cancelled.connect(stopped)
    dialog.cancel_requested.connect(job.cancel)
    return dialog
