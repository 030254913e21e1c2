"""The span of days that a digest tells about."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from tracker.domain.errors import ValueRefused
from tracker.domain.partial_date import PartialDate, parse_date

USUAL = dt.timedelta(days=30)
_HINT = "Write it as 2024-01-01..2024-06-30, or 2024-05 for one month."


@dataclass(frozen=True, slots=True)
class PrintPeriod:
    """The days from the first to the last, both included."""

    first: dt.date
    last: dt.date

    def surely_holds(self, when: PartialDate) -> bool:
        """Whether every day that a date can mean lies within."""
        return (
            when.earliest is not None
            and when.latest is not None
            and self.first <= when.earliest
            and when.latest <= self.last
        )

    def perhaps_holds(self, when: PartialDate) -> bool:
        """Whether some day that a date can mean lies within."""
        return (when.earliest or dt.date.min) <= self.last and (
            when.latest or dt.date.max
        ) >= self.first

    def __str__(self) -> str:
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


def usual_period(as_of: dt.date) -> PrintPeriod:
    """Return the thirty days before a day, and the day itself."""
    return PrintPeriod(as_of - USUAL, as_of)


def parse_period(text: str) -> PrintPeriod:
    """Read a period such as 2024-01-01..2024-06-30 or 2024-05.

    Raises `ValueRefused` for anything else, and where the end lies before the beginning.
    """
    first, dots, last = (part.strip() for part in text.partition(".."))
    start, end = _dates(text, first, last if dots else first)
    if start.earliest is None or end.latest is None:
        raise ValueRefused(f"“{text}” is no period.", hint=_HINT)
    if start.earliest > end.latest:
        raise ValueRefused(f"“{text}” ends before it begins.", hint=_HINT)
    return PrintPeriod(start.earliest, end.latest)


def _dates(text: str, first: str, last: str) -> tuple[PartialDate, PartialDate]:
    try:
        return parse_date(first), parse_date(last)
    except ValueRefused:
        raise ValueRefused(f"“{text}” is no period.", hint=_HINT) from None
