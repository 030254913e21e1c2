"""What runs in the process that parses a spreadsheet: cells become text, nothing else happens."""

from __future__ import annotations

import datetime as dt
import json
import sys
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from python_calamine import CalamineError, CalamineWorkbook

from tracker.domain.memory_limit import limit_memory
from tracker.exchange.importing.ods_text import mended
from tracker.exchange.importing.old_days import FIRST_SURE, Place, as_shown, is_libre, old_days

_BIGGEST_EXACT = 1 << 53


class _Refused(Exception):
    """The sheet is not to be read, for the reason given."""


def text_of(cell: object) -> str:
    """Return a typed cell as text: ISO dates, whole numbers without decimals."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < _BIGGEST_EXACT else repr(cell)
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(" ")
    if isinstance(cell, dt.date):
        return cell.isoformat()
    return str(cell)


def read(path: Path, sheet: str, limit: int) -> dict[str, object]:
    """Return the rows of a sheet, or the reason why not under `refused`."""
    try:
        with _opened(path) as book:
            name = _choose(book, sheet)
            cells = _cells(book, name, limit)
            rows = [[text_of(cell) for cell in row] for row in cells]
            for (row, column), text in _old_days(path, name, cells).items():
                rows[row][column] = text
            return {"sheet": name, "sheets": book.sheet_names, "rows": rows}
    except _Refused as refusal:
        return {"refused": str(refusal)}
    except (CalamineError, OSError, ValueError, zipfile.BadZipFile, zlib.error) as error:
        return {"refused": f"cannot be read ({' '.join(str(error).split())})"}


def serve(arguments: Sequence[str], target: TextIO) -> None:
    """Answer one request: path, sheet, limit of cells, limit of memory in bytes."""
    path, sheet, cells, memory = arguments
    limit_memory(int(memory))
    json.dump(read(Path(path), sheet, int(cells)), target)


def _choose(book: CalamineWorkbook, sheet: str) -> str:
    if not book.sheet_names:
        raise _Refused("has no sheets")
    if not sheet:
        return next((n for n in book.sheet_names if _holds_rows(book, n)), book.sheet_names[0])
    if sheet not in book.sheet_names:
        raise _Refused(f"has no sheet “{sheet}”, only {', '.join(book.sheet_names)}")
    return sheet


def _holds_rows(book: CalamineWorkbook, name: str) -> bool:
    return book.get_sheet_by_name(name).height > 1


def _opened(path: Path) -> CalamineWorkbook:
    if path.suffix.lower() == ".ods" and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            ready = mended(archive)
        if ready:
            return CalamineWorkbook.from_filelike(ready)
    return CalamineWorkbook.from_path(path)


def _cells(book: CalamineWorkbook, name: str, limit: int) -> list[list[object]]:
    sheet = book.get_sheet_by_name(name)
    if sheet.end is None:
        return []
    last_row, last_column = sheet.end
    if (last_row + 1) * (last_column + 1) > limit:
        raise _Refused(f"has more than {limit:,} cells in the sheet “{name}”")
    return [list(row) for row in sheet.to_python(skip_empty_area=False)]


def _old_days(path: Path, sheet: str, cells: list[list[object]]) -> dict[Place, str]:
    """Return the cells with days so old that each program numbers them in its own way."""
    old = {
        (row, column): cell
        for row, line in enumerate(cells)
        for column, cell in enumerate(line)
        if isinstance(cell, dt.date | dt.time) and _is_old(cell)
    }
    if not old or not zipfile.is_zipfile(path):
        return {}
    with zipfile.ZipFile(path) as archive:
        if path.suffix.lower() != ".ods":
            return old_days(archive, sheet, old)
        libre = is_libre(archive)
    return {
        place: as_shown(_day(cell))
        for place, cell in old.items()
        if libre and isinstance(cell, dt.date)
    }


def _is_old(cell: dt.date | dt.time) -> bool:
    """Whether a cell is before the days that all agree on; the parser makes midnight of most."""
    return _day(cell) < FIRST_SURE if isinstance(cell, dt.date) else cell == dt.time()


def _day(cell: dt.date) -> dt.date:
    return cell.date() if isinstance(cell, dt.datetime) else cell


if __name__ == "__main__":
    serve(sys.argv[1:], sys.stdout)
