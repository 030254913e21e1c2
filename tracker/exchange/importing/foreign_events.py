"""Dates, places and statuses of a foreign row into events; what has no date leaves a gap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.domain.event import ENDING, ENTRY_INTO_FORCE, SIGNING, Event
from tracker.domain.evidence import Gap
from tracker.domain.identity import new_uuid
from tracker.domain.vocabulary import EventType, Field, TerminationGrounds
from tracker.exchange.importing.dates import read_date
from tracker.exchange.importing.foreign_cells import ForeignCells, Notice
from tracker.exchange.importing.mapping import Mapping
from tracker.exchange.importing.terms import Terms
from tracker.exchange.importing.values import one_line

_FIELD = {
    EventType.SIGNED: Field.SIGNED,
    EventType.IN_FORCE: Field.IN_FORCE,
    EventType.TERMINATED: Field.ENDED,
}
_ORDER = {event_type: place for place, event_type in enumerate(EventType)}


def events_of(
    cells: ForeignCells, mapping: Mapping, terms: Terms
) -> tuple[tuple[Event, ...], list[Gap]]:
    """Return the events of a row in the order of their life, and the gaps unreadable dates leave.

    The first readable date of several columns with the same meaning counts.
    """
    found: dict[EventType, Event] = {}
    gaps: list[Gap] = []
    for column, rule in mapping.columns.items():
        if rule.date is None:
            continue
        event_type, part = rule.date
        for name, text in cells.filled(rule.to):
            if name == column and not getattr(found.get(event_type), part, ""):
                _put_date(cells, found, gaps, column, text)
    _put_place(cells, found)
    _put_status(cells, mapping, terms, found)
    _put_grounds(cells, terms, found)
    events = sorted(found.values(), key=lambda event: _ORDER[event.type])
    dated = {_FIELD[event.type] for event in events if event.when and event.type in _FIELD}
    return tuple(events), [gap for gap in gaps if gap.field not in dated]


def event_warnings(events: Sequence[Event]) -> Iterator[Notice]:
    """Yield what is unusual about the order of events; none of it is refused."""
    signed = _day(events, SIGNING)
    begun, ended = _day(events, ENTRY_INTO_FORCE), _day(events, ENDING)
    if signed and begun and begun < signed:
        yield Notice("in_force", begun, f"It entered into force before it was signed on {signed}.")
    start = begun or signed
    if start and ended and ended < start:
        yield Notice("ended", ended, f"It ended before it began on {start}.")


def _put_date(
    cells: ForeignCells,
    found: dict[EventType, Event],
    gaps: list[Gap],
    column: str,
    text: str,
) -> None:
    rule = cells.rule(column)
    reading = read_date(text, rule.order)
    assert rule.date is not None  # noqa: S101 - the caller looked
    event_type, part = rule.date
    if reading.edtf:
        known = found.get(event_type)
        if known is None:
            date, effective = (reading.edtf, "") if part == "date" else ("", reading.edtf)
            event = Event(uuid=new_uuid(), type=event_type, date=date, effective=effective)
        elif part == "date":
            event = replace(known, date=reading.edtf)
        else:
            event = replace(known, effective=reading.edtf)
        found[event_type] = event
        if reading.remark:
            cells.notices.append(Notice(column, text, f"“{text}” {reading.remark}."))
        return
    cells.notices.append(Notice(column, text, f"“{text}” {reading.problem.rstrip('.')}."))
    if event_type in _FIELD:
        note = f"{column}: {text}"
        gaps.append(Gap(field=_FIELD[event_type], reason=reading.reason, note=note))


def _put_place(cells: ForeignCells, found: dict[EventType, Event]) -> None:
    place = one_line(cells.first("place"))
    if place:
        known = found.get(EventType.SIGNED)
        found[EventType.SIGNED] = (
            replace(known, place=place)
            if known
            else Event(uuid=new_uuid(), type=EventType.SIGNED, place=place)
        )


def _put_status(
    cells: ForeignCells, mapping: Mapping, terms: Terms, found: dict[EventType, Event]
) -> None:
    words = cells.first("status") or next(iter(mapping.constants.get("status", ())), "")
    if not words:
        return
    given = mapping.values.get("status", {}).get(one_line(words).casefold())
    told: tuple[EventType, ...] | None = ()
    for word in (words,) if given is None else given:
        told = terms.status(word)
        if told is None:
            cells.unknown("status", words)
            cells.notice("status", words, f"“{words}” is no status this program knows.")
            continue
        for event_type in told:
            if not _is_told(event_type, found):
                found[event_type] = Event(uuid=new_uuid(), type=event_type)


def _is_told(event_type: EventType, found: dict[EventType, Event]) -> bool:
    alike = next((s for s in (SIGNING, ENTRY_INTO_FORCE, ENDING) if event_type in s), None)
    return any(known in (alike or {event_type}) for known in found)


def _put_grounds(cells: ForeignCells, terms: Terms, found: dict[EventType, Event]) -> None:
    words, end = cells.first("ended_grounds"), found.get(EventType.TERMINATED)
    if not words:
        return
    grounds = terms.member(TerminationGrounds, words)
    if grounds and end:
        found[EventType.TERMINATED] = replace(end, grounds=str(grounds))
    elif not grounds:
        cells.notice("ended_grounds", words, f"“{words}” is no grounds this program knows.")


def _day(events: Sequence[Event], kinds: frozenset[EventType]) -> str:
    days = [event.day for event in events if event.type in kinds and event.day]
    return min(days).isoformat() if days else ""
