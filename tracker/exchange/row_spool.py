"""Rows of cells that wait on the disk until their table is written."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import IO

from tracker.exchange.part_tables import Cell

_CHUNK = 2_000


class RowSpool:
    """Rows waiting on the disk."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._waiting: list[list[Cell]] = []
        self.count = 0

    def add(self, cells: list[Cell]) -> None:
        """Put a row at the end."""
        self._waiting.append(cells)
        self.count += 1
        if len(self._waiting) == _CHUNK:
            self._flush()

    def chunks(self) -> Iterator[list[list[Cell]]]:
        """Yield the rows in their order, very many at a time."""
        self._flush()
        self._file.seek(0)
        done = 0
        while done < self.count:
            chunk = pickle.load(self._file)  # noqa: S301 - what was put there just before
            done += len(chunk)
            yield chunk

    def _flush(self) -> None:
        if self._waiting:
            pickle.dump(self._waiting, self._file, protocol=5)
            self._waiting = []
