"""Opens a table, whatever its format: a header, and rows of text that know their number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tracker.domain.errors import FileUnusable
from tracker.exchange.csv_file import unguard
from tracker.exchange.importing.layout import first_row, is_header, joined_names, names_below
from tracker.exchange.importing.text_table import TextTable
from tracker.exchange.importing.workbook import read_workbook
from tracker.exchange.readable_file import check_readable

MAX_BYTES = 1_000_000_000
MAX_COLUMNS = 2_000
WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
PROBLEM_COLUMNS = ("import_row", "import_column", "import_message", "import_agreement")
"""Columns that a problems file has beside those of the table it tells about."""
_HEAD = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingHints:
    """What a person knows better than the file shows; None leaves it to the file."""

    encoding: str | None = None
    delimiter: str | None = None
    quoting: bool | None = None
    header: bool | None = None
    sheet: str | None = None
    row: int | None = None
    """Row with the names of the columns, or the first row of the table, counted from 1."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a table."""

    number: int
    """As a spreadsheet numbers it, from 1."""
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table that can be read as often as needed."""

    name: str
    header: tuple[str, ...]
    """Names of the columns; `1`, `2` … where the file has none."""
    named: bool
    """Whether the file names its columns."""
    total: int
    """Rows below the header, empty ones included."""
    notes: tuple[str, ...]
    hints: ReadingHints
    """How it was read; a text table has no sheet, a workbook no encoding."""
    sheets: tuple[str, ...] = ()
    _all: Callable[[], Iterator[Sequence[str]]]
    _first: int

    def rows(self) -> Iterator[TableRow]:
        """Yield the rows below the header; empty ones are left out."""
        for number, cells in enumerate(self._all(), start=1):
            if number > self._first and any(cell and not cell.isspace() for cell in cells):
                yield TableRow(number, tuple(cells))

    def top(self, count: int) -> list[tuple[str, ...]]:
        """Return the first rows of the file as they stand, header and title included."""
        return [tuple(row) for row, _ in zip(self._all(), range(count), strict=False)]


def open_table(path: Path, hints: ReadingHints | None = None) -> Table:
    """Open a text table or a sheet of a workbook.

    Raises `FileUnusable` with one sentence for what is no table, is damaged, or is too large.
    """
    hints = hints or ReadingHints()
    _check(path)
    if path.suffix.lower() in WORKBOOKS or _is_container(path):
        grid = read_workbook(path, hints.sheet or "")
        told = ReadingHints(header=hints.header, row=hints.row, sheet=grid.sheet)
        sheet = _table(path, told, lambda: iter(grid.rows), len(grid.rows), grid.notes)
        return replace(sheet, sheets=grid.sheets)
    if _tells_problems(path):
        again = TextTable(path, "utf-8", ",", quoting=True)
        told = ReadingHints(encoding="utf-8", delimiter=",", quoting=True, header=True)
        return _table(path, told, lambda: _unguarded(again.rows()), again.count, again.notes)
    text = TextTable(path, hints.encoding, hints.delimiter, quoting=hints.quoting)
    told = replace(
        hints,
        encoding=text.encoding,
        delimiter=text.layout.delimiter,
        quoting=text.layout.quoting,
        sheet=None,
    )
    return _table(path, told, text.rows, text.count, text.notes)


def check_names(table: Table, used: Iterable[str]) -> None:
    """Raise `FileUnusable` where a column that is used shares its name with another one."""
    for name in used:
        if f"{name} (2)" in table.header:
            raise FileUnusable(
                f"{table.name} has more than one column called “{name}”.",
                hint="Rename or remove all but one of them.",
            )


def _check(path: Path) -> None:
    size = check_readable(path)
    if not size:
        raise FileUnusable(f"{path.name} is empty.", hint="Export the table again.")
    if size > MAX_BYTES:
        raise FileUnusable(
            f"{path.name} is larger than {MAX_BYTES // 1_000_000_000} GB.",
            hint="Split it into smaller tables.",
        )


def _is_container(path: Path) -> bool:
    """Whether a file is a workbook by its first bytes, whatever it is called."""
    with path.open("rb") as file:
        return file.read(4) in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def _tells_problems(path: Path) -> bool:
    """Whether a file is one of this program's own problems files, corrected and given again."""
    with path.open("rb") as file:
        return ",".join(PROBLEM_COLUMNS).encode() in file.readline(1_000_000)


def _unguarded(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    for row in rows:
        yield [unguard(cell) for cell in row]


def _table(
    path: Path,
    hints: ReadingHints,
    rows: Callable[[], Iterator[Sequence[str]]],
    count: int,
    notes: tuple[str, ...],
) -> Table:
    head = [row for row, _ in zip(rows(), range(_HEAD), strict=False)]
    first = first_row(head) if hints.row is None else hints.row - 1
    if not 0 <= first < len(head) or not any(cell.strip() for cell in head[first]):
        raise FileUnusable(f"{path.name} holds no rows.", hint="Choose a table with content.")
    if len(head[first]) > MAX_COLUMNS:
        raise FileUnusable(
            f"{path.name} has {len(head[first]):,} columns; {MAX_COLUMNS:,} is the limit.",
            hint="Keep the columns that describe agreements, and try again.",
        )
    named = is_header(head[first]) if hints.header is None else hints.header
    header = _names(head[first]) if named else _numbers(len(head[first]))
    told = () if named else ("The file does not name its columns; they are numbered from 1.",)
    if named and hints.row is None and names_below(head, first):
        header = _names(joined_names(head[first], head[first + 1]))
        first += 1
        told = (f"The names of the columns stand in two rows, {first} and {first + 1}.",)
    begin = first + 1 if named else first
    if count <= begin:
        raise FileUnusable(
            f"{path.name} has names of columns but no rows.", hint="Choose a table with content."
        )
    return Table(
        name=path.name,
        header=header,
        named=named,
        total=count - begin,
        notes=(*notes, *told),
        hints=replace(hints, header=named, row=hints.row or first + 1),
        _all=rows,
        _first=begin,
    )


def _numbers(width: int) -> tuple[str, ...]:
    return tuple(str(number + 1) for number in range(width))


def _names(row: Sequence[str]) -> tuple[str, ...]:
    """Return the header with every name once: a second `Note` becomes `Note (2)`."""
    seen: Counter[str] = Counter()
    names = []
    for index, cell in enumerate(row, start=1):
        name = " ".join(cell.split()) or f"column {index}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)
