"""How far the writing of a workbook has come, told in agreements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from tracker.domain.progress import Progress
from tracker.exchange.part_tables import TABLES

_Columns: TypeAlias = Sequence[Sequence[Any]]
_SHEETS = 1 + len(TABLES)


class SheetProgress:
    """Each sheet goes through all agreements, and is an equal part of the work."""

    def __init__(self, agreements: int, *, total: int, progress: Progress) -> None:
        self._agreements = agreements
        self._total = total
        self._progress = progress
        self._sheets = 0

    def listed(self, batches: Iterable[_Columns]) -> Iterator[_Columns]:
        """Hand on the rows of the first sheet."""
        done = 0
        for columns in batches:
            yield columns
            done += len(columns[0])
            self._tell(done)
        self._next()

    def parts(self, batches: Iterable[_Columns]) -> Iterator[_Columns]:
        """Hand on the rows of a table of parts; the last column has places of agreements."""
        for columns in batches:
            yield columns
            self._tell(columns[-1][-1] + 1)
        self._next()

    def _next(self) -> None:
        self._sheets += 1
        self._tell(0)

    def _tell(self, done: int) -> None:
        whole = self._sheets + done / max(1, self._agreements)
        self._progress(min(self._total, int(self._total * whole / _SHEETS)), self._total)
