"""What is exported, beside the least it takes to write the very same cells.

There are two limits. One reads the same tables of the library with sqlite3 and hands its rows to
the fastest writer there is, as they are stored. The other has the cells of a file just written put
into a plain table of SQLite first, and reads that.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pysqlite3 import dbapi2

from tests.benchmarks.measuring import Measure, beside, keep
from tests.benchmarks.reads import DAY
from tests.benchmarks.workbooks import WIDE, workbooks
from tracker.app import App
from tracker.db.connection import connect
from tracker.domain.query import Query

LISTED = 20_000
"""Records of a workbook."""


def exports(path: Path) -> Iterator[Measure]:
    """Measure the wide CSV of all records and a workbook of some, in seconds of the processor."""
    with TemporaryDirectory(dir=path.parent) as folder, App.open(path) as app:
        target = Path(folder)
        write = partial(app.exports.write, query=Query(), as_of=DAY, drafts=True)
        yield from _tables(path, target, partial(write, target / "out.csv"))
        some = app.agreements.uuids(Query(), as_of=DAY, drafts=True)[:LISTED]
        yield from workbooks(path, target, partial(write, target / "out.xlsx", uuids=some), some)


def _tables(path: Path, folder: Path, work: Callable[[], object]) -> Iterator[Measure]:
    work()
    with closing(connect(path)) as raw, closing(dbapi2.connect(folder / "cells")) as cells:
        _keep_table(cells, folder / "out.csv")
        stored = partial(_stored_csv, raw, folder / "raw.csv")
        same = partial(_same_csv, cells, folder / "same.csv")
        yield beside("wide CSV, csv.writer on the same tables", work, stored, ratio=1.3)
        yield beside("wide CSV, csv.writer on cells made ready", work, same)


def _keep_table(cells: Any, path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        keep(cells, "wide", next(rows), rows)


def _same_csv(cells: Any, path: Path) -> None:
    """Write the cells that were exported, ready as they are."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(cells.execute("SELECT * FROM wide ORDER BY rowid"))


def _stored_csv(raw: Any, path: Path) -> None:
    """Write the columns of the wide CSV in its order, each cell as it is stored.

    What is stored of parties is written once, and words as long as its parts take the place of
    those: taking it apart is not asked of the limit, and it must not write more than we do.
    """
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        rows = raw.execute(
            f"SELECT {WIDE}"
            " FROM summary s JOIN agreement a ON a.id = s.agreement_id WHERE trashed_at IS NULL"
            " AND scope IN (1, 2) ORDER BY signed_sort = '~', signed_sort DESC, a.id DESC"
        )
        table.writerows(rows)
