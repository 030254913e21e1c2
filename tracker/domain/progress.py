"""How long work reports where it is, and how it is stopped."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The listener asked the work to stop."""


class Progress(Protocol):
    """Something that wants to hear how far the work is."""

    def __call__(self, done: int, total: int, /) -> None:
        """Note a step. Raise `Cancelled` to stop the work at this safe point."""


def silent(_done: int, _total: int, /) -> None:
    """Ignore progress."""
