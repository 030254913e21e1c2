"""Changes to many records at once, merging and taking apart: one transaction, one undo step."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.base import now
from tracker.db.engine import Sessions
from tracker.db.lookup import agreement_key, agreement_with
from tracker.db.record_reader import read_agreements
from tracker.db.record_writer import write_agreement
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement, Relation
from tracker.domain.bulk_edit import BulkChange, BulkEdit, shown
from tracker.domain.changes import Changes
from tracker.domain.errors import NotFound, RecordChanged, ValueRefused
from tracker.domain.identity import new_uuid
from tracker.domain.joining import joined
from tracker.domain.naming import agreement_name
from tracker.domain.place import Places
from tracker.domain.splitting import split
from tracker.domain.validation import validate
from tracker.domain.vocabulary import RelationType
from tracker.services.records import called
from tracker.services.writing import Writer

_BATCH = 500


class BulkEdits:
    """Shows what a change would do, and does it in one transaction."""

    def __init__(self, sessions: Sessions, writer: Writer, places: Places) -> None:
        self._sessions = sessions
        self._writer = writer
        self._places = places

    def preview(self, uuids: Sequence[str], edit: BulkEdit) -> list[BulkChange]:
        """Return what the change does to each record that it does change.

        Raises `ValueRefused` for a value that nobody knows.
        """
        with self._sessions.reading() as session:
            return [
                BulkChange(
                    before.uuid,
                    agreement_name(before, self._places),
                    shown(before, edit.kind),
                    shown(after, edit.kind),
                )
                for before, after in _changed(session, uuids, edit)
            ]

    def apply(self, uuids: Sequence[str], edit: BulkEdit) -> Changes:
        """Make the change to every one of the records. Raises `ValueRefused`."""

        def work(session: Session) -> None:
            for _before, after in _changed(session, uuids, edit):
                validate(after)
                write_agreement(session, after, self._places)

        number = "1 agreement" if len(uuids) == 1 else f"{len(uuids)} agreements"
        return self._writer.run(Action(ActionKind.BULK_EDIT, number), work)

    def merged(self, keep: str, others: Sequence[str]) -> Agreement:
        """Return what the first record would be with all that the others add; stores nothing.

        Raises `NotFound`.
        """
        with self._sessions.reading() as session:
            record = agreement_with(session, keep)
            for uuid in others:
                record = joined(record, agreement_with(session, uuid))
            return record

    def merge(self, record: Agreement, others: Sequence[Agreement]) -> Changes:
        """Store a merged record, as `merged` gave it or a person changed it; trash the others.

        Raises `RecordChanged` where any of them was saved elsewhere meanwhile.
        """
        if not others or any(other.uuid == record.uuid for other in others):
            raise ValueRefused(
                "A record is merged with others, not with itself.", hint="Choose two or more."
            )
        validate(record)

        def work(session: Session) -> None:
            write_agreement(session, record, self._places)
            for seen in others:
                other = session.get_one(m.AgreementRecord, agreement_key(session, seen.uuid))
                if other.revision != seen.revision:
                    raise RecordChanged
                other.trashed_at = now()
                other.revision += 1
                other.changed_at = now()

        return self._writer.run(
            Action(ActionKind.MERGE, agreement_name(record, self._places)), work
        )

    def set_apart(self, uuids: Sequence[str]) -> Changes:
        """Remember of every two of these records that they are not duplicates.

        Raises `NotFound`.
        """

        def work(session: Session) -> None:
            records = _records(session, uuids)
            for place, record in enumerate(records[:-1]):
                after = _apart_from(record, [other.uuid for other in records[place + 1 :]])
                if after != record:
                    write_agreement(session, after, self._places)

        number = f"{len(uuids)} agreements"
        return self._writer.run(Action(ActionKind.SET_APART, number), work)

    def split(self, uuid: str, sources: Collection[str]) -> Changes:
        """Move some sources of a record, with what only they say, into a record of its own.

        Raises `NotFound`, and `ValueRefused` where one of the two would have no source.
        """

        def work(session: Session) -> None:
            record = agreement_with(session, uuid)
            kept, other = split(record, sources, _owners(session, record))
            for half in (kept, other):
                validate(half)
                write_agreement(session, half, self._places)

        with self._sessions.reading() as session:
            action = Action(ActionKind.SPLIT, called(session, uuid, self._places))
        return self._writer.run(action, work)


def _apart_from(record: Agreement, others: Sequence[str]) -> Agreement:
    kind = RelationType.NOT_DUPLICATE_OF
    known = {relation.other for relation in record.relations if relation.type is kind}
    added = tuple(
        Relation(uuid=new_uuid(), type=kind, other=other) for other in others if other not in known
    )
    return replace(record, relations=(*record.relations, *added)) if added else record


def _changed(
    session: Session, uuids: Sequence[str], edit: BulkEdit
) -> list[tuple[Agreement, Agreement]]:
    pairs = []
    for start in range(0, len(uuids), _BATCH):
        for before in _records(session, uuids[start : start + _BATCH]):
            after = edit.applied(before)
            if after != before:
                pairs.append((before, after))
    return pairs


def _records(session: Session, uuids: Sequence[str]) -> list[Agreement]:
    table = m.AgreementRecord
    wanted = select(table.uuid, table.id).where(table.uuid.in_(uuids))
    keys = {row.uuid: row.id for row in session.execute(wanted)}
    records = read_agreements(session, list(keys.values()))
    missing = next((uuid for uuid in uuids if uuid not in keys), None)
    if missing is not None:
        raise NotFound.agreement(missing)
    return [records[keys[uuid]] for uuid in uuids]


def _owners(session: Session, record: Agreement) -> dict[str, str]:
    text, source = m.SourceTextRecord, m.SourceRecord
    rows = session.execute(
        select(text.uuid, source.uuid)
        .join(source, source.id == text.source_id)
        .where(source.uuid.in_(record.sources))
    )
    return {row[0]: row[1] for row in rows}
