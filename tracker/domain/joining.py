"""Brings what another record says about the same agreement into a record, with its passages.

Nothing of the record is overwritten: empty fields are filled, parts it lacks are added, and where
the two differ the other's passages stay beside as contradictions, for a person to decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from tracker.domain.agreement import (
    Agreement,
    AreaAssignment,
    Party,
    Relation,
    Signature,
)
from tracker.domain.claim import claims
from tracker.domain.event import Event
from tracker.domain.evidence import Evidence
from tracker.domain.folding import fold
from tracker.domain.identity import new_uuid
from tracker.domain.vocabulary import (
    DurationKind,
    EventType,
    EvidenceState,
    Field,
    Level,
    Stance,
)

T = TypeVar("T", Party, Signature, Event, AreaAssignment)
OwnedT = TypeVar("OwnedT", Signature, Event)
"""What is done for a party."""
_AGAIN = frozenset(
    {
        EventType.AMENDED,
        EventType.CORRECTED,
        EventType.RENEWED,
        EventType.SUSPENDED,
        EventType.SUSPENSION_LIFTED,
    }
)
"""What may happen to an agreement more than once."""
_SAME_VALUE = (Stance.SUPPORTS, Stance.QUALIFIES)


@dataclass
class _Meeting:
    """The record as it grows, and which of its parts each part of the other one is."""

    record: Agreement
    parts: dict[str, str] = field(default_factory=dict)
    """From uuids of the other record to uuids of this one."""

    def part(self, uuid: str | None) -> str | None:
        """Return the part of the record that a part of the other one is."""
        return self.parts.get(uuid, uuid) if uuid else None


def joined(record: Agreement, other: Agreement) -> Agreement:
    """Return the record with what the other one adds; the other's ids are never used again."""
    meeting = _Meeting(record)
    _meet(meeting, "parties", other.parties, _party_likeness, _fuller_party)
    _meet(meeting, "signatures", _for(meeting, other.signatures), _same_person, _fuller_signature)
    _meet(meeting, "events", _for(meeting, other.events), _event_likeness, _fuller_event)
    _meet(meeting, "areas", _beside(record, other), _same_area, _first)
    meeting.record = _terms(meeting.record, other)
    meeting.record = _links(meeting.record, other)
    evidence = tuple(_evidence(meeting, other))
    filled = {(claim.field) for claim in claims(meeting.record)}
    gaps = tuple(gap for gap in meeting.record.gaps if gap.field not in filled)
    return replace(meeting.record, evidence=(*meeting.record.evidence, *evidence), gaps=gaps)


def _meet(
    meeting: _Meeting,
    name: str,
    theirs: Sequence[T],
    likeness: Callable[[T, T], int],
    fuller: Callable[[T, T], T],
) -> None:
    """Find each of their parts among ours, or add it under a new id.

    No two of theirs are one of ours: two ministries of one state stay two parties.
    """
    ours: list[T] = list(getattr(meeting.record, name))
    places = _pairs(ours, theirs, likeness)
    for place, part in enumerate(theirs):
        at = places.get(place)
        if at is None:
            ours.append(replace(part, uuid=new_uuid()))
            at = len(ours) - 1
        else:
            ours[at] = fuller(ours[at], part)
        meeting.parts[part.uuid] = ours[at].uuid
    changes: dict[str, Any] = {name: tuple(ours)}
    meeting.record = replace(meeting.record, **changes)


def _pairs(
    ours: Sequence[T], theirs: Sequence[T], likeness: Callable[[T, T], int]
) -> dict[int, int]:
    """Return for the places of their parts those of ours that they are, the most alike first."""
    found = [
        (-alike, at, place)
        for place, part in enumerate(theirs)
        for at, own in enumerate(ours)
        if (alike := likeness(own, part))
    ]
    pairs: dict[int, int] = {}
    for _, at, place in sorted(found):
        if place not in pairs and at not in pairs.values():
            pairs[place] = at
    return pairs


def _for(meeting: _Meeting, parts: Sequence[OwnedT]) -> list[OwnedT]:
    """Say of signatures and events for which of our parties they are."""
    return [replace(part, party=meeting.part(part.party)) for part in parts]


def _party_likeness(one: Party, other: Party) -> int:
    """Return how surely two parties are one, 0 where they are not.

    A state may be there several times, by the ministries that act for it: their names decide then.
    """
    named = bool(one.name) and fold(one.name) == fold(other.name)
    if one.code != other.code or not (one.code or named):
        return 0
    acting = bool(one.acting_body) and fold(one.acting_body) == fold(other.acting_body)
    alike = (one.level is other.level, one.role == other.role)
    return 1 + sum(alike) + 4 * acting + 8 * named


def _fuller_party(own: Party, other: Party) -> Party:
    return replace(
        own,
        name=own.name or other.name,
        level=other.level if own.level is Level.UNCLEAR else own.level,
        acting_body=own.acting_body or other.acting_body,
        binding=own.binding or other.binding,
    )


