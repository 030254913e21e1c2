"""What is exported, beside the least it takes to write the very same cells.

The cells of a file just written are put into a plain table of SQLite first; the limit is to read
that table with sqlite3 and to hand its rows to the fastest writer there is.
"""

from __future__ import annotations

import csv
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pysqlite3 import dbapi2
from python_calamine import CalamineWorkbook
from rustpy_xlsxwriter import write_worksheets

from tests.benchmarks.measuring import Measure
from tests.benchmarks.reads import DAY
from tracker.app import App
from tracker.db.connection import connect
from tracker.domain.query import Query

TIMES = 3
LISTED = 20_000
"""Records of a workbook: its limit is measured on all of its sheets."""


def exports(path: Path) -> Iterator[Measure]:
    """Measure the wide CSV of all records and a workbook of some, in seconds of the processor."""
    with TemporaryDirectory(dir=path.parent) as folder, App.open(path) as app:
        target = Path(folder)
        write = partial(app.exports.write, query=Query(), as_of=DAY, drafts=True)
        yield from _tables(path, target, partial(write, target / "out.csv"))
        some = app.agreements.uuids(Query(), as_of=DAY, drafts=True)[:LISTED]
        yield _workbook(target, partial(write, target / "out.xlsx", uuids=some), len(some))


def _tables(path: Path, folder: Path, work: Callable[[], object]) -> Iterator[Measure]:
    work()
    with closing(connect(path)) as raw, closing(dbapi2.connect(folder / "cells")) as cells:
        _keep_table(cells, folder / "out.csv")
        stored = partial(_stored_csv, raw, folder / "raw.csv")
        same = partial(_same_csv, cells, folder / "same.csv")
        yield _beside("wide CSV, csv.writer on the same tables", work, stored, ratio=1.3)
        yield _beside("wide CSV, csv.writer on cells made ready", work, same)


def _beside(
    name: str, work: Callable[[], object], limit: Callable[[], object], **targets: float
) -> Measure:
    found = Measure(name, [], **targets)
    for _ in range(TIMES):
        found.taken.append(_processor(work))
        found.limit.append(_processor(limit))
    return found


def _processor(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def _keep_table(cells: Any, path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        _keep(cells, "wide", next(rows), rows)


def _keep(cells: Any, name: str, header: Sequence[str], rows: Any) -> None:
    columns = ", ".join(f'"{column}"' for column in header)
    cells.execute(f'CREATE TABLE "{name}" ({columns})')
    marks = ", ".join("?" * len(header))
    cells.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)
    cells.commit()


def _same_csv(cells: Any, path: Path) -> None:
    """Write the cells that were exported, ready as they are."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(cells.execute("SELECT * FROM wide ORDER BY rowid"))


def _workbook(folder: Path, work: Callable[[], object], count: int) -> Measure:
    work()
    book = CalamineWorkbook.from_path(str(folder / "out.xlsx"))
    with closing(dbapi2.connect(folder / "sheets")) as cells:
        for name in book.sheet_names:
            header, *rows = book.get_sheet_by_name(name).to_python()
            _keep(cells, name, list(map(str, header)), (list(map(_held, row)) for row in rows))
        limit = partial(_same_workbook, cells, book.sheet_names, folder / "same.xlsx")
        name = f"workbook of {count:,}, rustpy-xlsxwriter on cells made ready"
        return _beside(name, work, limit, ratio=1.3)


def _held(cell: Any) -> Any:
    return cell.isoformat() if isinstance(cell, date) else cell


def _same_workbook(cells: Any, names: Sequence[str], path: Path) -> None:
    """Write the sheets that were exported, cells ready as they are."""
    with path.open("wb") as file:
        write_worksheets([(name, _records(cells, name)) for name in names], file)


def _records(cells: Any, name: str) -> Iterator[dict[str, Any]]:
    rows = cells.execute(f'SELECT * FROM "{name}" ORDER BY rowid')
    keys = [column[0] for column in rows.description]
    for row in rows:
        yield dict(zip(keys, row, strict=True))


def _stored_csv(raw: Any, path: Path) -> None:
    """Write the columns of the wide CSV in its order, each cell as it is stored.

    What is stored of parties is written once, and words as long as its parts take the place of
    those: taking it apart is not asked of the limit, and it must not write more than we do.
    """
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        rows = raw.execute(
            "SELECT uuid, s.title, s.instrument_type, s.binding, parties,"
            " 'ABC', 'Some state', 'state', 'DEF', 'Another state', 'state', signatories, signed,"
            " signed_earliest, signed_latest, place, in_force, ended, ended_grounds,"
            " (SELECT status FROM status_period p WHERE p.agreement_id = s.agreement_id"
            " AND p.scope = s.scope AND start <= '2026-03-02' AND end > '2026-03-02'),"
            " '2026-03-02', areas, primary_area, n_sources, best_tier, n_unsupported,"
            " n_conflicts, sources, s.notes, tags, revision"
            " FROM summary s JOIN agreement ON id = agreement_id WHERE trashed_at IS NULL"
            " AND scope IN (1, 2) ORDER BY signed_sort = '~', signed_sort DESC, agreement_id DESC"
        )
        table.writerows(rows)
