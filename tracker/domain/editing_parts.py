"""Adding, replacing and removing the parts of a record: parties, signatures, areas, relations.

Each function takes a record and returns the one that follows. References to a removed part go
with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from tracker.domain.agreement import Agreement, AreaAssignment, Party, Signature
from tracker.domain.editing_evidence import move_passages, release_item, restate_passages
from tracker.domain.editing_gaps import clear_gap
from tracker.domain.errors import ValueRefused
from tracker.domain.partial_date import parse_date
from tracker.domain.vocabulary import Field


class Part(Protocol):
    """What every part of a record has."""

    @property
    def uuid(self) -> str:
        """The id that evidence points at."""


PartT = TypeVar("PartT", bound=Part)


def put(parts: Sequence[PartT], part: PartT) -> tuple[PartT, ...]:
    """Replace the part with the same id where it stands, or add it at the end."""
    if all(known.uuid != part.uuid for known in parts):
        return (*parts, part)
    return tuple(part if known.uuid == part.uuid else known for known in parts)


def without(parts: Sequence[PartT], uuid: str) -> tuple[PartT, ...]:
    """Leave out the part with this id."""
    return tuple(part for part in parts if part.uuid != uuid)


def find(parts: Sequence[PartT], uuid: str | None) -> PartT | None:
    """Return the part with this id, if it is there."""
    return next((part for part in parts if part.uuid == uuid), None)


def checked_date(text: str, field: Field) -> str:
    """Return an EDTF date in its plain form. Raises `ValueRefused` that names the field."""
    if not text.strip():
        return ""
    try:
        return parse_date(text).text
    except ValueRefused as error:
        raise ValueRefused(error.what, hint=error.hint, field=field) from None


def put_party(agreement: Agreement, party: Party) -> Agreement:
    """Add a party, or replace the one with the same id. A party needs a code or a name."""
    if not party.value.strip():
        raise _refused("A party needs a name.", "Type a country or organisation.", Field.PARTIES)
    if party.code and any(
        known.code == party.code and known.role is party.role and known.uuid != party.uuid
        for known in agreement.parties
    ):
        raise _refused(
            f"{party.code} is in this record already.",
            "Select a passage for it instead of adding it again.",
            Field.PARTIES,
        )
    before = find(agreement.parties, party.uuid)
    after = replace(agreement, parties=put(agreement.parties, party))
    after = clear_gap(after, Field.PARTIES)
    if before and (before.code, before.name) != (party.code, party.name):
        after = restate_passages(after, Field.PARTIES, party.uuid, party.value)
    return after


def remove_party(agreement: Agreement, uuid: str) -> Agreement:
    """Take out a party, what happened to it alone, and its mark on signatures."""
    party = find(agreement.parties, uuid)
    if party is None:
        return agreement
    own = [event for event in agreement.events if event.party == uuid]
    after = replace(
        agreement,
        parties=without(agreement.parties, uuid),
        events=tuple(event for event in agreement.events if event.party != uuid),
        signatures=tuple(
            replace(signature, party=None) if signature.party == uuid else signature
            for signature in agreement.signatures
        ),
    )
    for event in own:
        after = release_item(after, event.uuid, event.type)
    return release_item(after, uuid, party.value)


def put_signature(agreement: Agreement, signature: Signature) -> Agreement:
    """Add a signature, or replace the one with the same id. A signature needs a person."""
    if not signature.person.strip():
        raise _refused("A signatory needs a name.", "Type who signed.", Field.SIGNATORIES)
    if signature.party and find(agreement.parties, signature.party) is None:
        raise _refused(
            "This signatory signs for a party the record does not have.",
            "Add the party first.",
            Field.SIGNATORIES,
        )
    clean = replace(signature, date=checked_date(signature.date, Field.SIGNATORIES))
    before = find(agreement.signatures, signature.uuid)
    after = replace(agreement, signatures=put(agreement.signatures, clean))
    after = clear_gap(after, Field.SIGNATORIES)
    if before and before.person != clean.person:
        after = restate_passages(after, Field.SIGNATORIES, clean.uuid, clean.person)
    return after


def remove_signature(agreement: Agreement, uuid: str) -> Agreement:
    """Take out a signature."""
    signature = find(agreement.signatures, uuid)
    if signature is None:
        return agreement
    after = replace(agreement, signatures=without(agreement.signatures, uuid))
    return release_item(after, uuid, signature.person)


def put_area(agreement: Agreement, area: AreaAssignment) -> Agreement:
    """Add an area or absence, or replace the one with the same id. At most one is primary."""
    field = area_field(area)
    if not area.value.strip():
        raise _refused("An area needs a name.", "Choose one, or type your own words.", field)
    if any(known.value == area.value and known.uuid != area.uuid for known in agreement.areas):
        raise _refused(
            f"“{area.value}” is in this record already.",
            "Select a passage for it instead of adding it again.",
            field,
        )
    before = find(agreement.areas, area.uuid)
    area = replace(area, primary=area.primary and not area.absent)
    areas = put(agreement.areas, area)
    if area.primary:
        areas = tuple(replace(known, primary=known.uuid == area.uuid) for known in areas)
    after = clear_gap(replace(agreement, areas=areas), field)
    if before and before.absent != area.absent:
        after = move_passages(after, area.uuid, area_field(before), field, to=area.uuid)
    if before and before.value != area.value:
        after = restate_passages(after, field, area.uuid, area.value)
    return after


def remove_area(agreement: Agreement, uuid: str) -> Agreement:
    """Take out an area or absence."""
    area = find(agreement.areas, uuid)
    if area is None:
        return agreement
    return release_item(replace(agreement, areas=without(agreement.areas, uuid)), uuid, area.value)


def remove_relation(agreement: Agreement, uuid: str) -> Agreement:
    """Take out a relation to another agreement."""
    relation = find(agreement.relations, uuid)
    if relation is None:
        return agreement
    after = replace(agreement, relations=without(agreement.relations, uuid))
    return release_item(after, uuid, relation.type)


def area_field(area: AreaAssignment) -> Field:
    """Return the field under which passages for an assignment are kept."""
    return Field.ABSENT_AREAS if area.absent else Field.AREAS


def _refused(what: str, hint: str, field: Field) -> ValueRefused:
    return ValueRefused(what, hint=hint, field=field)
