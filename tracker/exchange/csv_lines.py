"""Lines of CSV made column by column: the bytes of `csv_file`, for tables of very many rows.

What comes again in row after row (parties, dates, areas) is made into a cell once; what hardly
comes twice (titles, persons) is only looked at. Lines are then put together without another look.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

from tracker.exchange.csv_file import FORMULA_STARTS, guard

Maker: TypeAlias = Callable[[Any], str]
"""Makes the text of a cell of what is stored."""
_END = "\r\n"
_REPEATED = 4_000
"""Cells of a column that are kept, to be made only once."""
_risky = re.compile(f"[\",\r\n]|\\A['{''.join(map(re.escape, FORMULA_STARTS))}]").search
"""Finds what makes a cell need quotes or a guard; most have nothing of the kind."""
_special = re.compile('[",\r\n]').search


def written_cell(text: str) -> str:
    """Return a cell as it stands in the file: guarded against spreadsheets, quoted if needed."""
    if _risky(text) is None:
        return text
    guarded = guard(text)
    if _special(guarded) is None:
        return guarded
    return f'"{guarded.replace(chr(34), chr(34) * 2)}"'


class LineMaker:
    """Makes lines of batches of columns. Each column has a maker, and a word if values repeat."""

    def __init__(self, makers: Sequence[tuple[Maker, bool]]) -> None:
        self._writers = [_writer(maker, repeats=repeats) for maker, repeats in makers]
        self._line = ",".join(["%s"] * len(makers)) + _END

    def lines(self, columns: Sequence[Iterable[Any]]) -> str:
        """Return the lines of some rows, given as columns of equal length."""
        written = [write(values) for write, values in zip(self._writers, columns, strict=True)]
        if len(written) == 1:
            written = [(cell or '""' for cell in written[0])]
        return "".join([self._line % cells for cells in zip(*written, strict=True)])


def _writer(maker: Maker, *, repeats: bool) -> Callable[[Iterable[Any]], Iterator[str]]:
    def cell(value: object) -> str:
        return written_cell(maker(value))

    if repeats:
        kept = lru_cache(maxsize=_REPEATED)(cell)
        return lambda values: map(kept, values)
    return lambda values: map(cell, values)
