"""How long work reports where it is, and how it is stopped."""

from __future__ import annotations

from time import monotonic
from typing import Protocol


class Cancelled(Exception):
    """The listener asked the work to stop."""


class Progress(Protocol):
    """Something that wants to hear how far the work is."""

    def __call__(self, done: int, total: int, /) -> None:
        """Note a step. Raise `Cancelled` to stop the work at this safe point."""


def silent(_done: int, _total: int, /) -> None:
    """Ignore progress."""


class Steps:
    """Passes steps on, and tells the last one again while the work waits for something."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last = (0, 0)

    def __call__(self, done: int, total: int, /) -> None:
        """Note a step. Raises `Cancelled` where the listener wants no more."""
        self._last = (done, total)
        self._progress(done, total)

    def again(self) -> None:
        """Give the listener a chance to stop the work although nothing new is done."""
        self._progress(*self._last)


class Patience:
    """Says when to stop: once the listener wants no answer any more, or after some seconds."""

    def __init__(self, progress: Progress, seconds: float = float("inf")) -> None:
        self._progress = progress
        self._end = monotonic() + seconds
        self.exhausted = False
        """Whether it was the time that ran out."""

    def __call__(self) -> bool:
        """Say whether to stop. Never raises, as a database calls it."""
        if monotonic() > self._end:
            self.exhausted = True
            return True
        try:
            self._progress(0, 0)
        except Cancelled:
            return True
        return False