def _same_person(one: Signature, other: Signature) -> int:
    """Say whether one name is the other, or a shorter form with the same last name."""
    first, second = fold(one.person).split(), fold(other.person).split()
    if one.party and other.party and one.party != other.party:
        return 0
    shorter, longer = sorted((first, second), key=len)
    same = shorter[-1:] == longer[-1:] and set(shorter) <= set(longer)
    return same * (1 + (first == second))


def _fuller_signature(own: Signature, other: Signature) -> Signature:
    return replace(
        own,
        capacity=own.capacity or other.capacity,
        party=own.party or other.party,
        date=own.date or other.date,
        place=own.place or other.place,
    )


def _event_likeness(one: Event, other: Event) -> int:
    """Return how surely two events are one: what may happen again did where the days differ."""
    if one.type is not other.type or one.party != other.party:
        return 0
    dates = (one.date or one.effective, other.date or other.effective)
    if all(dates) and dates[0] != dates[1]:
        return 0 if one.type in _AGAIN else 1
    return 3 if all(dates) else 2


def _fuller_event(own: Event, other: Event) -> Event:
    """Fill in what an event lacks; a day of effect is not hidden behind another's date."""
    return replace(
        own,
        date=own.date or ("" if own.effective else other.date),
        effective=own.effective or other.effective,
        place=own.place or other.place,
        grounds=own.grounds or other.grounds,
        note=own.note or other.note,
    )


def _same_area(one: AreaAssignment, other: AreaAssignment) -> int:
    return int((one.area, fold(one.label)) == (other.area, fold(other.label)))


def _first(own: AreaAssignment, _other: AreaAssignment) -> AreaAssignment:
    return own


def _beside(record: Agreement, other: Agreement) -> list[AreaAssignment]:
    """Return the other's areas; only one area of a record is its primary one."""
    if record.primary_area is None:
        return list(other.areas)
    return [replace(area, primary=False) for area in other.areas]


def _terms(record: Agreement, other: Agreement) -> Agreement:
    lasting = record if record.duration_kind is not DurationKind.NOT_STATED else other
    return replace(
        record,
        title=record.title or other.title,
        instrument_type=record.instrument_type or other.instrument_type,
        binding=record.binding or other.binding,
        duration_kind=lasting.duration_kind,
        duration=lasting.duration,
        notice_period=record.notice_period or other.notice_period,
        tacit_renewal=(
            other.tacit_renewal if record.tacit_renewal is None else record.tacit_renewal
        ),
        languages=record.languages or other.languages,
        notes="\n".join(dict.fromkeys(filter(None, (record.notes, other.notes)))),
    )


def _links(record: Agreement, other: Agreement) -> Agreement:
    titles = dict.fromkeys((*record.other_titles, *other.other_titles))
    known = {(relation.type, relation.other) for relation in record.relations}
    relations = (
        replace(relation, uuid=new_uuid())
        for relation in other.relations
        if relation.other != record.uuid and (relation.type, relation.other) not in known
    )
    return replace(
        record,
        other_titles=tuple(titles),
        registrations=tuple(dict.fromkeys((*record.registrations, *other.registrations))),
        tags=tuple(dict.fromkeys((*record.tags, *other.tags))),
        sources=tuple(dict.fromkeys((*record.sources, *other.sources))),
        relations=(*_kept(record, other), *relations),
    )


def _kept(record: Agreement, other: Agreement) -> list[Relation]:
    """Return the record's own relations but those to the record it is joined with."""
    return [relation for relation in record.relations if relation.other != other.uuid]


def _evidence(meeting: _Meeting, other: Agreement) -> Iterator[Evidence]:
    values = {(claim.field, claim.item): claim.value for claim in claims(meeting.record)}
    theirs = {(claim.field, claim.item): claim.value for claim in claims(other)}
    for evidence in other.evidence:
        if evidence.state is EvidenceState.REJECTED:
            continue
        item = meeting.part(evidence.item)
        if evidence.item and evidence.item not in meeting.parts:
            continue  # it speaks of a relation, which has an id of its own
        moved = replace(
            evidence,
            uuid=new_uuid(),
            item=item,
            passage=replace(evidence.passage, uuid=new_uuid()),
        )
        ours = values.get((evidence.field, item), "")
        said = theirs.get((evidence.field, evidence.item)) or evidence.value
        yield moved if _agree(evidence, ours, said) else _against(moved, ours, said)


def _agree(evidence: Evidence, ours: str, said: str) -> bool:
    if evidence.stance not in _SAME_VALUE or evidence.field is Field.SIGNATORIES:
        return True  # the parts were matched, by a shorter form of the name perhaps
    return not ours or fold(ours) == fold(said)


def _against(evidence: Evidence, ours: str, said: str) -> Evidence:
    return replace(evidence, stance=Stance.CONTRADICTS, value=ours, alternative=said)
