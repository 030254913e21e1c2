"""Rows into agreements: the whole record of each, in a fixed number of queries.

The rows are read as plain ones by statements that are built once: saving reads a record before and
after, and making objects of rows would be most of what a save takes.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from typing import Any, TypeAlias

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from tracker.db import models as m
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

Rows: TypeAlias = Select[*tuple[Any, ...]]
ITEM_COLUMNS = ("party_id", "signature_id", "event_id", "area_id", "relation_id")
_PASSAGE = ("uuid", "start", "end", "exact", "prefix", "suffix", "page")
_KEYS = select(func.json_each(bindparam("keys")).table_valued("value").c.value)


@dataclass
class _Parts:
    """The rows that belong to the agreements asked for, by key of the agreement."""

    parties: Mapping[int, list[Any]]
    signatures: Mapping[int, list[Any]]
    events: Mapping[int, list[Any]]
    areas: Mapping[int, list[Any]]
    relations: Mapping[int, list[Any]]
    evidence: Mapping[int, list[Any]]
    gaps: Mapping[int, list[Any]]
    titles: Mapping[int, list[Any]]
    registrations: Mapping[int, list[Any]]
    tags: Mapping[int, list[Any]]
    sources: Mapping[int, list[Any]]
    uuids: dict[tuple[str, int], str] = field(default_factory=dict)
    """Uuid of each part by the column that refers to it and its key."""


def read_agreements(session: Session, keys: Collection[int]) -> dict[int, Agreement]:
    """Return the records with these keys; missing ones are left out."""
    session.flush()
    records = session.execute(_agreement_rows(), {"keys": json.dumps(list(keys))}).all()
    parts = _parts(session, keys)
    return {record.id: _agreement(record, parts) for record in records}


def _parts(session: Session, keys: Collection[int]) -> _Parts:
    parts = _Parts(
        parties=_grouped(session, _rows(m.PartyRecord), keys),
        signatures=_grouped(session, _signature_rows(), keys),
        events=_grouped(session, _rows(m.EventRecord), keys),
        areas=_grouped(session, _rows(m.AreaRecord), keys),
        relations=_grouped(session, _relation_rows(), keys),
        evidence=_grouped(session, _evidence_rows(), keys),
        gaps=_grouped(session, _rows(m.GapRecord), keys),
        titles=_grouped(session, _rows(m.OtherTitleRecord), keys),
        registrations=_grouped(session, _rows(m.RegistrationRecord), keys),
        tags=_grouped(session, _rows(m.TagRecord), keys),
        sources=_grouped(session, _source_rows(), keys),
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
            parts.uuids[column, row.id] = row.uuid
    return parts


@cache
def _agreement_rows() -> Rows:
    table = m.AgreementRecord.__table__
    return select(table).where(table.c.id.in_(_KEYS))


@cache
def _rows(part: Any, *more: Any) -> Rows:
    """Return the statement for the rows of a part, in their order, and columns of other tables."""
    table = part.__table__
    order = (table.c.position, table.c.id) if "position" in table.c else (table.c.id,)
    return select(*table.c, *more).where(table.c.agreement_id.in_(_KEYS)).order_by(*order)


@cache
def _signature_rows() -> Rows:
    person, own = m.PersonRecord.__table__, m.SignatureRecord.__table__
    rows = _rows(m.SignatureRecord, person.c.name.label("person"))
    return rows.join(person, person.c.id == own.c.person_id)


@cache
def _relation_rows() -> Rows:
    other, own = m.AgreementRecord.__table__.alias("other"), m.RelationRecord.__table__
    rows = _rows(m.RelationRecord, other.c.uuid.label("other"))
    return rows.join(other, other.c.id == own.c.other_id)


@cache
def _source_rows() -> Rows:
    source, own = m.SourceRecord.__table__, m.AgreementSourceRecord.__table__
    rows = _rows(m.AgreementSourceRecord, source.c.uuid.label("source"))
    return rows.join(source, source.c.id == own.c.source_id)


@cache
def _evidence_rows() -> Rows:
    own, cut = m.EvidenceRecord.__table__, m.PassageRecord.__table__
    text = m.SourceTextRecord.__table__
    passage = (cut.c[name].label(f"cut_{name}") for name in _PASSAGE)
    rows = _rows(m.EvidenceRecord, *passage, text.c.uuid.label("text"))
    return rows.join(cut, cut.c.id == own.c.passage_id).join(text, text.c.id == cut.c.text_id)


def _grouped(session: Session, rows: Rows, keys: Collection[int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in session.execute(rows, {"keys": json.dumps(list(keys))}):
        found[row.agreement_id].append(row)
    return found


def _agreement(record: Any, parts: _Parts) -> Agreement:
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
        signatures=tuple(_signature(s, parts) for s in parts.signatures.get(key, ())),
        events=tuple(_event(e, parts) for e in parts.events.get(key, ())),
        areas=tuple(_area(a) for a in parts.areas.get(key, ())),
        relations=tuple(
            Relation(uuid=r.uuid, type=RelationType(r.type), other=r.other, note=r.note)
            for r in parts.relations.get(key, ())
        ),
        sources=tuple(row.source for row in parts.sources.get(key, ())),
        evidence=tuple(_evidence(e, parts) for e in parts.evidence.get(key, ())),
        gaps=tuple(
            Gap(field=Field(g.field), reason=GapReason(g.reason), note=g.note)
            for g in parts.gaps.get(key, ())
        ),
        revision=record.revision,
        trashed=record.trashed_at is not None,
    )


def _party(row: Any) -> Party:
    return Party(
        uuid=row.uuid,
        code=row.place_code or "",
        name=row.name,
        level=Level(row.level),
        acting_body=row.acting_body,
        role=PartyRole(row.role),
        binding=Binding(row.binding) if row.binding else None,
    )


def _signature(row: Any, parts: _Parts) -> Signature:
    return Signature(
        uuid=row.uuid,
        person=row.person,
        capacity=row.capacity,
        acting=row.acting,
        party=_uuid(parts, "party_id", row.party_id),
        date=row.date,
        place=row.place,
        mode=SignatureMode(row.mode),
    )


def _event(row: Any, parts: _Parts) -> Event:
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


def _area(row: Any) -> AreaAssignment:
    return AreaAssignment(
        uuid=row.uuid,
        area=row.area,
        label=row.label,
        depth=row.depth,
        primary=row.is_primary,
        absent=row.absent,
    )


def _evidence(row: Any, parts: _Parts) -> Evidence:
    items = (_uuid(parts, column, getattr(row, column)) for column in ITEM_COLUMNS)
    return Evidence(
        uuid=row.uuid,
        field=Field(row.field),
        passage=Passage(
            uuid=row.cut_uuid,
            text=row.text,
            start=row.cut_start,
            end=row.cut_end,
            exact=row.cut_exact,
            prefix=row.cut_prefix,
            suffix=row.cut_suffix,
            page=row.cut_page,
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
