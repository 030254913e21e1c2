"""The one place where errors become words on the screen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tracker.domain.errors import LibraryFull, LibraryUnusable, TrackerError
from tracker.gui.sentences.speaking import refusal_words
from tracker.gui.views.elements.message_bar import MessageBar

if TYPE_CHECKING:
    from tracker.gui.views.frame.bug_report import BugReport


class Feedback(QObject):
    """Tells people what happened: foreseen errors in the bar, bugs in a dialog with a report."""

    def __init__(self, bar: MessageBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._act: Callable[[], None] | None = None
        self._passing = False
        """Whether what is shown is past once something can be changed."""
        self._report: BugReport | None = None
        bar.acted.connect(self._run)

    def refuse(self, error: TrackerError) -> None:
        """Show a condition we foresaw."""
        serious = isinstance(error, LibraryFull | LibraryUnusable)
        self._act, self._passing = None, serious
        what, hint = refusal_words(error)
        self._bar.show_message(what, hint, tone="danger" if serious else "warning")

    def report(self, error: BaseException) -> None:
        """Show a bug, one dialog at a time."""
        from tracker.gui.views.frame.bug_report import BugReport

        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        if self._report is not None and self._report.isVisible():
            return
        self._report = BugReport(error, self._bar.window())
        self._report.open()

    def tell(
        self, what: str, hint: str = "", act: str = "", run: Callable[[], None] | None = None
    ) -> None:
        """Show good news, with at most one thing to do about it."""
        self._act, self._passing = run, False
        self._bar.show_message(what, hint, act=act)

    def withdraw(self) -> None:
        """Take down an offer, or that the library took no change: it has taken one since."""
        if self._act is not None or self._passing:
            self._act, self._passing = None, False
            self.clear()

    def clear(self) -> None:
        """Take down whatever is shown."""
        self._bar.hide()

    def _run(self) -> None:
        if self._act is not None:
            self._act()
