"""Lengths of time as ISO 8601 text such as P5Y or P6M, counted on a calendar.

A term that is renewed for another length than its first one has both: P5Y+P1Y lasts five years,
and then a year at a time.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_LENGTH = re.compile(
    r"P(?=\d)(?:(?P<years>\d{1,4})Y)?(?:(?P<months>\d{1,5})M)?"
    r"(?:(?P<weeks>\d{1,6})W)?(?:(?P<days>\d{1,7})D)?"
)


@dataclass(frozen=True, slots=True)
class Length:
    """A length in calendar months and days; years are twelve months, weeks seven days."""

    months: int
    days: int

    def after(self, day: date, times: int = 1) -> date | None:
        """Return the day so long after another; None beyond the last year a date can have.

        A day its month does not have becomes the month's last: a month after 31 January is the
        end of February.
        """
        return _moved(day, self.months * times, self.days * times)

    def before(self, day: date) -> date | None:
        """Return the day so long before another; None before the first year a date can have."""
        return _moved(day, -self.months, -self.days)


def parse_length(text: str) -> Length | None:
    """Read ISO 8601 text; None for what is no length, or none at all such as P0D."""
    match = _LENGTH.fullmatch(text.strip())
    if match is None:
        return None
    years, months, weeks, days = (int(match[name] or 0) for name in _LENGTH.groupindex)
    length = Length(years * 12 + months, weeks * 7 + days)
    return length if length.months or length.days else None


def parse_term(text: str) -> tuple[Length, Length] | None:
    """Read the length of a term and of each further one; None for what is no length."""
    first, _, further = text.partition("+")
    lengths = parse_length(first), parse_length(further or first)
    return (lengths[0], lengths[1]) if lengths[0] and lengths[1] else None


def is_length(text: str, *, term: bool = False) -> bool:
    """Say whether text is written as a length; that of a `term` may name a further one."""
    first, plus, further = text.partition("+")
    if plus and not term:
        return False
    return all(_LENGTH.fullmatch(part) for part in ((first, further) if plus else (first,)))


def _moved(day: date, months: int, days: int) -> date | None:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return None
    last = monthrange(year, month + 1)[1]
    try:
        return date(year, month + 1, min(day.day, last)) + timedelta(days=days)
    except OverflowError:
        return None
