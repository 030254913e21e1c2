"""What became of a record within some days: whether it was added, or else what was done to it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from tracker.domain.action import ActionKind


@dataclass(frozen=True, slots=True)
class RecordNews:
    """What people did to one record within a period, as far as it still stands."""

    added: bool
    """Whether the record is new in the library."""
    day: dt.date
    """The day of the last thing done, in UTC as history keeps it."""
    kinds: tuple[ActionKind, ...]
    """What was done, each kind once."""
