"""Lines of a table that wait on the disk, as they are wanted in another order than they come.

A database that must sort very many whole rows holds them all in memory; sorting their keys takes
little, and reading a table from its begin to its end is the fastest way to read all of it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from io import FileIO
from itertools import islice
from tempfile import TemporaryFile
from types import TracebackType

_TOGETHER = 500
"""Lines that are handed out at once."""


class LineSpool:
    """Takes lines by their keys, and gives them back in whatever order."""

    def __init__(self) -> None:
        self._open = ExitStack()
        self._file: FileIO
        self._places: dict[int, int] = {}
        self._ends = array("Q", [0])

    def __enter__(self) -> LineSpool:
        self._file = self._open.enter_context(TemporaryFile(buffering=0))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.close()

    def add(self, keys: Iterable[int], lines: Sequence[str]) -> None:
        """Put lines at the end; half characters, which no file can hold, become question marks."""
        encoded = [line.encode("utf-8", "replace") for line in lines]
        ends, end = self._ends, self._ends[-1]
        for key, line in zip(keys, encoded, strict=True):
            self._places[key] = len(ends)
            end += len(line)
            ends.append(end)
        self._file.write(b"".join(encoded))

    def taken(self, keys: Iterable[int]) -> Iterator[bytes]:
        """Yield the lines with these keys, in their order, some hundred at a time."""
        seek, read, ends = self._file.seek, self._file.read, self._ends
        places = map(self._places.__getitem__, keys)
        while some := list(islice(places, _TOGETHER)):
            lines = []
            for place in some:
                seek(ends[place - 1])
                lines.append(read(ends[place] - ends[place - 1]))
            yield b"".join(lines)
