"""Where a search finds nothing: why, what was probably meant, and the way out."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QObject, Signal

from tracker.domain.progress import Cancelled, Patience, Progress
from tracker.domain.query import Query
from tracker.gui.screens.asked import Asked
from tracker.gui.screens.outlook import Outlook
from tracker.gui.views.elements.empty_state import EmptyState
from tracker.gui.work import Jobs

GUESSING = 3.0
"""Seconds after which a guess comes too late to help."""
_LONGEST = 40
"""Letters of a guess that a button shows."""


class NothingFound(QObject):
    """Joins the empty page to the guesses; the first one is taken with Return in the search."""

    meant = Signal(Query)
    """A guess was taken."""

    def __init__(self, outlook: Outlook, jobs: Jobs) -> None:
        super().__init__(outlook)
        self._outlook = outlook
        self._jobs = jobs
        self._guesses: tuple[Query, ...] = ()
        self._asked: tuple[object, ...] = ()
        self.view = EmptyState(self.tr("Nothing found"), "", self.tr("Clear search"))
        self.view.guess_chosen.connect(self._take)

    def explain(self, asked: Asked, day: dt.date) -> None:
        """Say why nothing is listed, and guess what was meant."""
        wanted = (asked.query, asked.drafts, day, self._outlook.known)
        if wanted == self._asked:
            return
        self.forget()
        self._asked = wanted
        words = self.tr("No agreement matches this search. Remove a term, or clear the search.")
        if not asked.query:
            words = self.tr("Nothing had been recorded by that day.")
        main = self.tr("Clear search") if asked.query else ""
        self.view.show_words(self.tr("Nothing found"), words, main)
        if asked.query:
            self._jobs.run("guess", partial(self._guess, asked, day), self._offer)

    def forget(self) -> None:
        """Offer nothing any more."""
        self._jobs.drop("guess")
        self._asked = ()
        self._offer(())

    def confirm(self) -> None:
        """Take the likeliest guess, where there is one."""
        self._take(0)

    def _guess(self, asked: Asked, day: dt.date, progress: Progress) -> tuple[Query, ...]:
        stop = Patience(progress, GUESSING)
        suggestions = self._outlook.app.suggestions
        try:
            return suggestions.instead_of(asked.query, as_of=day, drafts=asked.drafts, stop=stop)
        except Cancelled:
            if stop.exhausted:
                return ()
            raise

    def _offer(self, guesses: tuple[Query, ...]) -> None:
        self._guesses = guesses
        words = [_short(str(guess)) for guess in guesses]
        self.view.show_guesses(self.tr("Did you mean"), words)

    def _take(self, place: int) -> None:
        if place < len(self._guesses):
            self.meant.emit(self._guesses[place])


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
