"""Opens a table, whatever its format: a header, and rows of text that know their number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tracker.domain.errors import FileUnusable
from tracker.exchange.csv_file import unguard
from tracker.exchange.importing.layout import first_row, is_header
from tracker.exchange.importing.text_table import TextTable
from tracker.exchange.importing.workbook import read_workbook

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
    _all: Callable[[], Iterator[Sequence[str]]]
    _first: int

    def rows(self) -> Iterator[TableRow]:
        """Yield the rows below the header; empty ones are left out."""
        for number, cells in enumerate(self._all(), start=1):
            if number > self._first and any(cell and not cell.isspace() for cell in cells):
                yield TableRow(number, tuple(cells))


def open_table(path: Path, hints: ReadingHints | None = None) -> Table:
    """Open a text table or a sheet of a workbook.

    Raises `FileUnusable` with one sentence for what is no table, is damaged, or is too large.
    """
    hints = hints or ReadingHints()
    _check(path)
    if path.suffix.lower() in WORKBOOKS or _is_container(path):
        grid = read_workbook(path, hints.sheet or "")
        return _table(path, hints, lambda: iter(grid.rows), len(grid.rows), grid.notes)
    if _tells_problems(path):
        again = TextTable(path, "utf-8", ",", quoting=True)
        told = ReadingHints(header=True)
        return _table(path, told, lambda: _unguarded(again.rows()), again.count, again.notes)
    text = TextTable(path, hints.encoding, hints.delimiter, quoting=hints.quoting)
    return _table(path, hints, text.rows, text.count, text.notes)


def check_names(table: Table, used: Iterable[str]) -> None:
    """Raise `FileUnusable` where a column that is used shares its name with another one."""
    for name in used:
        if f"{name} (2)" in table.header:
            raise FileUnusable(
                f"{table.name} has more than one column called “{name}”.",
                hint="Rename or remove all but one of them.",
            )


def _check(path: Path) -> None:
    try:
        if path.is_dir():
            raise FileUnusable(f"{path.name} is a folder.", hint="Choose the table in it.")
        size = path.stat().st_size
        with path.open("rb"):
            pass
    except FileNotFoundError:
        raise FileUnusable(f"{path} does not exist.", hint="Check the name.") from None
    except OSError as error:
        raise FileUnusable(f"{path.name} cannot be read.", hint=f"{error.strerror}.") from error
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
    first = first_row(head)
    if not head or not any(cell.strip() for cell in head[first]):
        raise FileUnusable(f"{path.name} holds no rows.", hint="Choose a table with content.")
    if len(head[first]) > MAX_COLUMNS:
        raise FileUnusable(
            f"{path.name} has {len(head[first]):,} columns; {MAX_COLUMNS:,} is the limit.",
            hint="Keep the columns that describe agreements, and try again.",
        )
    named = is_header(head[first]) if hints.header is None else hints.header
    begin = first + 1 if named else first
    if count <= begin:
        raise FileUnusable(
            f"{path.name} has names of columns but no rows.", hint="Choose a table with content."
        )
    width = max(len(row) for row in head[first : first + 1])
    header = _names(head[first]) if named else tuple(str(n + 1) for n in range(width))
    told = () if named else ("The file does not name its columns; they are numbered from 1.",)
    return Table(
        name=path.name,
        header=header,
        named=named,
        total=count - begin,
        notes=(*notes, *told),
        _all=rows,
        _first=begin,
    )


def _names(row: Sequence[str]) -> tuple[str, ...]:
    """Return the header with every name once: a second `Note` becomes `Note (2)`."""
    seen: Counter[str] = Counter()
    names = []
    for index, cell in enumerate(row, start=1):
        name = " ".join(cell.split()) or f"column {index}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)
