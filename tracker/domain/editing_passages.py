"""Giving words of a source to a field: they support the value that is there, or make one."""

from __future__ import annotations

from tracker.domain.agreement import Agreement, AreaAssignment, Party, Signature
from tracker.domain.claim import Support, claims
from tracker.domain.editing import set_value, value_of
from tracker.domain.editing_events import headline_event, place_event
from tracker.domain.editing_evidence import link_passage, reject_passages
from tracker.domain.editing_parts import put_area, put_party, put_signature
from tracker.domain.event import ENDING, ENTRY_INTO_FORCE, Event
from tracker.domain.identity import new_uuid
from tracker.domain.passage import Passage
from tracker.domain.recognition import recognise
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import Field

_PARTS = (Field.PARTIES, Field.SIGNATORIES, Field.AREAS, Field.ABSENT_AREAS)


def assign_passage(
    agreement: Agreement,
    field: Field,
    item: str | None,
    passage: Passage,
    reference: Reference,
) -> Agreement | None:
    """Give a passage to a field as evidence that a person chose and so accepts.

    With an item the passage supports that part. Without one, the value is read from the words: an
    equal or accepted value gains the passage, a mere proposal gives way to what the person chose.
    None means that the words leave it open: ask.
    """
    if item is not None:
        return link_passage(agreement, field, item, passage, value_of(agreement, field, item))
    value = recognise(field, passage.exact, reference)
    standing = standing_item(agreement, field)
    present = value_of(agreement, field, standing)
    if present and (not value or value == present or _is_accepted(agreement, field, standing)):
        return link_passage(agreement, field, standing, passage, present)
    return give_value(agreement, field, value, passage, reference) if value else None


def give_value(
    agreement: Agreement, field: Field, value: str, passage: Passage, reference: Reference
) -> Agreement:
    """Set a value and link the passage that says it; an equal value is not added twice."""
    if field in _PARTS:
        after, part = with_part(agreement, field, value, reference)
        return link_passage(after, field, part, passage, value)
    after = _without_old(agreement, field, value)
    after = set_value(after, field, value)
    item = standing_item(after, field)
    return link_passage(after, field, item, passage, value_of(after, field, item) or value)


def standing_item(agreement: Agreement, field: Field) -> str | None:
    """Return the part that holds the one value of a field which belongs to an event."""
    event: Event | None = None
    if field is Field.SIGNED and agreement.signing and agreement.signing.date:
        event = agreement.signing
    elif field is Field.PLACE:
        placed = place_event(agreement)
        event = placed if placed and placed.place else None
    elif field is Field.STATUS:
        event = headline_event(agreement)
    elif field in (Field.IN_FORCE, Field.ENDED):
        types = ENTRY_INTO_FORCE if field is Field.IN_FORCE else ENDING
        dated = (known for known in agreement.events if known.type in types and known.date)
        event = next(dated, None)
    return event.uuid if event else None


def _is_accepted(agreement: Agreement, field: Field, item: str | None) -> bool:
    known = (claim for claim in claims(agreement) if (claim.field, claim.item) == (field, item))
    return any(claim.support is Support.ACCEPTED for claim in known)


def _without_old(agreement: Agreement, field: Field, value: str) -> Agreement:
    """Reject the passages of another value, which a person's choice replaces."""
    item = standing_item(agreement, field)
    old = value_of(agreement, field, item)
    if not old or old == value:
        return agreement
    return reject_passages(agreement, (field,), item, old)


def with_part(
    agreement: Agreement, field: Field, value: str, reference: Reference
) -> tuple[Agreement, str]:
    """Add a part with this value unless it is there; return the record and the part's id."""
    uuid = new_uuid()
    if field is Field.PARTIES:
        known = (p for p in agreement.parties if value in (p.code, p.name))
        if party := next(known, None):
            return agreement, party.uuid
        code = value if value in reference.places else ""
        added = Party(uuid=uuid, code=code, name="" if code else value)
        return put_party(agreement, added), uuid
    if field is Field.SIGNATORIES:
        signature = next((s for s in agreement.signatures if s.person == value), None)
        if signature:
            return agreement, signature.uuid
        return put_signature(agreement, Signature(uuid=uuid, person=value)), uuid
    absent = field is Field.ABSENT_AREAS
    same = (area for area in agreement.areas if area.value == value and area.absent == absent)
    if area := next(same, None):
        return agreement, area.uuid
    return put_area(agreement, area_of(value, uuid=uuid, absent=absent)), uuid


def area_of(value: str, *, uuid: str = "", absent: bool = False) -> AreaAssignment:
    """Make an assignment of a taxonomy id, or of free words where it is none."""
    known = len(value) == 7 and value[3] == "." and value.isupper()  # noqa: PLR2004 - as in TRF.HUM
    return AreaAssignment(
        uuid=uuid or new_uuid(),
        area=value if known else "",
        label="" if known else value,
        absent=absent,
    )
