"""The parts of an agreement as column values, ready to be compared with what is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.lookup import agreement_key, source_key
from tracker.domain.agreement import Agreement
from tracker.domain.columns import join
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Evidence
from tracker.domain.partial_date import parse_date
from tracker.domain.place import Places
from tracker.domain.vocabulary import Field

Values = dict[str, Any]
Keys = Mapping[str, int]
"""Key of each stored part by its uuid."""
ITEM_COLUMN = {
    Field.PARTIES: "party_id",
    Field.LEVEL: "party_id",
    Field.SIGNATORIES: "signature_id",
    Field.CAPACITY: "signature_id",
    Field.SIGNED: "event_id",
    Field.PLACE: "event_id",
    Field.STATUS: "event_id",
    Field.IN_FORCE: "event_id",
    Field.ENDED: "event_id",
    Field.EVENT_DATE: "event_id",
    Field.AREAS: "area_id",
    Field.ABSENT_AREAS: "area_id",
    Field.RELATIONS: "relation_id",
}
"""Which column of evidence refers to the item of each field; other fields have no items."""


def days(column: str, text: str) -> Values:
    """Return an EDTF date with its earliest and latest day. Raises `ValueRefused`."""
    known, earliest, latest = _days(text)
    return {column: known, f"{column}_earliest": earliest, f"{column}_latest": latest}


@lru_cache(maxsize=20_000)
def _days(text: str) -> tuple[str, str | None, str | None]:
    when = parse_date(text) if text else None
    if when is None:
        return "", None, None
    earliest = when.earliest.isoformat() if when.earliest else None
    return when.text, earliest, when.latest.isoformat() if when.latest else None


def record_values(agreement: Agreement) -> Values:
    """Return the fields that the agreement itself holds."""
    return {
        "title": agreement.title,
        "instrument_type": agreement.instrument_type,
        "binding": agreement.binding,
        "duration_kind": agreement.duration_kind,
        "duration": agreement.duration,
        "notice_period": agreement.notice_period,
        "tacit_renewal": agreement.tacit_renewal,
        "languages": join(agreement.languages),
        "notes": agreement.notes,
        "stage": agreement.stage,
    }


def party_rows(session: Session, agreement: Agreement, places: Places) -> list[Values]:
    """Return the parties. Raises `ValueRefused` for a code the registry does not have."""
    for party in agreement.parties:
        know_place(session, party.code, places)
    return party_values(agreement)


def party_values(agreement: Agreement) -> list[Values]:
    """Return the parties, whose places the library must know already."""
    return [
        {
            "uuid": party.uuid,
            "position": position,
            "place_code": party.code or None,
            "name": party.name,
            "level": party.level,
            "acting_body": party.acting_body,
            "role": party.role,
            "binding": party.binding,
        }
        for position, party in enumerate(agreement.parties)
    ]


def signature_rows(session: Session, agreement: Agreement, keys: Keys) -> list[Values]:
    """Return the signatures; a person not known yet is added."""
    return signature_values(agreement, keys, partial(_person_key, session))


def signature_values(
    agreement: Agreement, keys: Keys, person_key: Callable[[str], int]
) -> list[Values]:
    """Return the signatures; `person_key` gives the key of a person by name."""
    return [
        {
            "uuid": signature.uuid,
            "position": position,
            "person_id": person_key(signature.person),
            "capacity": signature.capacity,
            "acting": signature.acting,
            "party_id": keys[signature.party] if signature.party else None,
            **days("date", signature.date),
            "place": signature.place,
            "mode": signature.mode,
        }
        for position, signature in enumerate(agreement.signatures)
    ]


def event_rows(agreement: Agreement, keys: Keys) -> list[Values]:
    """Return the events with the days their dates allow."""
    return [
        {
            "uuid": event.uuid,
            "position": position,
            "type": event.type,
            "party_id": keys[event.party] if event.party else None,
            **days("date", event.date),
            **days("effective", event.effective),
            "place": event.place,
            "grounds": event.grounds,
            "note": event.note,
        }
        for position, event in enumerate(agreement.events)
    ]


def area_rows(agreement: Agreement) -> list[Values]:
    """Return the areas, those expressly not covered included."""
    return [
        {
            "uuid": area.uuid,
            "position": position,
            "area": area.area,
            "label": area.label,
            "depth": area.depth,
            "is_primary": area.primary,
            "absent": area.absent,
        }
        for position, area in enumerate(agreement.areas)
    ]


def relation_rows(session: Session, agreement: Agreement) -> list[Values]:
    """Return the relations. Raises `NotFound` where the other agreement is not in the library."""
    return [
        {
            "uuid": relation.uuid,
            "position": position,
            "type": relation.type,
            "other_id": agreement_key(session, relation.other),
            "note": relation.note,
        }
        for position, relation in enumerate(agreement.relations)
    ]


def evidence_values(
    evidence: Evidence, position: int, passage_id: int, items: Mapping[str, Keys]
) -> Values:
    """Return one link between a value and a passage; `items` are the keys for each column.

    Raises `ValueRefused` where the item is of another kind than the field.
    """
    column = ITEM_COLUMN.get(evidence.field, "")
    item = evidence.item if column else None
    if item and item not in items[column]:
        raise ValueRefused(
            f"A passage for {evidence.field} speaks about something else: “{evidence.value}”.",
            hint="Remove the passage, and select it for the right value.",
            field=evidence.field,
        )
    return {
        "uuid": evidence.uuid,
        "position": position,
        "passage_id": passage_id,
        "field": evidence.field,
        **{name: items[name][item] if item and name == column else None for name in items},
        "value": evidence.value,
        "stance": evidence.stance,
        "explicitness": evidence.explicitness,
        "state": evidence.state,
        "method": evidence.method,
        "rule": evidence.rule,
        "confidence": evidence.confidence,
        "alternative": evidence.alternative,
        "reason": evidence.reason,
    }


def plain_rows(session: Session, agreement: Agreement) -> list[tuple[Any, list[Values]]]:
    """Return the parts that have no uuid of their own, by table; the key columns come first."""
    return plain_values(agreement, [source_key(session, uuid) for uuid in agreement.sources])


def plain_values(
    agreement: Agreement, source_keys: Iterable[int]
) -> list[tuple[Any, list[Values]]]:
    """Return what `plain_rows` does; the keys of the sources are known already."""
    gaps = [{"field": g.field, "reason": g.reason, "note": g.note} for g in agreement.gaps]
    titles = [{"language": t.language, "title": t.title} for t in agreement.other_titles]
    numbers = [{"register": r.register, "number": r.number} for r in agreement.registrations]
    tags = [{"name": tag, "position": i} for i, tag in enumerate(agreement.tags)]
    sources = [{"source_id": key, "position": i} for i, key in enumerate(source_keys)]
    return [
        (m.GapRecord, gaps),
        (m.OtherTitleRecord, titles),
        (m.RegistrationRecord, numbers),
        (m.TagRecord, tags),
        (m.AgreementSourceRecord, sources),
    ]


def know_place(session: Session, code: str, places: Places) -> None:
    """Make the library know a place of the registry. Raises `ValueRefused` for another code."""
    if not code:
        return
    if session.get(m.PlaceRecord, code) is not None:
        return
    place = places.get(code)
    if place is None:
        raise ValueRefused(
            f"“{code}” is no party this program knows.",
            hint="Choose one from the list, or keep the name as written without a code.",
            field=Field.PARTIES,
        )
    session.add(m.PlaceRecord(code=code, kind=place.kind, name=place.name()))
    session.flush()


def _person_key(session: Session, name: str) -> int:
    person = session.scalar(select(m.PersonRecord).where(m.PersonRecord.name == name))
    if person is None:
        person = m.PersonRecord(name=name)
        session.add(person)
        session.flush()
    return person.id
