"""Whether a cell still holds what was exported, as spreadsheets leave what nobody has touched."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.exchange.part_tables import CUT

LONGEST = 32_767
"""Characters that a cell holds, counted as UTF-16 has them."""
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_LOST = frozenset("?\ufffd")


def is_unedited(cell: str, text: str) -> bool:
    """Compare as spreadsheets leave cells: other line ends, and no blanks at the ends.

    What had to be cut is no edit, and what the encoding of a file or a workbook has no room for
    is none.
    """
    if cell == text:
        return True
    here, there = _plain(cell), _plain(text)
    if here == there:
        return True
    if cell.endswith(CUT) and there.startswith(_plain(cell.removesuffix(CUT))):
        return True
    return _is_full(cell, text) or _has_lost(here, there)


def _plain(text: str) -> str:
    return _LINE_END.sub("\n", text).strip()


def _is_full(cell: str, text: str) -> bool:
    """Whether a program has cut a text without a word where a cell ends."""
    return (
        len(text) > len(cell) > LONGEST // 2
        and _units(cell) >= LONGEST
        and text[: len(cell)] == cell
    )


def _units(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)


def _has_lost(cell: str, text: str) -> bool:
    """Whether nothing differs but signs that stand for letters which a file had no room for."""
    if not _LOST & set(cell):
        return False
    return any(
        len(cell) == len(letters) and all(map(_stands_for, cell, letters))
        for letters in (list(text), list(_halves(text)))
    )


def _halves(text: str) -> Iterator[str]:
    """Yield letters; twice those that UTF-16 has in two halves, each of which may be lost."""
    for letter in text:
        yield letter
        if letter > "\uffff":
            yield letter


def _stands_for(sign: str, letter: str) -> bool:
    return sign == letter or (sign in _LOST and not " " <= letter <= "~")
