"""A table in a text file: CSV, TSV, semicolons or pipes, streamed and checked before use."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from tracker.domain.errors import FileUnusable
from tracker.exchange.importing.encoding import HINT, encoding_of, known
from tracker.exchange.importing.layout import MAX_CELL, Layout, layout_of

_SAMPLE = 400_000
_SPOKEN = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars"}


class TextTable:
    """Reads rows as often as asked. Building it checks the whole file; reading cannot fail.

    Raises `FileUnusable` that names the file, the line and the limit.
    """

    def __init__(
        self,
        path: Path,
        encoding: str | None = None,
        delimiter: str | None = None,
        *,
        quoting: bool | None = None,
    ) -> None:
        self._path = path
        self.encoding = known(encoding) if encoding else encoding_of(path)
        found = self._layout()
        self.layout = replace(
            found,
            delimiter=delimiter or found.delimiter,
            quoting=found.quoting if quoting is None else quoting,
        )
        self.count = self._checked()

    @property
    def notes(self) -> tuple[str, ...]:
        """Say how the file was read."""
        cells = _SPOKEN.get(self.layout.delimiter, f"“{self.layout.delimiter}”")
        quoted = "" if self.layout.quoting else ", quotation marks belong to the text"
        return (f"Read as {self.encoding}, cells separated by {cells}{quoted}.",)

    def rows(self) -> Iterator[list[str]]:
        """Yield the rows as they stand."""
        with self._path.open(encoding=self.encoding, newline="") as file:
            yield from csv.reader(file, **self._options(strict=False))

    def _options(self, *, strict: bool) -> dict[str, Any]:
        return {**self.layout.options, "strict": strict}

    def _layout(self) -> Layout:
        try:
            with self._path.open(encoding=self.encoding, newline="") as file:
                sample = file.read(_SAMPLE)
                return layout_of(sample, complete=not file.read(1))
        except UnicodeError:
            raise self._not_encoded() from None

    def _checked(self) -> int:
        """Return how many rows there are, once all of them could be read."""
        count, begin = 0, 1
        with self._path.open(encoding=self.encoding, newline="") as file:
            reader = csv.reader(file, **self._options(strict=True))
            try:
                for row in reader:
                    count, begin = count + 1, reader.line_num + 1
                    if "\0" in "".join(row):
                        raise self._nul(reader.line_num)
            except csv.Error as error:
                return self._forgiven(str(error), begin)
            except UnicodeError:
                raise self._not_encoded() from None
        return count

    def _forgiven(self, words: str, line: int) -> int:
        """Count again, leniently, where a quotation mark merely stands in the way."""
        if "unexpected end" in words or "field limit" in words:
            raise FileUnusable(
                f"{self._path.name}: a cell that begins in line {line} does not end, or is longer"
                f" than {MAX_CELL:,} characters.",
                hint="Close its quotation mark, or write quoting = false under [read] in a"
                " mapping file.",
            )
        try:
            return sum(1 for _ in self.rows())
        except (csv.Error, UnicodeError) as error:
            raise FileUnusable(
                f"{self._path.name} cannot be read from line {line} on: {error}.",
                hint="Export the table again from the program it comes from.",
            ) from None

    def _nul(self, line: int) -> FileUnusable:
        return FileUnusable(
            f"{self._path.name} holds a NUL byte in line {line}, so it is damaged.",
            hint="Export the table again from the program it comes from.",
        )

    def _not_encoded(self) -> FileUnusable:
        return FileUnusable(f"{self._path.name} is not {self.encoding}.", hint=HINT)
