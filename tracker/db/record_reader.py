"""Rows into agreements: the whole record of each, in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from tracker.db import models as m
from tracker.db.base import Base
from tracker.domain.agreement import (
    Agreement,
    AreaAssignment,
    OtherTitle,
    Party,
    Registration,
    Relation,
    Signature,
)
from tracker.domain.columns import split
from tracker.domain.event import Event
from tracker.domain.evidence import Evidence, Gap
from tracker.domain.passage import Passage
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    EvidenceState,
    Explicitness,
    Field,
    GapReason,
    InstrumentType,
    Level,
    Method,
    PartyRole,
    RelationType,
    SignatureMode,
    Stage,
    Stance,
)

T = TypeVar("T", bound=Base)
Rows: TypeAlias = Select[*tuple[Any, ...]]
ITEM_COLUMNS = ("party_id", "signature_id", "event_id", "area_id", "relation_id")


@dataclass
class _Parts:
    """The rows that belong to the agreements asked for, by key of the agreement."""

    parties: Mapping[int, list[m.PartyRecord]]
    signatures: Mapping[int, list[Any]]
    events: Mapping[int, list[m.EventRecord]]
    areas: Mapping[int, list[m.AreaRecord]]
    relations: Mapping[int, list[Any]]
    evidence: Mapping[int, list[Any]]
    gaps: Mapping[int, list[m.GapRecord]]
    titles: Mapping[int, list[m.OtherTitleRecord]]
    registrations: Mapping[int, list[m.RegistrationRecord]]
    tags: Mapping[int, list[m.TagRecord]]
    sources: Mapping[int, list[Any]]
    uuids: dict[tuple[str, int], str] = field(default_factory=dict)
    """Uuid of each part by the column that refers to it and its key."""


def read_agreements(session: Session, keys: Collection[int]) -> dict[int, Agreement]:
    """Return the records with these keys; missing ones are left out."""
    records = session.scalars(
        select(m.AgreementRecord).where(m.AgreementRecord.id.in_(keys))
    ).all()
    parts = _parts(session, keys)
    return {record.id: _agreement(record, parts) for record in records}


def _parts(session: Session, keys: Collection[int]) -> _Parts:
    parts = _Parts(
        parties=_grouped(session, m.PartyRecord, keys),
        signatures=_pairs(session, _signature_rows(), m.SignatureRecord, keys),
        events=_grouped(session, m.EventRecord, keys),
        areas=_grouped(session, m.AreaRecord, keys),
        relations=_pairs(session, _relation_rows(), m.RelationRecord, keys),
        evidence=_pairs(session, _evidence_rows(), m.EvidenceRecord, keys),
        gaps=_grouped(session, m.GapRecord, keys),
        titles=_grouped(session, m.OtherTitleRecord, keys),
        registrations=_grouped(session, m.RegistrationRecord, keys),
        tags=_grouped(session, m.TagRecord, keys),
        sources=_pairs(session, _source_rows(), m.AgreementSourceRecord, keys),
    )
    items: tuple[Mapping[int, list[Any]], ...] = (
        parts.parties,
        parts.signatures,
        parts.events,
        parts.areas,
        parts.relations,
    )
    for column, rows in zip(ITEM_COLUMNS, items, strict=True):
        for row in chain.from_iterable(rows.values()):
            record = row[0] if isinstance(row, tuple) else row
            parts.uuids[column, record.id] = record.uuid
    return parts


def _signature_rows() -> Rows:
    person = m.PersonRecord
    return select(m.SignatureRecord, person.name).join(
        person, person.id == m.SignatureRecord.person_id
    )


def _relation_rows() -> Rows:
    other = aliased(m.AgreementRecord)
    return select(m.RelationRecord, other.uuid).join(other, other.id == m.RelationRecord.other_id)


def _source_rows() -> Rows:
    source = m.SourceRecord
    return select(m.AgreementSourceRecord, source.uuid).join(
        source, source.id == m.AgreementSourceRecord.source_id
    )


def _evidence_rows() -> Rows:
    return (
        select(m.EvidenceRecord, m.PassageRecord, m.SourceTextRecord.uuid)
        .join(m.PassageRecord, m.PassageRecord.id == m.EvidenceRecord.passage_id)
        .join(m.SourceTextRecord, m.SourceTextRecord.id == m.PassageRecord.text_id)
    )


def _grouped(session: Session, table: type[T], keys: Collection[int]) -> dict[int, list[T]]:
    order = (c for c in (getattr(table, "position", None), table.id) if c is not None)  # type: ignore[attr-defined]
    found: dict[int, list[T]] = defaultdict(list)
    for row in session.scalars(
        select(table).where(table.agreement_id.in_(keys)).order_by(*order)  # type: ignore[attr-defined]
    ):
        found[row.agreement_id].append(row)  # type: ignore[attr-defined]
    return found


def _pairs(
    session: Session, rows: Rows, table: Any, keys: Collection[int]
) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    wanted = rows.where(table.agreement_id.in_(keys)).order_by(table.position, table.id)
    for row in session.execute(wanted):
        found[row[0].agreement_id].append(tuple(row))
    return found


def _agreement(record: m.AgreementRecord, parts: _Parts) -> Agreement:
    key = record.id
    return Agreement(
        uuid=record.uuid,
        title=record.title,
        other_titles=tuple(
            OtherTitle(language=t.language, title=t.title) for t in parts.titles.get(key, ())
        ),
        instrument_type=InstrumentType(record.instrument_type) if record.instrument_type else None,
        binding=Binding(record.binding) if record.binding else None,
        duration_kind=DurationKind(record.duration_kind),
        duration=record.duration,
        notice_period=record.notice_period,
        tacit_renewal=record.tacit_renewal,
        languages=split(record.languages),
        registrations=tuple(
            Registration(register=r.register, number=r.number)
            for r in parts.registrations.get(key, ())
        ),
        notes=record.notes,
        tags=tuple(tag.name for tag in parts.tags.get(key, ())),
        stage=Stage(record.stage),
        parties=tuple(_party(p) for p in parts.parties.get(key, ())),
        signatures=tuple(_signature(s, n, parts) for s, n in parts.signatures.get(key, ())),
        events=tuple(_event(e, parts) for e in parts.events.get(key, ())),
        areas=tuple(_area(a) for a in parts.areas.get(key, ())),
        relations=tuple(
            Relation(uuid=r.uuid, type=RelationType(r.type), other=o, note=r.note)
            for r, o in parts.relations.get(key, ())
        ),
        sources=tuple(uuid for _, uuid in parts.sources.get(key, ())),
        evidence=tuple(_evidence(e, p, t, parts) for e, p, t in parts.evidence.get(key, ())),
        gaps=tuple(
            Gap(field=Field(g.field), reason=GapReason(g.reason), note=g.note)
            for g in parts.gaps.get(key, ())
        ),
        revision=record.revision,
        trashed=record.trashed_at is not None,
    )


def _party(row: m.PartyRecord) -> Party:
    return Party(
        uuid=row.uuid,
        code=row.place_code or "",
        name=row.name,
        level=Level(row.level),
        acting_body=row.acting_body,
        role=PartyRole(row.role),
        binding=Binding(row.binding) if row.binding else None,
    )


def _signature(row: m.SignatureRecord, person: str, parts: _Parts) -> Signature:
    return Signature(
        uuid=row.uuid,
        person=person,
        capacity=row.capacity,
        acting=row.acting,
        party=_uuid(parts, "party_id", row.party_id),
        date=row.date,
        place=row.place,
        mode=SignatureMode(row.mode),
    )


def _event(row: m.EventRecord, parts: _Parts) -> Event:
    return Event(
        uuid=row.uuid,
        type=EventType(row.type),
        party=_uuid(parts, "party_id", row.party_id),
        date=row.date,
        effective=row.effective,
        place=row.place,
        grounds=row.grounds,
        note=row.note,
    )


def _area(row: m.AreaRecord) -> AreaAssignment:
    return AreaAssignment(
        uuid=row.uuid,
        area=row.area,
        label=row.label,
        depth=row.depth,
        primary=row.is_primary,
        absent=row.absent,
    )


def _evidence(row: m.EvidenceRecord, cut: m.PassageRecord, text: str, parts: _Parts) -> Evidence:
    items = (_uuid(parts, column, getattr(row, column)) for column in ITEM_COLUMNS)
    return Evidence(
        uuid=row.uuid,
        field=Field(row.field),
        passage=Passage(
            uuid=cut.uuid,
            text=text,
            start=cut.start,
            end=cut.end,
            exact=cut.exact,
            prefix=cut.prefix,
            suffix=cut.suffix,
            page=cut.page,
        ),
        item=next((item for item in items if item), None),
        value=row.value,
        stance=Stance(row.stance),
        explicitness=Explicitness(row.explicitness),
        state=EvidenceState(row.state),
        method=Method(row.method),
        rule=row.rule,
        confidence=row.confidence,
        alternative=row.alternative,
        reason=row.reason,
    )


def _uuid(parts: _Parts, column: str, key: int | None) -> str | None:
    return None if key is None else parts.uuids[column, key]
