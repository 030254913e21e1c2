"""What became of one file of many that were taken in at once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.changes import Changes


class IntakeState(StrEnum):
    """How taking in one file ended."""

    STORED = "stored"
    """The article is stored, with the drafts it gave."""
    NOTHING = "nothing"
    """The article is stored, and no agreement was found in it."""
    KNOWN = "known"
    """The library held this very text before; nothing was stored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """The outcome of one file. A file that cannot be read raises instead."""

    state: IntakeState
    source: str
    """Uuid of the source that holds the text."""
    agreements: tuple[str, ...] = ()
    """Uuids of the drafts, or of what rests on a known text."""
    changes: Changes
