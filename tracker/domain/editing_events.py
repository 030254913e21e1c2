"""Editing the dated events that a record's status, its date of signing and its place come from."""

from __future__ import annotations

from dataclasses import replace

from tracker.domain.agreement import Agreement
from tracker.domain.claim import date_field
from tracker.domain.drafting import EVENT_OF
from tracker.domain.editing_evidence import (
    move_passages,
    reject_passages,
    release_item,
    restate_passages,
)
from tracker.domain.editing_gaps import clear_gap
from tracker.domain.editing_parts import checked_date, find, put, without
from tracker.domain.errors import ValueRefused
from tracker.domain.event import GIVES, Event, in_order
from tracker.domain.identity import new_uuid
from tracker.domain.vocabulary import EventType, Field, ReportedStatus

_SIGNED_BEFORE = (
    ReportedStatus.IN_FORCE,
    ReportedStatus.AMENDED,
    ReportedStatus.SUSPENDED,
    ReportedStatus.TERMINATED,
)
_REPORTS = {event: status for status, event in EVENT_OF.items()}
_RANK = {event_type: rank for rank, event_type in enumerate(EventType)}


def put_event(agreement: Agreement, event: Event) -> Agreement:
    """Add an event, or replace the one with the same id, and let its passages follow."""
    if event.party and find(agreement.parties, event.party) is None:
        raise ValueRefused(
            "This event belongs to a party the record does not have.",
            hint="Add the party first.",
            field=Field.STATUS,
        )
    field = date_field(event)
    clean = replace(
        event,
        date=checked_date(event.date, field),
        effective=checked_date(event.effective, field),
    )
    before = find(agreement.events, event.uuid)
    after = replace(agreement, events=put(agreement.events, clean))
    after = clear_gap(after, Field.STATUS)
    if clean.date or clean.effective:
        after = clear_gap(after, field)
    if clean.place:
        after = clear_gap(after, Field.PLACE)
    return after if before is None else _passages_follow(after, before, clean)


def remove_event(agreement: Agreement, uuid: str) -> Agreement:
    """Take out an event with its date and place."""
    event = find(agreement.events, uuid)
    if event is None:
        return agreement
    after = replace(agreement, events=without(agreement.events, uuid))
    return release_item(after, uuid, event.type)


def set_signed(agreement: Agreement, edtf: str) -> Agreement:
    """Set the date of signing; empty text clears it. A date makes the signing event if need be."""
    date = checked_date(edtf, Field.SIGNED)
    signing = agreement.signing
    if signing is None:
        return agreement if not date else put_event(agreement, _new(EventType.SIGNED, date=date))
    return put_event(agreement, replace(signing, date=date))


def set_place(agreement: Agreement, place: str) -> Agreement:
    """Set where it was signed; without a signing event, where its latest event took place."""
    clean = place.strip()
    event = place_event(agreement)
    if event is None:
        return (
            agreement if not clean else put_event(agreement, _new(EventType.SIGNED, place=clean))
        )
    return put_event(agreement, replace(event, place=clean))


def set_status(agreement: Agreement, reported: ReportedStatus) -> Agreement:
    """Make the events say what the article reports, keeping dates and places that still hold.

    The event that spoke of the former status becomes the new one where the new one is missing.
    """
    told = EVENT_OF[reported]
    wanted = (EventType.SIGNED, told) if reported in _SIGNED_BEFORE else (told,)
    after, headline = agreement, headline_event(agreement)
    present = {event.type for event in agreement.events if event.party is None}
    if headline and told not in present and not _still_holds(headline, told, wanted):
        after = put_event(after, replace(headline, type=told))
    for event in after.events:
        if event.party is None and not _still_holds(event, told, wanted):
            after = remove_event(after, event.uuid)
    for event_type in wanted:
        if all(event.type is not event_type for event in after.events):
            after = put_event(after, _new(event_type))
    return clear_gap(after, Field.STATUS)


def _still_holds(event: Event, told: EventType, wanted: tuple[EventType, ...]) -> bool:
    earlier = _RANK[event.type] < _RANK[told]
    if event.type in wanted or event.type not in _REPORTS | GIVES:
        return True
    if event.type in _REPORTS:
        return bool(event.date) and earlier
    return earlier or GIVES[event.type] is GIVES.get(told)


def reported_status(agreement: Agreement) -> ReportedStatus | None:
    """Return what the record's events amount to in the words of a report."""
    event = headline_event(agreement)
    if event is None:
        return None
    given = GIVES.get(event.type)
    known = {status.value: status for status in ReportedStatus}
    return _REPORTS.get(event.type) or known.get(str(given))


def headline_event(agreement: Agreement) -> Event | None:
    """Return the event that the status speaks of: the latest that gives or changes one."""
    speaking = [
        event
        for event in in_order(agreement.events)
        if event.party is None and (event.type in GIVES or event.type in _REPORTS)
    ]
    return speaking[-1] if speaking else None


def place_event(agreement: Agreement) -> Event | None:
    """Return the event whose place the record shows."""
    placed = next((event for event in agreement.events if event.place), None)
    signing = agreement.signing
    if signing is not None and (signing.place or placed is None):
        return signing
    return placed or headline_event(agreement)


def clear_date(agreement: Agreement, uuid: str) -> Agreement:
    """Take an event's dates away, and keep the event."""
    event = find(agreement.events, uuid)
    if event is None:
        return agreement
    return put_event(agreement, replace(event, date="", effective=""))


def _new(event_type: EventType, *, date: str = "", place: str = "") -> Event:
    return Event(uuid=new_uuid(), type=event_type, date=date, place=place)


def _passages_follow(agreement: Agreement, before: Event, after: Event) -> Agreement:
    known, uuid = agreement, after.uuid
    old_field, field = date_field(before), date_field(after)
    if old_field is not field:
        known = move_passages(known, uuid, old_field, field, to=uuid)
    if before.type is not after.type:
        known = restate_passages(known, Field.STATUS, uuid, after.type)
    old_date, date = _date(before), _date(after)
    if old_date and not date:
        known = reject_passages(known, (field,), uuid, old_date)
    elif old_date != date:
        known = restate_passages(known, field, uuid, date)
    if before.place and not after.place:
        known = reject_passages(known, (Field.PLACE,), uuid, before.place)
    elif before.place != after.place:
        known = restate_passages(known, Field.PLACE, uuid, after.place)
    return known


def _date(event: Event) -> str:
    return event.date or event.effective
