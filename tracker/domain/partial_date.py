"""Dates as sources give them: EDTF text (ISO 8601-2) with the earliest and latest day it allows.

Supported: `2019`, `2019-05`, `2019-05-27`, unspecified digits (`198X`, `2019-XX`, `2019-05-XX`),
the qualifiers `?` uncertain, `~` approximate, `%` both, and intervals `a/b`, `../b`, `a/..`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tracker.domain.errors import ValueRefused

HINT = (
    "Write it as 2019-05-27, 2019-05, 2019, or 1981-09/1981-10 for a span; add ? or ~ for doubt."
)
_POINT = re.compile(r"(?P<year>[0-9]{2}(?:[0-9]{2}|[0-9]X|XX))(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?(?P<doubt>[?~%]?)")  # fmt: skip  # noqa: E501
_OPEN = ".."


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date known as far as `text` says. An open end has no day."""

    text: str
    earliest: date | None
    latest: date | None

    @property
    def is_day(self) -> bool:
        """Whether exactly one calendar day is meant."""
        return self.earliest is not None and self.earliest == self.latest

    @property
    def doubtful(self) -> bool:
        """Whether the text marks the date as uncertain or approximate."""
        return any(mark in self.text for mark in "?~%")

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=20_000)
def parse_date(text: str) -> PartialDate:
    """Read EDTF text. Raises `ValueRefused` for anything else, impossible days included."""
    clean = text.strip()
    first, slash, last = clean.partition("/")
    if not slash:
        earliest, latest = _point(first, clean)
        return PartialDate(clean, earliest, latest)
    start = None if first == _OPEN else _point(first, clean)[0]
    end = None if last == _OPEN else _point(last, clean)[1]
    if start is None and end is None:
        raise ValueRefused(f"“{clean}” has neither beginning nor end.", hint=HINT)
    if start and end and start > end:
        raise ValueRefused(f"“{clean}” ends before it begins.", hint=HINT)
    return PartialDate(clean, start, end)


def is_date(text: str) -> bool:
    """Say whether `parse_date` would take the text."""
    try:
        parse_date(text)
    except ValueRefused:
        return False
    return True


def no_day(words: str) -> ValueRefused:
    """Return the refusal of a date that is not in the calendar."""
    return ValueRefused(f"There is no day {words} in the calendar.", hint=HINT)


def _point(text: str, whole: str) -> tuple[date, date]:
    match = _POINT.fullmatch(text)
    if match is None:
        raise ValueRefused(f"“{whole}” is not a date this program knows.", hint=HINT)
    year, month, day = match["year"], match["month"], match["day"]
    if ("X" in year and month) or (month == "XX" and day not in (None, "XX")):
        raise ValueRefused(
            f"“{whole}” leaves out a larger part but gives a smaller one.", hint=HINT
        )
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if high == 0:
        raise ValueRefused(f"“{whole}” names the year 0, which does not exist.", hint=HINT)
    first_month, last_month = _month(month, whole)
    if day is None or day == "XX":
        latest = date(high, last_month, monthrange(high, last_month)[1])
        return date(max(low, 1), first_month, 1), latest
    if not 1 <= int(day) <= monthrange(low, first_month)[1]:
        raise no_day(whole)
    exact = date(low, first_month, int(day))
    return exact, exact


def _month(text: str | None, whole: str) -> tuple[int, int]:
    if text is None or text == "XX":
        return 1, 12
    number = int(text)
    if not 1 <= number <= 12:  # noqa: PLR2004 - months of the year
        raise ValueRefused(f"There is no month {text} in “{whole}”.", hint=HINT)
    return number, number
