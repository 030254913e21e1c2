"""XLSX: a workbook with a sheet for each table, for people who sort and filter by hand.

The first sheet is the wide table and comes back by import, which takes an apostrophe away where
the CSV has put one; what would lose one that is its own gets another. The other sheets are those
of `part_tables`, and the last one says what the workbook is. Full days are dates, dates known in
part are text, and text is never a formula. A cell holds 32,767 characters: what is longer is cut,
ends in `CUT`, and is counted on the last sheet; an import takes such a cell for unedited.

The same records give the same bytes.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, TypeAlias

from rustpy_xlsxwriter import Format, write_worksheets

from tracker.domain.columns import WIDE, Column
from tracker.domain.row import AgreementRow
from tracker.exchange.csv_file import unguard
from tracker.exchange.part_tables import CUT, TABLES, Cell
from tracker.exchange.record_json import Object
from tracker.exchange.whole_file import whole_file
from tracker.exchange.workbook_stamp import without_clock

LONGEST = 32_767
"""Characters that a cell of a spreadsheet holds, counted as UTF-16 has them."""
MOST_ROWS = 1_048_576 - 1
AGREEMENTS, ABOUT = "Agreements", "About"
_FIRST_DAY = date(1900, 3, 1)
"""Spreadsheets disagree about earlier days."""
_CHUNK = 2_000
_SHORT = LONGEST // 2
"""Characters that certainly fit, however UTF-16 counts them."""
_WIDE_DATES = frozenset(
    {"signed", "signed_earliest", "signed_latest", "in_force", "ended", "as_of"}
)
_WIDE_NUMBERS = frozenset({"n_sources", "best_tier", "n_unsupported", "n_conflicts", "revision"})
_WIDTHS = {"title": 48.0, "exact": 60.0, "notes": 40.0, "description": 60.0, "value": 30.0}
_XlsxCell: TypeAlias = Cell | date
_Rows: TypeAlias = Iterator[dict[str, Any]]


@dataclass
class WorkbookWriter:
    """Collects rows table by table, then writes them as one workbook.

    Parts of records wait on the disk, so that one reading of the library is enough.
    """

    about: Sequence[tuple[str, str]]
    """What the last sheet says of the workbook."""
    columns: tuple[Column, ...] = WIDE
    cut: int = 0
    left_out: int = 0
    _listed: int = 0
    _spools: dict[str, _Spool] = field(default_factory=dict)
    _open: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> WorkbookWriter:
        for name in (table.title for table in TABLES):
            self._spools[name] = _Spool(self._open.enter_context(TemporaryFile()))
        return self

    def __exit__(self, *_exception: object) -> None:
        self._open.close()

    def add_record(self, record: Object) -> None:
        """Note the parts of a record for the other sheets."""
        for table in TABLES:
            for cells in table.rows(record):
                typed = zip(_DATED[table.title], cells, strict=True)
                self._put(table.title, [self._part_cell(cell, dated) for dated, cell in typed])

    def write(self, path: Path, rows: Iterable[AgreementRow]) -> None:
        """Write the workbook; rows of the first sheet are taken as they come.

        Raises `FileUnusable` where the file cannot be written.
        """
        sheets: list[tuple[str, Any]] = [(AGREEMENTS, self._agreements(rows))]
        for table in TABLES:
            keys = [column.key for column in table.columns]
            sheets.append((table.title, self._rows(table.title, keys)))
        sheets.append((ABOUT, self._about()))
        with TemporaryFile() as raw, whole_file(path) as file:
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
            without_clock(raw, file)

    @property
    def _keys(self) -> list[str]:
        return [column.key for column in self.columns]

    def _put(self, sheet: str, cells: list[_XlsxCell]) -> None:
        spool = self._spools[sheet]
        if spool.count < MOST_ROWS:
            spool.add(cells)
        else:
            self.left_out += 1

    def _rows(self, sheet: str, keys: Sequence[str]) -> _Rows:
        spool = self._spools[sheet]
        if not spool.count:
            yield dict.fromkeys(keys)
        for cells in spool:
            yield dict(zip(keys, cells, strict=True))

    def _about(self) -> _Rows:
        counts = [(f"Rows in {AGREEMENTS}", str(self._listed))]
        counts += [(f"Rows in {name}", str(spool.count)) for name, spool in self._spools.items()]
        told = [*self.about, *counts]
        if self.cut:
            told.append(("Cells cut at 32,767 characters", str(self.cut)))
        if self.left_out:
            told.append(("Rows left out, as a sheet holds no more", str(self.left_out)))
        for name, value in told:
            yield {"what": name, "value": self._text(value)}

    def _agreements(self, rows: Iterable[AgreementRow]) -> _Rows:
        """Yield the cells of the first sheet; most of them are plain text, which goes at once."""
        plan = [(c.key, c.text, _TYPED.get(c.key)) for c in self.columns]
        for self._listed, row in enumerate(rows, start=1):
            if self._listed > MOST_ROWS:
                self.left_out += 1
                continue
            cells: dict[str, _XlsxCell] = {}
            for key, text_of, typed in plan:
                text = text_of(row)
                if typed is not None:
                    cells[key] = typed(text)
                elif not text:
                    cells[key] = None
                elif text[0] != "'" and len(text) <= _SHORT and text.isprintable():
                    cells[key] = text
                else:
                    cells[key] = self._text(text if unguard(text) == text else f"'{text}")
            yield cells
        if not self._listed:
            yield dict.fromkeys(self._keys)

    def _part_cell(self, cell: Cell, dated: bool) -> _XlsxCell:  # noqa: FBT001
        if not isinstance(cell, str):
            return cell
        if dated:
            return _day(cell)
        if len(cell) <= _SHORT and cell.isprintable():
            return cell or None
        return self._text(cell)

    def _text(self, text: str) -> str | None:
        """Return text as a cell can hold it; characters XML has no room for become a sign."""
        clean = "".join(map(_drawable, text)) if not text.isprintable() else text
        if len(clean) > _SHORT and _units(clean) > LONGEST:
            self.cut += 1
            kept = clean.encode("utf-16-le")[: 2 * (LONGEST - len(CUT))]
            clean = kept.decode("utf-16-le", "ignore") + CUT
        return clean or None

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


class _Spool:
    """Rows waiting on the disk."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._waiting: list[list[_XlsxCell]] = []
        self.count = 0

    def add(self, cells: list[_XlsxCell]) -> None:
        """Put a row at the end."""
        self._waiting.append(cells)
        self.count += 1
        if len(self._waiting) == _CHUNK:
            self._flush()

    def __iter__(self) -> Iterator[list[_XlsxCell]]:
        self._flush()
        self._file.seek(0)
        done = 0
        while done < self.count:
            chunk = pickle.load(self._file)  # noqa: S301 - what was put there just before
            done += len(chunk)
            yield from chunk

    def _flush(self) -> None:
        if self._waiting:
            pickle.dump(self._waiting, self._file, protocol=5)
            self._waiting = []


_DATED = {table.title: [column.kind == "date" for column in table.columns] for table in TABLES}
"""Of each sheet, which of its columns hold dates."""


def _part_keys() -> dict[str, list[str]]:
    return {table.title: [column.key for column in table.columns] for table in TABLES}


def _as_text() -> Format:
    return Format().set_num_format("@")


def _day(text: str) -> _XlsxCell:
    try:
        day = date.fromisoformat(text) if len(text) == len("2019-05-27") else None
    except ValueError:
        day = None
    return day if day is not None and day >= _FIRST_DAY else (text or None)


def _number(text: str) -> int | None:
    return int(text) if text else None


_TYPED: Mapping[str, Callable[[str], _XlsxCell]] = {
    **dict.fromkeys(_WIDE_DATES, _day),
    **dict.fromkeys(_WIDE_NUMBERS, _number),
}


def _units(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)


def _drawable(char: str) -> str:
    """Return a character as XML can hold it: others become the sign for what cannot be shown."""
    if char in "\t\n" or (char >= " " and not "\ud800" <= char <= "\udfff" and char < "\ufffe"):
        return char
    return char if char > "\uffff" else "\ufffd"
