"""Two records that may be about one agreement."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that may be one agreement, the older first."""

    first: str
    """Uuid."""
    second: str
    title: str
    other_title: str
    signed: str
