"""A span of years that is chosen with the keyboard: it grows and shrinks from where it began."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.figure import YearBand


@dataclass(frozen=True, slots=True)
class YearBrush:
    """Places of bands on a time axis: where the span began, and its end that moves."""

    bands: Sequence[YearBand]
    anchor: int
    end: int

    @classmethod
    def at(cls, bands: Sequence[YearBand], x: float | None) -> YearBrush:
        """Begin at a point of the axis, or at its last years."""
        found = (place for place, band in enumerate(bands) if x is not None and x < band.right)
        place = next(found, len(bands) - 1)
        return cls(bands, place, place)

    def moved(self, by: int) -> YearBrush:
        """Return the span with its end moved, within the axis."""
        end = min(max(self.end + by, 0), len(self.bands) - 1)
        return YearBrush(self.bands, self.anchor, end)

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year."""
        low, high = sorted((self.anchor, self.end))
        return self.bands[low].first, self.bands[high].last

    @property
    def sides(self) -> tuple[float, float]:
        """Where it begins and ends on the axis, in pixels."""
        low, high = sorted((self.anchor, self.end))
        return self.bands[low].left, self.bands[high].right

    def __str__(self) -> str:
        first, last = self.years
        return f"{first}" if first == last else f"{first}–{last}"
