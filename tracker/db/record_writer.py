"""Agreements into rows: compares the record with what is stored and changes only what differs.

History sees each row that changes, so the smaller the difference, the clearer the history.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.base import now
from tracker.db.part_rows import (
    Keys,
    Values,
    area_rows,
    event_rows,
    evidence_values,
    party_rows,
    plain_rows,
    record_values,
    relation_rows,
    signature_rows,
)
from tracker.db.source_rows import read_text
from tracker.domain.agreement import Agreement
from tracker.domain.errors import NotFound, RecordChanged, ValueRefused
from tracker.domain.passage import Passage, anchor
from tracker.domain.place import Places
from tracker.domain.source import SourceText

_ITEMS = ("parties", "signatures", "events", "areas", "relations", "evidence")
_PLAIN = ("gaps", "other_titles", "registrations", "tags", "sources")


def write_agreement(
    session: Session, agreement: Agreement, places: Places, stored: Agreement | None = None
) -> int:
    """Store the record and return its key. Parts that are as in `stored` are not looked at.

    Raises `RecordChanged` where somebody saved it since it was read, `ValueRefused` for a value
    that breaks a rule of the record, `NotFound` for a source or agreement it refers to.
    """
    record = _record(session, agreement)
    if stored is None or _differ(_ITEMS, agreement, stored):
        _write_items(session, record.id, agreement, places)
    if stored is None or _differ(_PLAIN, agreement, stored):
        for table, rows in plain_rows(session, agreement):
            _sync_plain(session, table, record.id, rows)
    return record.id


def _differ(names: tuple[str, ...], agreement: Agreement, stored: Agreement) -> bool:
    return any(getattr(agreement, name) != getattr(stored, name) for name in names)


def _write_items(session: Session, key: int, agreement: Agreement, places: Places) -> None:
    """Store what has a uuid of its own: the parts that evidence refers to, and the evidence."""
    evidence = _stored(session, m.EvidenceRecord, key)
    passages = [row.passage_id for row in evidence.values()]
    wanted = {e.uuid for e in agreement.evidence}
    _delete(session, [row for uuid, row in evidence.items() if uuid not in wanted])
    parties = _sync(session, m.PartyRecord, key, party_rows(session, agreement, places))
    signatures = signature_rows(session, agreement, parties)
    items: dict[str, Keys] = {
        "party_id": parties,
        "signature_id": _sync(session, m.SignatureRecord, key, signatures),
        "event_id": _sync(session, m.EventRecord, key, event_rows(agreement, parties)),
        "area_id": _sync(session, m.AreaRecord, key, area_rows(agreement)),
        "relation_id": _sync(session, m.RelationRecord, key, relation_rows(session, agreement)),
    }
    _sync(session, m.EvidenceRecord, key, _evidence_rows(session, agreement, items))
    _remove_unused_passages(session, passages)


def _record(session: Session, agreement: Agreement) -> m.AgreementRecord:
    table = m.AgreementRecord
    record = session.scalar(select(table).where(table.uuid == agreement.uuid))
    if record is None:
        if agreement.revision:
            raise NotFound.agreement(agreement.uuid)
        record = table(uuid=agreement.uuid, **record_values(agreement))
        session.add(record)
    else:
        if record.revision != agreement.revision:
            raise RecordChanged
        _assign(record, record_values(agreement))
        record.revision += 1
        record.changed_at = now()
    session.flush()
    return record


def _evidence_rows(
    session: Session, agreement: Agreement, items: Mapping[str, Keys]
) -> list[Values]:
    texts: dict[str, SourceText] = {}
    return [
        evidence_values(e, position, _passage_key(session, e.passage, texts), items)
        for position, e in enumerate(agreement.evidence)
    ]


def _passage_key(session: Session, passage: Passage, texts: dict[str, SourceText]) -> int:
    known = session.scalar(select(m.PassageRecord.id).where(m.PassageRecord.uuid == passage.uuid))
    if known is not None:
        return known
    if passage.text not in texts:
        texts[passage.text] = read_text(session, passage.text)
    text = texts[passage.text]
    if not 0 <= passage.start < passage.end <= len(text.text):
        raise ValueRefused(
            f"The passage “{passage.exact[:60]}” does not lie in its source text.",
            hint="Select the words again.",
        )
    cut = anchor(passage.uuid, passage.text, text.text, passage.start, passage.end)
    record = m.PassageRecord(
        uuid=cut.uuid,
        text_id=_text_key(session, passage.text),
        start=cut.start,
        end=cut.end,
        exact=cut.exact,
        prefix=cut.prefix,
        suffix=cut.suffix,
        page=text.page_at(cut.start) or passage.page,
    )
    session.add(record)
    session.flush()
    return record.id


def _text_key(session: Session, uuid: str) -> int:
    table = m.SourceTextRecord
    return session.scalars(select(table.id).where(table.uuid == uuid)).one()


def _stored(session: Session, table: Any, key: int) -> dict[str, Any]:
    rows = session.scalars(select(table).where(table.agreement_id == key))
    return {row.uuid: row for row in rows}


def _sync(session: Session, table: Any, key: int, rows: list[Values]) -> dict[str, int]:
    """Make the stored parts equal to these and return their keys by uuid."""
    stored = _stored(session, table, key)
    wanted = {row["uuid"] for row in rows}
    surplus = {uuid for uuid in stored if uuid not in wanted} | _in_the_way(table, stored, rows)
    _delete(session, [stored.pop(uuid) for uuid in sorted(surplus)])
    records = {}
    for row in sorted(rows, key=_primary_last):
        record = stored.get(row["uuid"])
        if record is None:
            record = table(agreement_id=key, **row)
            session.add(record)
        else:
            _assign(record, row)
        session.flush()
        records[row["uuid"]] = record.id
    return records


def _in_the_way(table: Any, stored: Mapping[str, Any], rows: list[Values]) -> set[str]:
    """Return the parts that change to what another one still is, or leave what a new one becomes.

    They are written anew: no two areas of a record are the same, not even for a moment.
    """
    names = _DISTINCT.get(table, ())
    held = {uuid: tuple(getattr(part, n) for n in names) for uuid, part in stored.items()}
    wanted = {row["uuid"]: tuple(row[n] for n in names) for row in rows}
    moved = {uuid for uuid, now in wanted.items() if uuid in held and held[uuid] != now}
    if not names:
        return set()
    to, left = set(wanted.values()), set(held.values())
    return {uuid for uuid in moved if wanted[uuid] in left or held[uuid] in to}


def _primary_last(row: Values) -> bool:
    """Order a change of the primary area so that there never are two."""
    return bool(row.get("is_primary"))


def _sync_plain(session: Session, table: Any, key: int, rows: list[Values]) -> None:
    stored = {
        tuple(getattr(record, name) for name in _natural(table)): record
        for record in session.scalars(select(table).where(table.agreement_id == key))
    }
    wanted = {tuple(row[name] for name in _natural(table)): row for row in rows}
    _delete(session, [record for natural, record in stored.items() if natural not in wanted])
    for natural, row in wanted.items():
        if natural in stored:
            _assign(stored[natural], row)
        else:
            session.add(table(agreement_id=key, **row))
    session.flush()


_DISTINCT: dict[type[Any], tuple[str, ...]] = {
    m.AreaRecord: ("area", "label"),
    m.RelationRecord: ("other_id", "type"),
}
"""Values that no two parts of one agreement share."""
_NATURAL: dict[type[Any], tuple[str, ...]] = {
    m.GapRecord: ("field",),
    m.OtherTitleRecord: ("language", "title"),
    m.RegistrationRecord: ("register", "number"),
    m.TagRecord: ("name",),
    m.AgreementSourceRecord: ("source_id",),
}


def _natural(table: type[Any]) -> tuple[str, ...]:
    return _NATURAL[table]


def _remove_unused_passages(session: Session, candidates: list[int]) -> None:
    used = set(
        session.scalars(
            select(m.EvidenceRecord.passage_id).where(m.EvidenceRecord.passage_id.in_(candidates))
        )
    )
    unused = [session.get_one(m.PassageRecord, key) for key in set(candidates) - used]
    _delete(session, unused)


def _delete(session: Session, records: list[Any]) -> None:
    for record in records:
        session.delete(record)
    session.flush()


def _assign(record: Any, values: Values) -> None:
    for name, value in values.items():
        if getattr(record, name) != value:
            setattr(record, name, value)
