"""Takes a copy of a library back to how it was after an earlier action, by its own history.

History holds each row before and after every change, so the first later change of a row says how
it was. What was added later goes all at once; what was changed later is put back row by row.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from tracker.db import derive
from tracker.db import models as m
from tracker.db.base import Base
from tracker.db.bulk import insert_rows
from tracker.db.layout import AGREEMENT_INDEX, TEXT_INDEX
from tracker.db.readings import agreements_quoting
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference

_BATCH = 500
_KEPT = frozenset({"saved_search", "table_mapping", "learnt"})
"""What people keep for their work: it says nothing of agreements and stays as it is."""


def last_action(session: Session, moment: str) -> int:
    """Return the number of the last action before a moment, in UTC as history writes it."""
    action = m.ActionRecord
    wanted = select(action.id).where(action.at < moment).order_by(action.id.desc()).limit(1)
    return session.scalar(wanted) or 0


def rewind(session: Session, last: int, reference: Reference, progress: Progress = silent) -> None:
    """Undo, in a copy that nobody else has, everything after an action, and forget it happened.

    The session must not enforce foreign keys. `progress` counts agreements to compute again, and
    may stop the work.
    """
    connection = session.connection()
    _note_later_rows(connection, last)
    progress(0, 0)
    touched, texts = _touched(session, last)
    for table in _changed_tables(connection):
        _note_past(connection, table, last, progress)
        _delete_later(connection, table)
        _insert_past(connection, table, progress)
    _forget_derived(connection)
    _forget_history(connection, last)
    _derive_again(session, touched, texts, reference, progress)


def _note_later_rows(connection: Connection, last: int) -> None:
    """Note which rows changed later, and whether they were there before."""
    connection.exec_driver_sql(
        "CREATE TEMP TABLE later (entity TEXT, row_id INTEGER, was_there INTEGER,"
        " PRIMARY KEY (entity, row_id)) WITHOUT ROWID"
    )
    connection.exec_driver_sql("CREATE TEMP TABLE past (row_id INTEGER PRIMARY KEY, row TEXT)")
    connection.exec_driver_sql(
        "INSERT INTO later SELECT entity, row_id, before IS NOT NULL FROM"
        " (SELECT entity, row_id, before, min(id) FROM change WHERE action_id > ?"
        " GROUP BY entity, row_id)",
        (last,),
    )


def _touched(session: Session, last: int) -> tuple[set[int], set[int]]:
    """Return the agreements and texts from which other things will follow than now."""
    change = m.ChangeRecord
    later = change.action_id > last
    agreements = set(session.scalars(select(change.agreement_id).where(later).distinct()))
    rows = session.execute(
        select(change.entity, change.row_id)
        .where(later, change.entity.in_(("source", "source_text", "passage")))
        .distinct()
    )
    found: dict[str, set[int]] = {"source": set(), "source_text": set(), "passage": set()}
    for entity, row in rows:
        found[entity].add(row)
    for batch in _batches(found["source"]):
        agreements |= derive.agreements_on(session, batch)
    for batch in _batches(found["passage"]):
        agreements |= agreements_quoting(session, set(batch))
    return {key for key in agreements if key is not None}, found["source_text"]


def _changed_tables(connection: Connection) -> list[Any]:
    names = connection.exec_driver_sql("SELECT DISTINCT entity FROM later ORDER BY entity")
    return [Base.metadata.tables[name] for (name,) in names.all() if name not in _KEPT]


def _note_past(connection: Connection, table: Any, last: int, progress: Progress) -> None:
    """Note how each row was that was there before."""
    connection.exec_driver_sql("DELETE FROM past")
    changes = connection.exec_driver_sql(
        "SELECT change.row_id, change.before FROM later JOIN change"
        " ON change.entity = later.entity AND change.row_id = later.row_id"
        " WHERE later.entity = ? AND later.was_there AND change.action_id > ?"
        " ORDER BY change.row_id, change.id DESC",
        (table.name, last),
    ).all()
    each = [(key, _laid_back(rows)) for key, rows in groupby(changes, key=itemgetter(0))]
    for start in range(0, len(each), _BATCH):
        progress(0, 0)
        batch = dict(each[start : start + _BATCH])
        now = connection.execute(select(table).where(table.c.id.in_(batch))).mappings()
        rows = {row["id"]: dict(row) for row in now}
        insert = "INSERT INTO past (row_id, row) VALUES (?, ?)"
        values = [(key, json.dumps(rows.get(key, {}) | past)) for key, past in batch.items()]
        connection.exec_driver_sql(insert, values)


def _laid_back(changes: Iterable[Any]) -> dict[str, Any]:
    """Lay changes over one another, the newest first, so that the oldest has the last word."""
    past: dict[str, Any] = {}
    for _, before in changes:
        past |= json.loads(before) if before else {}
    return past


def _delete_later(connection: Connection, table: Any) -> None:
    connection.exec_driver_sql(
        f'DELETE FROM "{table.name}" WHERE id IN'  # noqa: S608 - our own tables
        " (SELECT row_id FROM later WHERE entity = ?)",
        (table.name,),
    )


def _insert_past(connection: Connection, table: Any, progress: Progress) -> None:
    noted = connection.exec_driver_sql("SELECT row FROM past ORDER BY row_id").all()
    for start in range(0, len(noted), _BATCH):
        progress(0, 0)
        rows = [json.loads(row) for (row,) in noted[start : start + _BATCH]]
        columns = [column.name for column in table.c]
        insert_rows(connection, table, [{c: row.get(c) for c in columns} for row in rows])


def _forget_derived(connection: Connection) -> None:
    """Drop what was computed from agreements and texts that are gone."""
    gone = "SELECT row_id FROM later WHERE entity = ? AND row_id NOT IN (SELECT id FROM {})"
    for index, key, entity in (
        *((f'"{table.__tablename__}"', "agreement_id", "agreement") for table in derive.TABLES),
        (AGREEMENT_INDEX, "rowid", "agreement"),
        (TEXT_INDEX, "rowid", "source_text"),
        ("text_band", "text_id", "source_text"),
    ):
        connection.exec_driver_sql(
            f"DELETE FROM {index} WHERE {key} IN ({gone.format(entity)})",  # noqa: S608
            (entity,),
        )


def _forget_history(connection: Connection, last: int) -> None:
    connection.exec_driver_sql("DELETE FROM change WHERE action_id > ?", (last,))
    connection.exec_driver_sql("DELETE FROM action WHERE id > ?", (last,))
    connection.exec_driver_sql("DROP TABLE later")
    connection.exec_driver_sql("DROP TABLE past")


def _derive_again(
    session: Session,
    touched: set[int],
    texts: set[int],
    reference: Reference,
    progress: Progress,
) -> None:
    there = _there(session, m.AgreementRecord, touched)
    derive.refresh(session, reference, texts=_there(session, m.SourceTextRecord, texts))
    for start, batch in enumerate(_batches(there)):
        progress(start * _BATCH, len(there))
        derive.refresh(session, reference, agreements=batch)


def _there(session: Session, table: Any, keys: set[int]) -> list[int]:
    return [
        key
        for batch in _batches(keys)
        for key in session.scalars(select(table.id).where(table.id.in_(batch)))
    ]


def _batches(keys: Iterable[int]) -> Iterator[list[int]]:
    ordered = sorted(keys)
    for start in range(0, len(ordered), _BATCH):
        yield ordered[start : start + _BATCH]
