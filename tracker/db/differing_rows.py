"""Which derived rows came out otherwise than they are stored, and puts those in their place.

Computed again, nearly all rows are what they were: reading them costs a fraction of writing them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any, TypeAlias

from sqlalchemy import bindparam
from sqlalchemy.orm import Session

from tracker.db.bulk import insert_rows
from tracker.db.derive import TABLES

Row: TypeAlias = dict[str, Any]
Differing: TypeAlias = dict[Any, tuple[list[int], list[Row]]]
"""By table: the agreements whose rows differ, and what these should be."""


def differing(session: Session, keys: Sequence[int], wanted: Mapping[Any, list[Row]]) -> Differing:
    """Compare rows that were computed for some agreements with those that are stored."""
    found: Differing = {}
    for table in TABLES:
        rows = wanted.get(table, [])
        then = _by_agreement(rows, table)
        now = _stored(session, keys, table)
        others = {key for key in keys if now.get(key) != then.get(key)}
        if others:
            found[table] = sorted(others), [row for row in rows if row["agreement_id"] in others]
    return found


def replace_differing(session: Session, found: Differing) -> None:
    """Store what `differing` found."""
    for table, (keys, rows) in found.items():
        columns = table.__table__
        gone = columns.delete().where(columns.c.agreement_id == bindparam("key"))
        session.execute(gone, [{"key": key} for key in keys])
        insert_rows(session.connection(), columns, rows)


def _by_agreement(rows: Sequence[Row], table: Any) -> dict[int, set[tuple[Any, ...]]]:
    found: dict[int, set[tuple[Any, ...]]] = defaultdict(set)
    for values in map(itemgetter(*_columns(table)), rows):
        found[values[0]].add(values)
    return found


def _stored(session: Session, keys: Sequence[int], table: Any) -> dict[int, set[tuple[Any, ...]]]:
    """Return what the driver itself gives: the rows are only compared."""
    columns = ", ".join(f'"{name}"' for name in _columns(table))
    statement = (
        f'SELECT {columns} FROM "{table.__tablename__}"'  # noqa: S608 - our own tables
        " WHERE agreement_id IN (SELECT value FROM json_each(?))"
    )
    driver: Any = session.connection().connection.driver_connection
    found: dict[int, set[tuple[Any, ...]]] = defaultdict(set)
    for values in driver.execute(statement, (json.dumps(list(keys)),)):
        found[values[0]].add(values)
    return found


def _columns(table: Any) -> list[str]:
    return [column.name for column in table.__table__.columns]
