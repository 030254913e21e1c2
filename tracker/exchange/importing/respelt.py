"""Dates of the program's own tables as a spreadsheet spells them anew when it saves them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date

from tracker.domain.spoken_date import spoken_date
from tracker.exchange.importing.dates import DAY_ZERO, Order, read_date

DATES = ("signed", "in_force", "ended")
"""Columns of the wide table that hold dates and can be edited."""
_MONTH_ALONE = re.compile(r"\d{4}-\d{2}")
_SEVERAL = 2
"""Months that must all have become days before that is taken for a habit."""
_MONTH = re.compile(r"([^\W\d_]{3,10})\.?[ \-/.]'?(\d{2})")
_TYPED_YEARS = range(1850, 2101)
_CENTURIES = ("19", "20")


def is_respelt(cell: str, stored: str, order: Order | None = None) -> bool:
    """Whether a cell can mean the date that is stored: then nobody has edited it.

    Where nothing shows which comes first, day or month may. A month may have lost its century, as
    in `May-99`.
    """
    if not cell.strip() or not stored:
        return False
    if any(read_date(cell, each).edtf == stored for each in ((order,) if order else Order)):
        return True
    month = _MONTH.fullmatch(cell.strip())
    written = (f"{month[1]} {century}{month[2]}" for century in _CENTURIES) if month else ()
    return any(spoken_date(words) == stored for words in written)


def order_shown(pairs: Iterable[tuple[str, str]]) -> Order | None:
    """Return which part of dates comes first, as cells show that can mean what is stored.

    Takes cells with the stored dates. None where they do not show it, or contradict each other.
    """
    shown: Counter[Order] = Counter()
    for cell, stored in pairs:
        fitting = [order for order in Order if stored and read_date(cell, order).edtf == stored]
        if len(fitting) == 1:
            shown[fitting[0]] += 1
    return next(iter(shown)) if len(shown) == 1 else None


def months_become_days(pairs: Iterable[tuple[str, str]]) -> bool:
    """Whether every month came back as its first day, which some spreadsheets make of it.

    Takes cells with the stored dates. One month alone shows nothing: it may have been edited.
    """
    cells = [(cell, stored) for cell, stored in pairs if _MONTH_ALONE.fullmatch(stored)]
    return len(cells) >= _SEVERAL and all(
        is_respelt(cell, f"{stored}-01") for cell, stored in cells
    )


def year_as_day(edtf: str) -> int | None:
    """Return the year that a spreadsheet turns into this day where cells are kept for days.

    It takes `1980` for the day of that number, 2 June 1905.
    """
    try:
        number = (date.fromisoformat(edtf) - DAY_ZERO).days
    except ValueError:
        return None
    return number if number in _TYPED_YEARS else None
