"""What is written to the library, beside the least that must be written."""

from __future__ import annotations

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
