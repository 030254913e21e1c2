"""Lines of CSV made column by column: the bytes of `csv_file`, for tables of very many rows.

What comes again in row after row (parties, dates, areas) is made into a cell once; what hardly
comes twice (titles, persons) is only looked at. Lines are then put together without another look.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any, TypeAlias

from tracker.exchange.csv_file import FORMULA_STARTS, GUARDED, guard

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
    if text[0] in GUARDED:
        text = guard(text)
        if _special(text) is None:
            return text
    doubled = text.replace('"', '""') if '"' in text else text
    return f'"{doubled}"'


class LineMaker:
    """Makes lines of batches of columns. Each column has a maker, and a word if values repeat."""

    def __init__(self, makers: Sequence[tuple[Maker, bool]]) -> None:
        self._writers = [_writer(maker, repeats=repeats) for maker, repeats in makers]
        self._line = ",".join(["%s"] * len(makers)) + _END

    def lines(self, columns: Sequence[Iterable[Any]]) -> list[str]:
        """Return the lines of some rows, given as columns of equal length."""
        written = [write(values) for write, values in zip(self._writers, columns, strict=True)]
        if len(written) == 1:
            written = [(cell or '""' for cell in written[0])]
        return [self._line % cells for cells in zip(*written, strict=True)]


def _writer(maker: Maker, *, repeats: bool) -> Callable[[Iterable[Any]], Iterator[str]]:
    cell = written_cell if maker is str else _written(maker)
    if repeats:
        cell = lru_cache(maxsize=_REPEATED)(_written(maker))
    return partial(map, cell)


def _written(maker: Maker) -> Maker:
    return lambda value: written_cell(maker(value))
