"""Text that a spreadsheet took for a number, a day, a time or an answer, and wrote in its own way.

A title such as `1E5` comes back as `100000`, a note such as `03/04` as a day of this year.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import product

from tracker.exchange.importing.dates import Order, read_date

LONGEST = 40
"""Characters of text that a spreadsheet may take for something else."""
_ANSWERS = {
    "true": frozenset(("true", "yes", "wahr", "verdadero", "vrai", "1")),
    "false": frozenset(("false", "no", "falsch", "falso", "faux", "0")),
}
"""Text that is taken for an answer, and how it may come back."""
_MARKS = re.compile(r"[\s$€£¥%']")
_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.IGNORECASE)
_FRACTION = re.compile(r"([+-]?\d+) (\d{1,2})/(\d{1,2})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.0+)?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_NOON = 12
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH_AND_NUMBER = re.compile(r"([^\W\d_]{3,10})[ .-](\d{1,2})")
_HUGE = 1e300
_EXACT = 15
"""Figures of a number that spreadsheets keep."""


def is_retyped(cell: str, text: str) -> bool:
    """Whether a spreadsheet makes this cell of a text by itself."""
    here, there = cell.strip(), text.strip()
    if not here or not there or max(len(here), len(there)) > LONGEST:
        return False
    return (
        here.casefold() in _ANSWERS.get(there.casefold(), ())
        or _same_number(here, there)
        or _same_time(here, there)
        or _same_day(here, there)
    )


def _same_number(cell: str, text: str) -> bool:
    return any(
        here == there or (_is_rounded(cell, text) and math.isclose(here, there, rel_tol=1e-14))
        for here, there in product(_numbers(cell), _numbers(text))
    )


def _is_rounded(cell: str, text: str) -> bool:
    """Whether a number with an exponent stands for one of more figures than any cell keeps."""
    return "e" in cell.lower() and sum(map(str.isdigit, text)) > _EXACT


def _numbers(text: str) -> Iterator[float]:
    """Yield what a text can be as a number, with points or commas before its decimals."""
    if match := _FRACTION.fullmatch(text):
        if int(match[3]):
            yield int(match[1]) + int(match[2]) / int(match[3])
        return
    bare = _MARKS.sub("", text)
    share = 100 if text.endswith("%") else 1
    for grouping, point in ((",", "."), (".", ",")):
        plain = bare.replace(grouping, "").replace(point, ".")
        if _PLAIN.fullmatch(plain):
            # The greatest number a spreadsheet has stands for all that are greater.
            yield min(float(plain) / share, _HUGE)


def _same_time(cell: str, text: str) -> bool:
    return _time(cell) is not None and _time(cell) == _time(text)


def _time(text: str) -> tuple[int, int, int] | None:
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour = int(match[1])
    if half := (match[4] or "").lower():
        hour = hour % _NOON + _NOON * (half == "p")
    return hour, int(match[2]), int(match[3] or 0)


def _same_day(cell: str, text: str) -> bool:
    """Whether a text without a year, or without a day, may have become this day."""
    return any(
        found in (day, day[:7] if day.endswith("-01") else day)
        for day in _days(cell)
        for words in (text, *_with_year(text, day[:4]))
        for found in _readings(words)
    )


def _with_year(text: str, year: str) -> Iterator[str]:
    """Yield a text with a year after it, or with its own small number as the end of one."""
    yield from (f"{text}{mark}{year}" for mark in "/- ")
    if match := _MONTH_AND_NUMBER.fullmatch(text):
        yield f"{match[1]} {year[:2]}{int(match[2]):02}"


def _days(cell: str) -> Iterator[str]:
    return (day for day in _readings(cell) if _DAY.fullmatch(day))


def _readings(text: str) -> set[str]:
    return {read_date(text, order).edtf for order in Order} - {""}
