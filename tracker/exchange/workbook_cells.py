"""Columns of values as the cells of a workbook: text that any cell can hold, and dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import TypeAlias

from tracker.exchange.csv_file import unguard
from tracker.exchange.part_tables import CUT, Cell

LONGEST = 32_767
"""Characters that a cell of a spreadsheet holds, counted as UTF-16 has them."""
XlsxCell: TypeAlias = Cell | date
_FIRST_DAY = date(1900, 3, 1)
"""Spreadsheets disagree about earlier days."""
_SHORT = LONGEST // 2
"""Characters that certainly fit, however UTF-16 counts them."""


class CellMaker:
    """Makes cells, a column at a time, as most columns are plain text that can go as it is."""

    def __init__(self) -> None:
        self.cut = 0
        """How many were longer than a cell."""

    def texts(self, column: Sequence[str | None]) -> Sequence[str | None]:
        """Return text as cells can hold it; characters XML has no room for become a sign."""
        whole = "".join(filter(None, column))
        if not whole.isprintable() or not _short(column, whole):
            return [self._text(text) if text else None for text in column]
        return [text or None for text in column] if "" in column else column

    def guarded(self, column: Sequence[str]) -> Sequence[str | None]:
        """As `texts`; what would lose an apostrophe by import gets another."""
        if "'" in "".join(column):
            column = [text if unguard(text) == text else f"'{text}" for text in column]
        return self.texts(column)

    def _text(self, text: str) -> str:
        if len(text) <= _SHORT and text.isprintable():
            return text
        lines = text.replace("\r\n", "\n").replace("\r", "\n")
        clean = "".join(map(_drawable, lines)) if not text.isprintable() else text
        if len(clean) > _SHORT and _units(clean) > LONGEST:
            self.cut += 1
            kept = clean.encode("utf-16-le")[: 2 * (LONGEST - len(CUT))]
            clean = kept.decode("utf-16-le", "ignore") + CUT
        return clean


def days(column: Sequence[str | None]) -> list[XlsxCell]:
    """Return full days as dates, and other text as it is."""
    return list(map(_day, column))


def numbers(column: Sequence[int | str]) -> list[int | None]:
    """Return whole numbers, which may be given as text."""
    return [int(number) if number != "" else None for number in column]


def _short(column: Sequence[str | None], whole: str) -> bool:
    """Whether all texts of a column certainly fit their cells."""
    return len(whole) <= _SHORT or max(map(len, filter(None, column))) <= _SHORT


@lru_cache(maxsize=20_000)
def _day(text: str | None) -> XlsxCell:
    if not text:
        return None
    try:
        day = date.fromisoformat(text) if len(text) == len("2019-05-27") else None
    except ValueError:
        day = None
    return day if day is not None and day >= _FIRST_DAY else text


def _units(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)


def _drawable(char: str) -> str:
    """Return a character as XML can hold it: others become the sign for what cannot be shown."""
    if char in "\t\n" or (char >= " " and not "\ud800" <= char <= "\udfff" and char < "\ufffe"):
        return char
    return char if char > "\uffff" else "\ufffd"
