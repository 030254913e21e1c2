"""Adds many new agreements at once: rows and history together, by the driver's own executemany.

It serves records without passages and relations, such as imported ones; `record_writer` serves
all others. Nothing here reads a row back: keys are handed out from the tables' own counters.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.base import new_uuid, now
from tracker.db.lookup import source_key
from tracker.db.part_rows import (
    Keys,
    Values,
    area_rows,
    event_rows,
    know_place,
    party_values,
    plain_values,
    record_values,
    signature_values,
)
from tracker.domain.agreement import Agreement
from tracker.domain.place import Places

_COUNTER = text("SELECT seq FROM sqlite_sequence WHERE name = :name")


def fits(agreement: Agreement) -> bool:
    """Whether a record can be added in a batch."""
    return not agreement.evidence and not agreement.relations


class RecordBatch:
    """Collects the rows of new records under one user action, and writes them when asked."""

    def __init__(self, session: Session, action_id: int, places: Places) -> None:
        self._session = session
        self._action = action_id
        self._places = places
        self._moment = now()
        self._next: dict[str, int] = {}
        self._rows: dict[Any, list[Values]] = defaultdict(list)
        self._changes: list[tuple[str, int, int | None, str]] = []
        self._persons: dict[str, int] = {}
        self._sources: dict[str, int] = {}
        self._known: set[str] = set()

    def add(self, agreement: Agreement) -> int:
        """Note a new record and return the key it gets. Raises `ValueRefused`, `NotFound`."""
        for code in {party.code for party in agreement.parties} - self._known:
            know_place(self._session, code, self._places)
            self._known.add(code)
        sources = [self._source(uuid) for uuid in agreement.sources]
        key = self._put(
            m.AgreementRecord,
            {
                "uuid": agreement.uuid,
                **record_values(agreement),
                "trashed_at": None,
                "revision": 1,
                "created_at": self._moment,
                "changed_at": self._moment,
            },
        )
        keys: dict[str, int] = {}
        keys |= self._put_parts(m.PartyRecord, key, party_values(agreement))
        signatures = signature_values(agreement, keys, self._person)
        keys |= self._put_parts(m.SignatureRecord, key, signatures)
        keys |= self._put_parts(m.EventRecord, key, event_rows(agreement, keys))
        keys |= self._put_parts(m.AreaRecord, key, area_rows(agreement))
        for table, rows in plain_values(agreement, sources):
            for row in rows:
                self._put(table, {"agreement_id": key, **row}, key)
        return key

    def write(self) -> None:
        """Insert what was noted, and its history."""
        connection = self._session.connection()
        for table, rows in self._rows.items():
            columns = table.__table__.columns.keys()
            _insert(connection, table, columns, ([row[c] for c in columns] for row in rows))
        _insert(
            connection,
            m.ChangeRecord,
            ("action_id", "entity", "row_id", "agreement_id", "before", "after"),
            (
                (self._action, entity, row_id, agreement_id, None, after)
                for entity, row_id, agreement_id, after in self._changes
            ),
        )
        self._rows.clear()
        self._changes.clear()

    def _put_parts(self, table: Any, key: int, rows: Iterable[Values]) -> Keys:
        return {row["uuid"]: self._put(table, {"agreement_id": key, **row}, key) for row in rows}

    def _put(self, table: Any, values: Values, agreement: int | None = None) -> int:
        name = table.__tablename__
        row_id = self._new_key(name)
        row = {"id": row_id, **values}
        self._rows[table].append(row)
        own = row_id if table is m.AgreementRecord else agreement
        self._changes.append((name, row_id, own, json.dumps(row, ensure_ascii=False)))
        return row_id

    def _new_key(self, name: str) -> int:
        if name not in self._next:
            self._next[name] = self._session.scalar(_COUNTER, {"name": name}) or 0
        self._next[name] += 1
        return self._next[name]

    def _person(self, name: str) -> int:
        if name not in self._persons:
            known = self._session.scalar(
                select(m.PersonRecord.id).where(m.PersonRecord.name == name)
            )
            self._persons[name] = known or self._put(
                m.PersonRecord, {"uuid": new_uuid(), "name": name}
            )
        return self._persons[name]

    def _source(self, uuid: str) -> int:
        if uuid not in self._sources:
            self._sources[uuid] = source_key(self._session, uuid)
        return self._sources[uuid]


def _insert(
    connection: Any, table: Any, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" * len(columns))
    statement = f'INSERT INTO "{table.__tablename__}" ({names}) VALUES ({marks})'  # noqa: S608 - names of our own tables
    values = [tuple(row) for row in rows]
    if values:
        connection.exec_driver_sql(statement, values)
