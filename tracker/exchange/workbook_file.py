"""XLSX: a workbook with a sheet for each table, for people who sort and filter by hand.

The first sheet is the wide table and comes back by import, which takes an apostrophe away where
the CSV has put one; what would lose one that is its own gets another. The other sheets are those
of `part_tables`, and the last one says what the workbook is. Full days are dates, dates known in
part are text, and text is never a formula. A cell holds 32,767 characters: what is longer is cut,
ends in `CUT`, and is counted on the last sheet; an import takes such a cell for unedited.

All is written column by column, some hundred rows at a time. The same records give the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from heapq import merge
from itertools import islice, repeat
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import Any, TypeAlias

from rustpy_xlsxwriter import Format, write_worksheets

from tracker.domain.columns import WIDE, Column
from tracker.exchange.part_tables import TABLES, PartTable
from tracker.exchange.record_json import Object
from tracker.exchange.row_spool import RowSpool
from tracker.exchange.whole_file import whole_file
from tracker.exchange.workbook_cells import CellMaker, days, numbers
from tracker.exchange.workbook_stamp import without_clock

MOST_ROWS = 1_048_576 - 1
AGREEMENTS, ABOUT = "Agreements", "About"
_BATCH = 500
_WIDE_DATES = frozenset(
    {"signed", "signed_earliest", "signed_latest", "in_force", "ended", "as_of"}
)
_WIDE_NUMBERS = frozenset({"n_sources", "best_tier", "n_unsupported", "n_conflicts", "revision"})
_WIDTHS = {"title": 48.0, "exact": 60.0, "notes": 40.0, "description": 60.0, "value": 30.0}
_Rows: TypeAlias = Iterator[dict[str, Any]]
_Columns: TypeAlias = Sequence[Sequence[Any]]
Parts: TypeAlias = Callable[[str], Iterable[_Columns]]
"""Gives a table of `part_tables` by its key: its columns, some rows at a time, and one more column
that says of each row the place of its agreement."""


def no_parts(_key: str) -> Iterable[_Columns]:
    """Give no rows for any table."""
    return ()


@dataclass
class WorkbookWriter:
    """Writes tables as one workbook.

    Parts come from whole columns, or from records, which then wait on the disk.
    """

    about: Sequence[tuple[str, str]]
    """What the last sheet says of the workbook."""
    columns: tuple[Column, ...] = WIDE
    left_out: int = 0
    _counts: dict[str, int] = field(default_factory=dict)
    _cells: CellMaker = field(default_factory=CellMaker)
    _spools: dict[str, RowSpool] = field(default_factory=dict)
    _open: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> WorkbookWriter:
        for name in (table.title for table in TABLES):
            self._spools[name] = RowSpool(self._open.enter_context(TemporaryFile()))
        return self

    def __exit__(self, *_exception: object) -> None:
        self._open.close()

    def add_record(self, record: Object, place: int = 0) -> None:
        """Note the parts of a record for the other sheets; places only grow."""
        for table in TABLES:
            for cells in table.rows(record):
                self._spools[table.title].add([*cells, place])

    def write(self, path: Path, listed: Iterable[_Columns], parts: Parts = no_parts) -> int:
        """Write the workbook, and return how many rows its first sheet has.

        `listed` are the cells of the wide table, column by column and some rows at a time. What
        is given is read while it is written, one table after the other. Raises `FileUnusable`
        where the file cannot be written.
        """
        sheets: list[tuple[str, Any]] = [(AGREEMENTS, self._agreements(listed))]
        for table in TABLES:
            rows = self._part_rows(table, parts(table.key))
            keys = [column.key for column in table.columns]
            sheets.append((table.title, self._sheet(table.title, keys, rows)))
        sheets.append((ABOUT, self._about()))
        with TemporaryDirectory() as folder, whole_file(path) as file:
            # What is written to an open file is held in memory until it is whole.
            raw = Path(folder, "workbook.xlsx")
            write_worksheets(
                sheets,
                raw,
                datetime_format="yyyy-mm-dd",
                freeze_panes={"general": {"row": 1}},
                autofilter={name: True for name, _ in sheets if name != ABOUT},
                column_widths=self._widths(),
                column_formats=self._formats(),
                header_format={"general": Format().set_bold()},
            )
            with raw.open("rb") as written:
                without_clock(written, file)
        return self._counts[AGREEMENTS]

    @property
    def _keys(self) -> list[str]:
        return [column.key for column in self.columns]

    def _sheet(self, name: str, keys: Sequence[str], batches: Iterable[_Columns]) -> _Rows:
        """Yield rows as far as a sheet holds them; one without any has a blank one."""
        done = 0
        for columns in batches:
            there = len(columns[0])
            kept = min(there, MOST_ROWS - done)
            done += kept
            self.left_out += there - kept
            # The place of its agreement, which comes after the cells of a row, is left behind.
            yield from map(dict, map(zip, repeat(keys), islice(zip(*columns, strict=True), kept)))
        self._counts[name] = done
        if not done:
            yield dict.fromkeys(keys)

    def _agreements(self, listed: Iterable[_Columns]) -> _Rows:
        makers = [_maker(column, self._cells) for column in self.columns]
        batches = (
            [make(texts) for make, texts in zip(makers, columns, strict=True)]
            for columns in listed
        )
        return self._sheet(AGREEMENTS, self._keys, batches)

    def _part_rows(self, table: PartTable, given: Iterable[_Columns]) -> Iterator[_Columns]:
        spool = self._spools[table.title]
        batches = (self._typed(table, columns) for columns in given)
        if not spool.count:
            return batches
        waiting = (self._typed(table, list(zip(*rows, strict=True))) for rows in spool.chunks())
        return _merged(batches, waiting)

    def _typed(self, table: PartTable, columns: _Columns) -> _Columns:
        made: list[Sequence[Any]] = list(columns)
        for place, column in enumerate(table.columns):
            if column.kind == "date":
                made[place] = days(made[place])
            elif column.kind == "string":
                made[place] = self._cells.texts(made[place])
        return made

    def _about(self) -> _Rows:
        told = [*self.about]
        told += [(f"Rows in {name}", str(count)) for name, count in self._counts.items()]
        if self._cells.cut:
            told.append(("Cells cut at 32,767 characters", str(self._cells.cut)))
        if self.left_out:
            told.append(("Rows left out, as a sheet holds no more", str(self.left_out)))
        for name, value in told:
            yield {"what": name, "value": self._cells.texts([value])[0]}

    def _widths(self) -> dict[str, Any]:
        sheets = {AGREEMENTS: self._keys, **_part_keys(), ABOUT: ["what", "value"]}
        return {
            name: {key: _WIDTHS.get(key, max(12.0, len(key) + 4.0)) for key in keys}
            for name, keys in sheets.items()
        }

    def _formats(self) -> dict[str, Any]:
        """Mark columns of text as text, so that editing a cell does not make it anything else."""
        special = _WIDE_DATES | _WIDE_NUMBERS
        formats = {
            AGREEMENTS: {key: _as_text() for key in self._keys if key not in special},
            ABOUT: {"value": _as_text()},
        }
        for table in TABLES:
            formats[table.title] = {
                column.key: _as_text() for column in table.columns if column.kind == "string"
            }
        return formats


def _part_keys() -> dict[str, list[str]]:
    return {table.title: [column.key for column in table.columns] for table in TABLES}


def _as_text() -> Format:
    return Format().set_num_format("@")


def _maker(column: Column, cells: CellMaker) -> Callable[[Sequence[str]], Sequence[Any]]:
    """Return what makes cells of the texts of a column of the wide table."""
    if column.key in _WIDE_DATES:
        return days
    return numbers if column.key in _WIDE_NUMBERS else cells.guarded


def _merged(*sources: Iterable[_Columns]) -> Iterator[_Columns]:
    """Put rows of several sources into the order of their places."""
    rows = merge(*map(_rows, sources), key=_PLACE)
    while batch := list(islice(rows, _BATCH)):
        yield list(zip(*batch, strict=True))


def _rows(source: Iterable[_Columns]) -> Iterator[tuple[Any, ...]]:
    for columns in source:
        yield from zip(*columns, strict=True)


_PLACE = itemgetter(-1)
