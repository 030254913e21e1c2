"""What an expert would question in a record: contradictions that are possible, so never refused.

Each is a fact about the record alone, so that it can be computed whenever the record is saved.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.agreement import Agreement, Party
from tracker.domain.claim import Support, claims
from tracker.domain.event import ENDING, GIVES, Event
from tracker.domain.naming import party_name
from tracker.domain.partial_date import parse_date
from tracker.domain.place import Place, PlaceKind, Places
from tracker.domain.vocabulary import (
    EventType,
    Field,
    InstrumentType,
    Level,
    PartyRole,
    Status,
)


class DoubtKind(StrEnum):
    """A question that experts ask of a record. Values are kept in libraries: never rename."""

    IN_FORCE_BEFORE_SIGNATURE = "in_force_before_signature"
    END_BEFORE_START = "end_before_start"
    EVENT_AFTER_END = "event_after_end"
    """Something happened to an agreement that had ended."""
    PARTY_NOT_THERE = "party_not_there"
    """Something happened before a party came to exist, or after it ceased to."""
    SAME_PARTY_TWICE = "same_party_twice"
    ONE_PARTY = "one_party"
    AGENCY_FOR_STATE = "agency_for_state"
    """A body that cannot bind a state signed what is recorded as binding the state."""
    STATUS_WITHOUT_EVENT = "status_without_event"
    """A passage reports a status that no event of the record gives."""
    PRIMARY_AREA_UNSUPPORTED = "primary_area_unsupported"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One question about a record."""

    kind: DoubtKind
    message: str
    """A sentence in English that names the values."""
    field: Field
    item: str | None = None
    """Uuid of the part of the record it is about; None where it is about the whole."""


_ACTING_BODY = re.compile(
    r"\b(agency|authority|bureau|centre|center|commission(?:er)?|customs|department|directorate"
    r"|director[- ]general|institute|office|police|service)\b",
    re.IGNORECASE,
)
"""Words of a body below a government; its head does not represent the state by office alone."""
_REPRESENTS = re.compile(
    r"\b(ambassador|president|prime|minister|plenipotentiary|secretary|king|queen)\b",
    re.IGNORECASE,
)
_SOLEMN = frozenset({InstrumentType.TREATY, InstrumentType.CONVENTION})
_AFTERWARDS = frozenset(
    {EventType.REGISTERED, EventType.PUBLISHED, EventType.CORRECTED, EventType.SUCCEEDED} | ENDING
)
"""What can still happen to an agreement that has ended."""


def doubts(agreement: Agreement, places: Places) -> tuple[Doubt, ...]:
    """Return every question about the record, in the order of its fields."""
    rules = (
        _parties(agreement, places),
        _agencies(agreement),
        _order(agreement),
        _afterlife(agreement),
        _existence(agreement, places),
        _reported(agreement),
        _primary(agreement),
    )
    return tuple(doubt for rule in rules for doubt in rule)


def _parties(agreement: Agreement, places: Places) -> Iterator[Doubt]:
    sides = [party for party in agreement.parties if party.role is PartyRole.PARTY]
    seen: set[str] = set()
    for party in sides:
        name = party_name(party, places)
        if name in seen:
            yield Doubt(
                DoubtKind.SAME_PARTY_TWICE,
                f"{name} stands twice among the parties.",
                Field.PARTIES,
                party.uuid,
            )
        seen.add(name)
    if len(sides) == 1:
        yield Doubt(
            DoubtKind.ONE_PARTY,
            f"{party_name(sides[0], places)} is the only party.",
            Field.PARTIES,
            sides[0].uuid,
        )


def _agencies(agreement: Agreement) -> Iterator[Doubt]:
    if agreement.instrument_type not in _SOLEMN:
        return
    states = {p.uuid for p in agreement.parties if p.level in (Level.STATE, Level.UNCLEAR)}
    for signature in agreement.signatures:
        capacity = signature.capacity
        if (
            signature.party in states
            and _ACTING_BODY.search(capacity)
            and not _REPRESENTS.search(capacity)
        ):
            yield Doubt(
                DoubtKind.AGENCY_FOR_STATE,
                f"{signature.person} signed a treaty between states as “{capacity}”.",
                Field.SIGNATORIES,
                signature.uuid,
            )


