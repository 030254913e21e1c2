"""Changes to a record as pure functions: each takes an agreement and returns the one that follows.

Window and command line edit through these, so that a value, its passages and the reason for its
absence can never disagree. Nothing here stores anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from tracker.domain.agreement import Agreement
from tracker.domain.claim import claims
from tracker.domain.editing_events import (
    clear_date,
    put_event,
    remove_event,
    set_place,
    set_signed,
    set_status,
)
from tracker.domain.editing_evidence import (
    accept_passages,
    decided_with,
    reject_passages,
    restate_passages,
)
from tracker.domain.editing_gaps import clear_gap
from tracker.domain.editing_parts import (
    find,
    put_area,
    put_party,
    put_signature,
    remove_area,
    remove_party,
    remove_relation,
    remove_signature,
)
from tracker.domain.editing_terms import member, set_term
from tracker.domain.vocabulary import (
    EventType,
    Field,
    Level,
    ReportedStatus,
    Stage,
)

_AREA_ID = re.compile(r"[A-Z]{3}\.[A-Z]{3}")

_REMOVERS: dict[Field, Callable[[Agreement, str], Agreement]] = {
    Field.PARTIES: remove_party,
    Field.SIGNATORIES: remove_signature,
    Field.AREAS: remove_area,
    Field.ABSENT_AREAS: remove_area,
    Field.RELATIONS: remove_relation,
    Field.STATUS: remove_event,
    Field.SIGNED: clear_date,
    Field.IN_FORCE: clear_date,
    Field.ENDED: clear_date,
    Field.EVENT_DATE: clear_date,
}

_OF_PARTS = frozenset({*_REMOVERS, Field.LEVEL, Field.CAPACITY})
"""Fields that only parts of a record have; without a part there is at most a gap."""


def empty_draft(uuid: str, source: str) -> Agreement:
    """Return a draft with nothing in it but the source it will rest on; no source, no link."""
    return Agreement(uuid=uuid, stage=Stage.DRAFT, sources=(source,) if source else ())


def accept(agreement: Agreement, field: Field, item: str | None = None) -> Agreement:
    """Accept what is proposed for one value."""
    return accept_passages(agreement, field, item)


def accept_field(agreement: Agreement, field: Field) -> Agreement:
    """Accept every proposed value of a field, and the passages behind its gap."""
    after = accept_passages(agreement, field, None)
    for claim in claims(agreement):
        if claim.field is field:
            after = accept_passages(after, field, claim.item)
    return after


def accept_all(agreement: Agreement) -> Agreement:
    """Accept every proposed value of the record."""
    after = agreement
    for field in Field:
        after = accept_field(after, field)
    return after


def dismiss(agreement: Agreement, field: Field, item: str | None = None) -> Agreement:
    """Take a value away; its passages stay as rejected, so that nobody proposes it again."""
    if item is None and field in _OF_PARTS:
        return reject_passages(agreement, (field,), None, "")
    if item is not None and field in _REMOVERS:
        return _REMOVERS[field](agreement, item)
    old = value_of(agreement, field, item)
    cleared = set_value(agreement, field, "", item)
    return reject_passages(cleared, decided_with(field), item, old)


def value_of(agreement: Agreement, field: Field, item: str | None = None) -> str:
    """Return a value as evidence knows it: ids where there are ids, empty where there is none."""
    if field is Field.CAPACITY:
        signature = find(agreement.signatures, item)
        return signature.capacity if signature else ""
    known = (claim for claim in claims(agreement) if claim.field is field and claim.item == item)
    return next((claim.value for claim in known), "")


def set_value(
    agreement: Agreement, field: Field, value: str, item: str | None = None
) -> Agreement:
    """Set a value in the form evidence knows it; empty text clears it.

    Raises `ValueRefused` naming the field where the value is not one of its list or not a date.
    """
    clean = value.strip()
    if item is not None:
        return _set_part(agreement, field, clean, item)
    if field is Field.SIGNED:
        return set_signed(agreement, clean)
    if field is Field.PLACE:
        return set_place(agreement, clean)
    if field is Field.STATUS:
        return set_status(agreement, member(ReportedStatus, clean, field))
    return set_term(agreement, field, clean)


def set_text(
    agreement: Agreement, *, notes: str | None = None, tags: str | None = None
) -> Agreement:
    """Set what needs no passage: notes, and tags separated by commas or semicolons."""
    after = agreement
    if notes is not None:
        after = replace(after, notes=notes)
    if tags is not None:
        words = (word.strip() for word in re.split(r"[,;]", tags))
        after = replace(after, tags=tuple(dict.fromkeys(word for word in words if word)))
    return after


def set_level(agreement: Agreement, level: Level) -> Agreement:
    """Say of every party in whose name it acts."""
    after = agreement
    for party in agreement.parties:
        after = set_value(after, Field.LEVEL, level, party.uuid)
    return clear_gap(after, Field.LEVEL)


def mark_reviewed(agreement: Agreement) -> Agreement:
    """Turn a draft into a record that a person stands behind."""
    return replace(agreement, stage=Stage.REVIEWED)


def _set_part(agreement: Agreement, field: Field, value: str, item: str) -> Agreement:
    if field in (Field.PARTIES, Field.LEVEL):
        return _set_party(agreement, field, value, item)
    if field in (Field.SIGNATORIES, Field.CAPACITY):
        signature = find(agreement.signatures, item)
        if signature is None:
            return agreement
        if field is Field.SIGNATORIES:
            return put_signature(agreement, replace(signature, person=value))
        after = put_signature(agreement, replace(signature, capacity=value))
        return restate_passages(after, field, item, value)
    if field in (Field.AREAS, Field.ABSENT_AREAS):
        return _set_area(agreement, value, item)
    return _set_event(agreement, field, value, item)


def _set_area(agreement: Agreement, value: str, item: str) -> Agreement:
    area = find(agreement.areas, item)
    if area is None:
        return agreement
    known = bool(_AREA_ID.fullmatch(value))
    words = replace(area, area=value if known else "", label="" if known else value)
    return put_area(agreement, words)


def _set_party(agreement: Agreement, field: Field, value: str, item: str) -> Agreement:
    party = find(agreement.parties, item)
    if party is None:
        return agreement
    if field is Field.PARTIES:
        return put_party(agreement, replace(party, code=value))
    level = member(Level, value or Level.UNCLEAR, field)
    after = put_party(agreement, replace(party, level=level))
    return restate_passages(after, field, item, level)


def _set_event(agreement: Agreement, field: Field, value: str, item: str) -> Agreement:
    event = find(agreement.events, item)
    if event is None:
        return agreement
    if field is Field.STATUS:
        return put_event(agreement, replace(event, type=member(EventType, value, field)))
    if field is Field.PLACE:
        return put_event(agreement, replace(event, place=value))
    return put_event(agreement, replace(event, date=value))
