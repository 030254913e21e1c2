"""What the long CSV tells of parts of a record beside the values that passages support.

A detail is a row whose stance is `detail`; its field names a part and what is told of it, such as
`signatories.capacity`, and it follows the row of that part. A part that needs no passage, such as
a witness among the parties, begins with a detail of its own, whose field has no dot.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from tracker.domain.agreement import (
    Agreement,
    AreaAssignment,
    Party,
    Relation,
    Signature,
)
from tracker.domain.columns import join
from tracker.domain.event import Event
from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import DurationKind, Field, PartyRole, SignatureMode

DETAIL = "detail"
"""Stance of the rows of details."""
EVIDENCE_DETAILS = ("evidence.value", "evidence.alternative", "evidence.reason")
"""What is told of a passage."""
Detail: TypeAlias = tuple[str, str]
"""Field and value."""
Part: TypeAlias = Party | Signature | Event | AreaAssignment | Relation
_CODE_LIKE = re.compile(r"[A-Z]{2,}|X-[A-Z_]+")
_USUAL_DEPTH = AreaAssignment(uuid="").depth


def parts_of(agreement: Agreement) -> Iterator[tuple[Part, Detail]]:
    """Yield what values belong to, in the order of the record, with what begins each."""
    for party in agreement.parties:
        yield party, (Field.PARTIES, party.value)
    for signature in agreement.signatures:
        yield signature, (Field.SIGNATORIES, signature.person)
    for event in agreement.events:
        yield event, (Field.STATUS, event.type)
    for area in agreement.areas:
        yield area, (Field.ABSENT_AREAS if area.absent else Field.AREAS, area.value)
    for relation in agreement.relations:
        yield relation, (Field.RELATIONS, relation.type)


def details(agreement: Agreement, part: Part) -> list[Detail]:
    """Return what is told of a part beside its values; what is as usual is not told."""
    return [(name, value) for name, value in _TOLD[type(part)](agreement, part) if value]


def record_details(agreement: Agreement) -> list[Detail]:
    """Return what is told of the record as a whole beside its values."""
    kind = agreement.duration_kind
    several = (DurationKind.NOT_STATED, DurationKind.FIXED)
    told = [
        ("record.duration_kind", kind if agreement.duration and kind not in several else ""),
        ("record.notes", agreement.notes),
        *(("record.tag", tag) for tag in agreement.tags),
        *(("record.title", f"{each.language}: {each.title}") for each in agreement.other_titles),
        *(("record.register", register) for register in _registers(agreement)),
        ("record.sources", join(agreement.sources) if len(agreement.sources) > 1 else ""),
    ]
    return [(name, value) for name, value in told if value]


def _registers(agreement: Agreement) -> list[str]:
    """Return the registers where it would be open which part of a value is the number."""
    known = [each.register for each in agreement.registrations]
    plain = all(" " not in each.number and each.number for each in agreement.registrations)
    return [] if plain else known


def evidence_details(evidence: Evidence, value: str) -> list[Detail]:
    """Return what is told of a passage beside its row; `value` is the one in that row."""
    other = evidence.value if evidence.value != value else ""
    told = zip(EVIDENCE_DETAILS, (other, evidence.alternative, evidence.reason), strict=True)
    return [(name, words) for name, words in told if words]


def all_details(agreement: Agreement) -> Iterator[Detail]:
    """Yield every detail of a record and its parts."""
    for part, start in parts_of(agreement):
        yield start
        yield from details(agreement, part)
    yield from record_details(agreement)


def owner(agreement: Agreement, uuid: str | None) -> str:
    """Return a party as details name it: by its value, or by its place where that is shared."""
    party = agreement.party(uuid)
    if party is None:
        return ""
    alike = [each.value for each in agreement.parties].count(party.value)
    return party.value if alike == 1 else f"#{agreement.parties.index(party) + 1}"


def _party(_agreement: Agreement, party: Party) -> Iterator[Detail]:
    if party.code:
        yield "parties.name", party.name
    elif _CODE_LIKE.fullmatch(party.name):
        yield "parties.code", "none"
    yield "parties.role", "" if party.role is PartyRole.PARTY else party.role
    yield "parties.acting_body", party.acting_body
    yield "parties.binding", party.binding or ""


def _signature(agreement: Agreement, signature: Signature) -> Iterator[Detail]:
    yield "signatories.capacity", signature.capacity
    yield "signatories.acting", "yes" if signature.acting else ""
    yield "signatories.party", owner(agreement, signature.party)
    yield "signatories.date", signature.date
    yield "signatories.place", signature.place
    yield "signatories.mode", "" if signature.mode is SignatureMode.UNKNOWN else signature.mode


def _event(agreement: Agreement, event: Event) -> Iterator[Detail]:
    yield "events.party", owner(agreement, event.party)
    yield ("events.effective" if event.date else "events.only_effective"), event.effective
    yield "events.grounds", event.grounds
    yield "events.note", event.note


def _area(_agreement: Agreement, area: AreaAssignment) -> Iterator[Detail]:
    yield "areas.depth", "" if area.depth == _USUAL_DEPTH else str(area.depth)
    yield "areas.primary", "yes" if area.primary else ""


def _relation(_agreement: Agreement, relation: Relation) -> Iterator[Detail]:
    yield "relations.other", relation.other
    yield "relations.note", relation.note


_TOLD: dict[type, Callable[..., Iterator[Detail]]] = {
    Party: _party,
    Signature: _signature,
    Event: _event,
    AreaAssignment: _area,
    Relation: _relation,
}
