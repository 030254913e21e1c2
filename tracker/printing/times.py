"""Sections of the brief about what happened when and where."""

from __future__ import annotations

from tracker.domain.claim import date_field
from tracker.domain.event import SIGNING, Event, in_order
from tracker.domain.vocabulary import Field
from tracker.printing.desk import Desk, Value
from tracker.printing.line import Line
from tracker.printing.wording import sentence


def signing_lines(desk: Desk) -> list[Line]:
    """Return the days of signature, or why there is none."""
    lines = []
    for event in _signings(desk):
        if event.date or event.effective:
            line = desk.line()
            _side(desk, line, event)
            lines.append(_dated(desk, line, event, "."))
    return desk.partly(lines, Field.SIGNED)


def place_lines(desk: Desk) -> list[Line]:
    """Return the places of signature, or why there is none."""
    values = [
        Value(desk.words.place(event.place), Field.PLACE, event.uuid)
        for event in _signings(desk)
        if event.place
    ]
    lines = [desk.series(desk.line(), values)] if values else []
    return desk.partly(lines, Field.PLACE)


def event_lines(desk: Desk) -> list[Line]:
    """Return everything that happened beside the signature, in order of time."""
    return [
        _event(desk, event)
        for event in in_order(desk.agreement.events)
        if event.type not in SIGNING
    ]


def _signings(desk: Desk) -> list[Event]:
    return [event for event in in_order(desk.agreement.events) if event.type in SIGNING]


def _event(desk: Desk, event: Event) -> Line:
    words = desk.words
    said = sentence(words.event(event))
    party = desk.agreement.party(event.party)
    if party:
        said += " " + words.say("by", name=words.the(party))
    line = desk.line()
    desk.write(line, Value(said, Field.STATUS, event.uuid), ",")
    line.add(" ")
    if event.date or event.effective:
        _dated(desk, line, event, "," if event.place else ".")
    else:
        line.add(words.say("undated"), "gap").add("," if event.place else ".")
    if event.place:
        place = Value(words.say("in", place=words.place(event.place)), Field.PLACE, event.uuid)
        desk.write(line.add(" "), place, ".")
    if event.grounds:
        line.add(" " + sentence(words.say("grounds", grounds=words.grounds(event.grounds))) + ".")
    return line.add(" " + event.note) if event.note else line


def _dated(desk: Desk, line: Line, event: Event, end: str) -> Line:
    words = desk.words
    said = words.date(event.date) if event.date else ""
    if event.effective and event.effective != event.date:
        said += ", " if said else ""
        said += words.say("effective", day=words.date(event.effective))
    return desk.write(line, Value(said, date_field(event), event.uuid), end)


def _side(desk: Desk, line: Line, event: Event) -> None:
    party = desk.agreement.party(event.party)
    if party:
        line.add(desk.words.party(party) + desk.words.say("colon"))
