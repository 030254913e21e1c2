"""Dates as tables write them. Nothing is guessed: what can mean two days, or none, is told.

Whether day or month comes first is inferred from all the cells of a column together.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from tracker.domain.errors import ValueRefused
from tracker.domain.partial_date import parse_date
from tracker.domain.spoken_date import spoken_date
from tracker.domain.vocabulary import GapReason

EARLIEST, LATEST = 1200, 2200
"""Years an agreement can have; what lies outside stands for something else."""
_SLASHED = re.compile(r"(\d{1,2})\s*([/.\-])\s*(\d{1,2})\s*\2\s*(\d{4})")
_SHORT_YEAR = re.compile(r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2}")
_SHORT_NAMED = re.compile(r"\d{1,2}[ \-/.][^\W\d_]{3,10}\.?[ \-/.]\d{2}")
_SOLID = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMBERED = re.compile(r"(\d{5})(?:\.\d+)?")
_STAMP = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_TIME = re.compile(r"[T ]\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([AP]M|Z|[+-]\d{2}:?\d{2})?$", re.I)
_MONTH = re.compile(r"(\d{1,2})[/.\-](\d{4})")
_ABOUT = re.compile(r"(?:c\.|ca\.?|circa|about|approx\.?|hacia)\s*(.+)", re.IGNORECASE)
_HYPHENED = re.compile(r"(\d{1,2})-([^\W\d_]{3,10})\.?-(\d{4})")
_NOTHING = re.compile(r"0{1,4}[-/.]0{1,2}[-/.]0{1,4}")
_DATE_LIKE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\b\d{4}\b")
_MONTHS = 12
_FIRST_DAY, _LAST_DAY = 10_000, 60_000
"""Numbers that spreadsheets give to days of 1927 to 2064; others are hardly dates."""
DAY_ZERO = dt.date(1899, 12, 30)
"""The day from which spreadsheets count, but for very old ones of one maker."""


class Order(StrEnum):
    """Which part of a date written in figures comes first."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True)
class DateReading:
    """What a cell says: an EDTF date, or why there is none."""

    edtf: str = ""
    problem: str = ""
    reason: GapReason = GapReason.ILLEGIBLE
    """For the gap that is kept in place of the date."""
    remark: str = ""
    """What has to be said of a date that is not written as one."""


@lru_cache(maxsize=50_000)
def read_date(cell: str, order: Order | None = None) -> DateReading:
    """Read one cell; `order` is that of its column, None where it cannot be told."""
    text = " ".join(cell.split()).strip(" ,;")
    bare = _TIME.sub("", text)
    if match := _SLASHED.fullmatch(bare):
        return _slashed(match, order)
    if match := _STAMP.fullmatch(bare) or _SOLID.fullmatch(bare):
        return _day(match[1], match[2], match[3])
    if _NOTHING.fullmatch(bare):
        return DateReading(problem="stands for no date", reason=GapReason.NOT_SEARCHED)
    if match := _MONTH.fullmatch(bare):
        return _day(match[2], match[1], "0")
    return _numbered(bare) or _in_words(bare)


def inferred_order(cells: Iterable[str]) -> Order | None:
    """Return which part comes first in a column, None where its dates leave that open.

    One slip among fifty dates, such as a month 13, does not change the order of the others.
    """
    day_first = month_first = 0
    for cell in cells:
        match = _SLASHED.match(" ".join(cell.split()))
        if match is None:
            continue
        first, second = int(match[1]), int(match[3])
        day_first += match[2] == "." or (first > _MONTHS >= second)
        month_first += match[2] != "." and second > _MONTHS >= first
    if day_first > 50 * month_first:
        return Order.DAY_FIRST
    return Order.MONTH_FIRST if month_first > 50 * day_first else None


def looks_like_date(cell: str) -> bool:
    """Whether a cell holds a date, even an impossible or ambiguous one or a mark for none."""
    text = " ".join(cell.split())
    if _SLASHED.match(text) or _STAMP.match(text):
        return True
    reading = read_date(text)
    return bool(reading.edtf) or reading.reason is GapReason.NOT_SEARCHED


def _slashed(match: re.Match[str], order: Order | None) -> DateReading:
    first, second, year = int(match[1]), int(match[3]), match[4]
    if order is None and match[2] == ".":
        order = Order.DAY_FIRST
    if order is None and first != second and max(first, second) <= _MONTHS and min(first, second):
        return DateReading(
            problem="may be two different days: the column does not show whether day or month"
            ' comes first; say order = "dmy" or "mdy" in a mapping file',
            reason=GapReason.CONFLICTING,
        )
    month_first = order is Order.MONTH_FIRST if order else second > _MONTHS
    day, month = (second, first) if month_first else (first, second)
    return _day(year, str(month), str(day))


def _day(year: str, month: str, day: str) -> DateReading:
    if not EARLIEST <= int(year) <= LATEST:
        return DateReading(
            problem=f"has the year {year}, which stands for no date",
            reason=GapReason.NOT_SEARCHED,
        )
    text = year
    if int(month):
        text += f"-{int(month):02}"
        text += f"-{int(day):02}" if int(day) else ""
    return _checked(text)


def _checked(text: str) -> DateReading:
    try:
        return DateReading(parse_date(text).text)
    except ValueRefused as error:
        return DateReading(problem=f"is impossible: {error.what}")


def _numbered(text: str) -> DateReading | None:
    """Read the number of a day, which is what is left of a date that lost its format."""
    match = _NUMBERED.fullmatch(text)
    if match is None or not _FIRST_DAY <= int(match[1]) <= _LAST_DAY:
        return None
    edtf = (DAY_ZERO + dt.timedelta(days=int(match[1]))).isoformat()
    return DateReading(edtf, remark=f"was read as {edtf}, as spreadsheets number days")


def _in_words(text: str) -> DateReading:
    about = _ABOUT.fullmatch(text)
    words = _HYPHENED.sub(r"\1 \2 \3", about[1] if about else text)
    edtf = spoken_date(words)
    year = re.match(r"\d{4}", edtf)
    if year and not EARLIEST <= int(year[0]) <= LATEST:
        return _day(year[0], "0", "0")
    if edtf:
        return DateReading(f"{edtf}~" if about and edtf[-1] not in "?~%" else edtf)
    if _SHORT_YEAR.fullmatch(text) or _SHORT_NAMED.fullmatch(text):
        return DateReading(problem="has a year of two figures, so the century is not known")
    if len(_DATE_LIKE.findall(text)) > 1:
        return DateReading(problem="holds more than one date", reason=GapReason.CONFLICTING)
    return DateReading(problem="is no date this program can be sure of")
