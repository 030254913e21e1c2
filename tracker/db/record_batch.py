"""Adds many new agreements at once: rows and history together, by the driver's own executemany.

It serves records without passages and relations, such as imported ones; `record_writer` serves
all others. Nothing here reads a row back: keys are handed out from the tables' own counters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.base import now
from tracker.db.bulk import insert_rows
from tracker.db.json_text import json_text
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
from tracker.domain.identity import new_uuid
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
        self._changes: list[Values] = []
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
                self._put(table, row, key)
        return key

    def write(self) -> None:
        """Insert what was noted, and its history.

        The counters are read anew afterwards: others may add rows between two batches.
        """
        connection = self._session.connection()
        for table, rows in self._rows.items():
            insert_rows(connection, table.__table__, rows)
        insert_rows(connection, m.ChangeRecord.__table__, self._changes)
        self._rows.clear()
        self._changes.clear()
        self._next.clear()

    def _put_parts(self, table: Any, key: int, rows: Iterable[Values]) -> Keys:
        return {row["uuid"]: self._put(table, row, key) for row in rows}

    def _put(self, table: Any, values: Values, agreement: int | None = None) -> int:
        name = table.__tablename__
        row_id = self._new_key(name)
        part = {} if agreement is None else {"agreement_id": agreement}
        row = {"id": row_id, **part, **values}
        self._rows[table].append(row)
        if not table.history_tracked:
            return row_id
        own = row_id if table is m.AgreementRecord else agreement
        self._changes.append(
            {
                "action_id": self._action,
                "entity": name,
                "row_id": row_id,
                "agreement_id": own,
                "before": None,
                "after": json_text(row),
            }
        )
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
