"""CSV as RFC 4180 has it, safe to open in a spreadsheet and read back without a difference."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from tracker.domain.progress import Progress, silent
from tracker.exchange.whole_file import whole_text_file

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""A cell that starts so may be run as a formula by the program that opens it."""
GUARDED = frozenset((*FORMULA_STARTS, "'"))
"""What a cell is guarded for if it starts so."""
_GUARDED = tuple(GUARDED)
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")


def guard(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet could run; plain numbers stay numbers.

    A cell that starts with an apostrophe gets one more, so that `unguard` can tell them apart.
    """
    if cell[:1] not in GUARDED or _NUMBER.fullmatch(cell):
        return cell
    return f"'{cell}"


def unguard(cell: str) -> str:
    """Take away the one apostrophe that `guard` put there; others belong to the cell."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_GUARDED) else cell


def write_table(  # noqa: PLR0913 - what a table is, and how it is written
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    path: Path,
    *,
    bom: bool = False,
    total: int = 0,
    progress: Progress = silent,
) -> int:
    """Write a header and rows as they come; return how many rows there were.

    Lines end in CRLF. `bom` helps spreadsheets that would otherwise misread UTF-8. Raises
    `FileUnusable` where the file cannot be written; the old file then stays, as it does when
    `progress` stops the work.
    """
    done = 0
    with whole_text_file(path, bom=bom) as file:
        table = csv.writer(file)
        table.writerow(header)
        for done, row in enumerate(rows, start=1):
            table.writerow(list(map(guard, row)))
            progress(done, total)
    return done