def _order(agreement: Agreement) -> Iterator[Doubt]:
    signing, start, end = agreement.signing, agreement.entry_into_force, agreement.end
    if signing and start and _before(start, signing):
        yield Doubt(
            DoubtKind.IN_FORCE_BEFORE_SIGNATURE,
            f"In force from {_shown(start)}, but signed on {_shown(signing)}.",
            Field.EVENT_DATE,
            start.uuid,
        )
    beginning = start or signing
    if beginning and end and _before(end, beginning):
        yield Doubt(
            DoubtKind.END_BEFORE_START,
            f"Ended on {_shown(end)}, but began on {_shown(beginning)}.",
            Field.EVENT_DATE,
            end.uuid,
        )


def _afterlife(agreement: Agreement) -> Iterator[Doubt]:
    end = agreement.end
    if end is None:
        return
    for event in agreement.events:
        if event.type not in _AFTERWARDS and event.party is None and _before(end, event):
            yield Doubt(
                DoubtKind.EVENT_AFTER_END,
                f"It ended on {_shown(end)}, but “{_called(event)}” is dated {_shown(event)}.",
                Field.EVENT_DATE,
                event.uuid,
            )
            return


def _existence(agreement: Agreement, places: Places) -> Iterator[Doubt]:
    for party in agreement.parties:
        place = places.get(party.code)
        if place is None or place.kind is PlaceKind.ORGANISATION:
            continue
        for event in _of(party, agreement.events):
            if not _there(place, event):
                yield Doubt(
                    DoubtKind.PARTY_NOT_THERE,
                    f"“{_called(event)}” is dated {_shown(event)}, when {place.name()}"
                    f" did not exist ({_lifetime(place)}).",
                    Field.PARTIES,
                    party.uuid,
                )
                break


def _of(party: Party, events: Iterable[Event]) -> Iterator[Event]:
    """Yield what a party itself did; what befell the agreement later may outlive the party."""
    for event in events:
        if event.party == party.uuid or (event.party is None and event.type in _BY_PARTIES):
            yield event


_BY_PARTIES = frozenset(
    {
        EventType.SIGNED,
        EventType.SIGNED_AD_REFERENDUM,
        EventType.SIGNED_DEFINITIVE,
        EventType.NOTES_EXCHANGED,
        EventType.INITIALLED,
        EventType.RATIFIED,
        EventType.ACCEPTED_APPROVED,
        EventType.AMENDED,
        EventType.RENEWED,
    }
)
"""Acts that take parties who exist."""


def _there(place: Place, event: Event) -> bool:
    return event.when is None or place.existed(event.when.text)


def _lifetime(place: Place) -> str:
    return f"{place.from_ or '…'} to {place.to or '…'}"


def _reported(agreement: Agreement) -> Iterator[Doubt]:
    if not agreement.evidence:
        return
    given = {str(e.type) for e in agreement.events}
    given |= {str(GIVES[e.type]) for e in agreement.events if e.type in GIVES}
    for claim in claims(agreement):
        if claim.field is not Field.STATUS:
            continue
        for evidence in claim.contradicting:
            told = evidence.alternative or evidence.value
            if told in set(Status) and told not in given:
                yield Doubt(
                    DoubtKind.STATUS_WITHOUT_EVENT,
                    f"A passage reports “{told}”, but no event of the record says so.",
                    Field.STATUS,
                    claim.item,
                )


def _primary(agreement: Agreement) -> Iterator[Doubt]:
    area = agreement.primary_area
    if area is None or not agreement.evidence:
        return  # nothing was read for this record at all: that is told as unsupported values
    for claim in claims(agreement):
        if claim.item == area.uuid and claim.support is Support.UNSUPPORTED:
            yield Doubt(
                DoubtKind.PRIMARY_AREA_UNSUPPORTED,
                f"No passage supports the primary area {area.value}.",
                Field.AREAS,
                area.uuid,
            )


def _before(one: Event, other: Event) -> bool:
    """Whether the first happened before the second on every reading of their dates."""
    first, second = one.when, other.when
    if first is None or second is None or first.latest is None or second.earliest is None:
        return False
    return first.latest < second.earliest


def _called(event: Event) -> str:
    return event.type.replace("_", " ")


def _shown(event: Event) -> str:
    return parse_date(event.effective or event.date).text
