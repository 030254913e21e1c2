"""What is asked of a figure: which one, of what size, in whose words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.errors import ValueRefused
from tracker.domain.print_job import Language

SMALLEST, LARGEST = 240, 8_000
"""Bounds of a side, in pixels of 1/96 inch."""


class FigureKind(StrEnum):
    """How the agreements of a search can be looked at."""

    TIMELINE = "timeline"
    MAP = "map"
    NETWORK = "network"
    MATRIX = "matrix"


class Split(StrEnum):
    """What the bars of the timeline are stacked by."""

    STATUS = "status"
    TYPE = "type"
    AREA = "area"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureWish:
    """A figure to lay out. Raises `ValueRefused` for a size that nobody could use."""

    kind: FigureKind
    split: Split = Split.STATUS
    width: int = 1_000
    height: int = 640
    language: Language = "en"
    framed: bool = True
    """Whether title and caption belong to the picture; the window shows its own."""
    text_size: float = 13.0
    context: bool = False
    """Whether what is not chosen stays, in grey."""

    def __post_init__(self) -> None:
        if not all(SMALLEST <= side <= LARGEST for side in (self.width, self.height)):
            raise ValueRefused(
                f"A figure cannot be {self.width} by {self.height} pixels.",
                hint=f"Give each side between {SMALLEST} and {LARGEST:,} pixels.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureFacts:
    """What the caption tells of where the counts come from."""

    query: str
    as_of: dt.date
    library: str
    count: int
    """Agreements that the search finds."""
    wider: str | None = None
    """The search whose agreements are drawn in grey; None where none are."""
    whole: int = 0
    """Agreements that this one finds."""
    known_on: dt.date | None = None
    """The day at whose end the library was as it is counted here; None for the present."""
