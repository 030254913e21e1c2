"""What runs in the process that parses a spreadsheet: cells become text, nothing else happens."""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from python_calamine import CalamineError, CalamineWorkbook

from tracker.domain.memory_limit import limit_memory

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
        with CalamineWorkbook.from_path(path) as book:
            name = _choose(book, sheet)
            return {"sheet": name, "sheets": book.sheet_names, "rows": _rows(book, name, limit)}
    except _Refused as refusal:
        return {"refused": str(refusal)}
    except (CalamineError, OSError, ValueError) as error:
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


def _rows(book: CalamineWorkbook, name: str, limit: int) -> list[list[str]]:
    sheet = book.get_sheet_by_name(name)
    if sheet.end is None:
        return []
    last_row, last_column = sheet.end
    if (last_row + 1) * (last_column + 1) > limit:
        raise _Refused(f"has more than {limit:,} cells in the sheet “{name}”")
    return [[text_of(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]


if __name__ == "__main__":
    serve(sys.argv[1:], sys.stdout)
