"""Rows of tables in PDF pages: cells side by side, aligned with those of the row above."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.reading.content import clean
from tracker.reading.pdf_lines import Cell, Line

BETWEEN = "\t"
"""Between the cells of a row, as in tables of other documents."""
_SAME_BASE = 0.3
"""Lines whose base lines lie closer than this, in letter sizes, stand beside each other."""
_ALIGNED = 0.6
_NEXT_LINE = 1.45
"""How far below the second line of a cell lies at most; rows of a table stand further apart."""
_FEWEST = 2
"""Rows and columns without which nothing is a table."""


@dataclass
class _Row:
    """A row while its cells are gathered."""

    first: Line
    cells: list[Cell]
    lows: list[float]
    """Base line of the last line of each cell."""

    def takes(self, line: Line) -> bool:
        """Take a line beside the row, or one that goes on inside a cell. Say whether it did."""
        size = self.first.size
        beside = abs(line.first_base - self.first.first_base) <= _SAME_BASE * size
        if beside and line.left >= self.cells[-1].right:
            self.cells += line.cells
            self.lows += [line.last_base] * len(line.cells)
            return True
        place = self._cell_above(line) if len(self.cells) >= _FEWEST else None
        if place is None:
            return False
        above = self.cells[place]
        words = f"{above.text} {line.text}"
        self.cells[place] = Cell(words, above.left, max(above.right, line.right))
        self.lows[place] = line.last_base
        return True

    def _cell_above(self, line: Line) -> int | None:
        size = self.first.size
        rights = [cell.left for cell in self.cells[1:]] + [float("inf")]
        for place, (cell, low, end) in enumerate(zip(self.cells, self.lows, rights, strict=True)):
            starts = abs(line.left - cell.left) <= _SAME_BASE * size
            below = 0 < low - line.first_base <= _NEXT_LINE * size
            if starts and below and line.right <= end and len(line.cells) == 1:
                return place
        return None

    def is_like(self, other: _Row) -> bool:
        """Whether at least two cells begin or end where cells of the other row do."""
        near = _ALIGNED * self.first.size
        pairs = [
            one
            for one in self.cells
            if any(
                min(abs(one.left - cell.left), abs(one.right - cell.right)) <= near
                for cell in other.cells
            )
        ]
        return len(pairs) >= _FEWEST

    def line(self) -> Line:
        """Return the row as one line."""
        words = BETWEEN.join(clean(cell.text) for cell in self.cells)
        low = min(self.lows)
        return replace(
            self.first, text=words, right=self.cells[-1].right, last_base=low, is_row=True
        )


def with_rows(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a page, those of a table's row put together as one."""
    found: list[Line] = []
    at = 0
    while at < len(lines):
        rows, after = _table(lines, at)
        if len(rows) >= _FEWEST:
            found += [row.line() for row in rows]
            at = after
        else:
            found.append(lines[at])
            at += 1
    return found


def _table(lines: Sequence[Line], at: int) -> tuple[list[_Row], int]:
    """Return the rows of a table that begins at a line, and the place after it."""
    rows: list[_Row] = []
    while at < len(lines):
        row, after = _row(lines, at)
        if len(row.cells) < _FEWEST or (rows and not row.is_like(rows[-1])):
            break
        rows.append(row)
        at = after
    return rows, at


def _row(lines: Sequence[Line], at: int) -> tuple[_Row, int]:
    first = lines[at]
    row = _Row(first, list(first.cells), [first.last_base] * len(first.cells))
    if not row.cells:
        return row, at + 1
    after = at + 1
    while after < len(lines) and lines[after].cells and row.takes(lines[after]):
        after += 1
    return row, after
