"""What the two clocks show and how far they reach, and months as numbers for a handle."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

MONTHS = 12
YEARS_AHEAD = 5


@dataclass(frozen=True, slots=True)
class ClockTimes:
    """What the clocks show, and how far they reach."""

    day: dt.date
    """The day of the status."""
    known: dt.date
    """The day at whose end the library was as it is shown; today for the present."""
    today: dt.date
    first: dt.date
    """The first day worth asking a status for."""
    begin: dt.date
    """The first day that the library remembers."""

    @property
    def last(self) -> dt.date:
        """The last month worth asking a status for, as its first day."""
        last = max(self.day.year, self.today.year + YEARS_AHEAD)
        return dt.date(min(last, dt.MAXYEAR), 12, 1)

    def day_of(self, month: int) -> dt.date:
        """Return the first day of a month; of this month, today."""
        return self.today if month == month_of(self.today) else first_day(month)


def month_of(day: dt.date) -> int:
    """Return a number for the month of a day, one more for the next."""
    return day.year * MONTHS + day.month - 1


def first_day(month: int) -> dt.date:
    """Return the first day of the month with a number."""
    return dt.date(month // MONTHS, month % MONTHS + 1, 1)
