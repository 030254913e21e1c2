"""What is written, to the library and to files, beside the least that must be written."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import Measure, seconds
from tests.benchmarks.reads import DAY
from tests.libraries import EDIT
from tracker.app import App
from tracker.db.connection import connect
from tracker.domain.query import Query

EDITS = 20
TIMES = 3
ROWS = 20_000


def writes(path: Path) -> Iterator[Measure]:
    """Measure saving an edit, on a copy of the library."""
    copy = path.with_suffix(".copy")
    shutil.copyfile(path, copy)
    try:
        with App.open(copy) as app, closing(connect(copy)) as raw:
            yield _edits(app, raw)
    finally:
        for left in copy.parent.glob(f"{copy.name}*"):
            left.unlink()


def _edits(app: App, raw: Any) -> Measure:
    found = Measure("edit saved", [], ratio=3.0)
    uuids = app.agreements.uuids(Query(), as_of=DAY)
    for number, uuid in enumerate(uuids[:: max(1, len(uuids) // EDITS)]):
        record = app.agreements.dossier(uuid, as_of=DAY).agreement
        changed = replace(record, title=f"{record.title} {number}")
        found.taken.append(seconds(partial(app.records.save, changed, EDIT)))
        found.limit.append(seconds(partial(_edit, raw, uuid, number)))
    return found


def _edit(raw: Any, uuid: str, number: int) -> None:
    """Change one row and its entry in the index, durably."""
    raw.execute("BEGIN IMMEDIATE")
    (key,) = raw.execute("SELECT id FROM agreement WHERE uuid = ?", (uuid,)).fetchone()
    raw.execute("UPDATE agreement SET languages = ? WHERE id = ?", (f"x{number}", key))
    raw.execute("DELETE FROM agreement_fts WHERE rowid = ?", (key,))
    raw.execute("INSERT INTO agreement_fts (rowid, title) VALUES (?, ?)", (key, f"raw {number}"))
    raw.execute("COMMIT")


def exports(path: Path) -> Iterator[Measure]:
    """Measure the wide CSV beside csv.writer on the same rows, read by sqlite3."""
    folder = path.parent
    with App.open(path) as app, closing(connect(path)) as raw:
        found = Measure("wide CSV of all records", [], ratio=1.3)
        work = partial(app.exports.write, folder / "out.csv", Query(), as_of=DAY, drafts=True)
        for _ in range(TIMES):
            found.taken.append(seconds(work))
            found.limit.append(seconds(partial(_csv, raw, folder / "raw.csv")))
        yield found
    (folder / "out.csv").unlink()
    (folder / "raw.csv").unlink()


def _csv(raw: Any, path: Path) -> None:
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
