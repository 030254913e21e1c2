"""Conditions we foresaw, each with words for the person in front of the screen."""

from __future__ import annotations


class TrackerError(Exception):
    """A condition we foresaw: says what happened, and what the user can do."""

    def __init__(self, what: str, *, hint: str = "") -> None:
        super().__init__(what, hint)
        self.what = what
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.what} {self.hint}".rstrip()


class NotFound(TrackerError):
    """The thing asked for is not in this library."""

    @classmethod
    def agreement(cls, uuid: str) -> NotFound:
        """No agreement has this id."""
        return cls(
            f"There is no agreement {uuid}.",
            hint="List the agreements to see their ids; it may also have been deleted meanwhile.",
        )

    @classmethod
    def source(cls, uuid: str) -> NotFound:
        """No source has this id."""
        return cls(f"There is no source {uuid}.", hint="It may have been removed meanwhile.")


class FileUnusable(TrackerError):
    """A file the user chose cannot be read or written."""


class LibraryUnusable(TrackerError):
    """A file is not a library, or not one that this program may open now."""


class LibraryLocked(LibraryUnusable):
    """Another window holds the library; it can still be opened read-only."""


class LibraryReadOnly(LibraryUnusable):
    """A change was asked of a library that was opened read-only."""


class LibraryFull(TrackerError):
    """The disk had no room for a change; nothing of it was kept."""


class ValueRefused(TrackerError):
    """A value breaks a rule of the record, such as an impossible date."""

    def __init__(self, what: str, *, hint: str = "", field: str = "") -> None:
        super().__init__(what, hint=hint)
        self.field = field


class QueryRefused(TrackerError):
    """A search cannot be understood; `position` is the offending character, from 0."""

    def __init__(self, what: str, *, hint: str = "", position: int = 0) -> None:
        super().__init__(what, hint=hint)
        self.position = position

    @classmethod
    def too_long(cls) -> QueryRefused:
        """Return the refusal of a search that was given up after some seconds."""
        return cls(
            "This search takes too long.", hint="Make it narrower: add a party, an area or a year."
        )


class RecordChanged(TrackerError):
    """Somebody saved the record after it was displayed, so this save would undo theirs."""

    def __init__(self) -> None:
        super().__init__(
            "This record was changed elsewhere after you opened it.",
            hint="Reload it, then repeat your change.",
        )


class UndoRefused(TrackerError):
    """There is nothing to undo, or later changes depend on it."""
