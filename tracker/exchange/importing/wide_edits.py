"""Edited cells of the wide CSV applied to a record. Each raises `ValueRefused` with its column."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tracker.domain.agreement import Agreement, AreaAssignment
from tracker.domain.columns import split
from tracker.domain.errors import ValueRefused
from tracker.domain.event import Event
from tracker.domain.identity import new_uuid
from tracker.domain.vocabulary import Binding, EventType, InstrumentType, TerminationGrounds
from tracker.exchange.importing.dates import Order, read_date
from tracker.exchange.importing.parties import PartyNames
from tracker.exchange.importing.respelt import year_as_day
from tracker.exchange.importing.terms import Terms
from tracker.exchange.importing.wide_parties import (
    set_parties,
    set_party_code,
    set_party_level,
    set_party_name,
    set_signatories,
)
from tracker.exchange.importing.wide_rows import FREE_TEXT, Cells

_Edit = Callable[["WideEdits", Agreement, str], Agreement]


class CellsRefused(ValueRefused):
    """Cells of one row that cannot be taken: all of them, so that it can be corrected at once."""

    def __init__(self, refusals: Sequence[ValueRefused]) -> None:
        first = refusals[0]
        super().__init__(first.what, hint=first.hint, field=first.field)
        self.refusals = tuple(refusals)


@dataclass
class WideEdits:
    """What edits need to know: the registry, the vocabularies, the order of dates per column."""

    names: PartyNames
    terms: Terms
    orders: Mapping[str, Order | None] = field(default_factory=dict)
    known_sources: Callable[[str], bool] = str.isascii
    remarks: list[tuple[str, str, str]] = field(default_factory=list)
    """Column, value and sentence for what was done but should be looked at."""

    def apply(self, agreement: Agreement, cells: Cells) -> Agreement:
        """Return the record with these cells in it, parties before those who sign for them.

        Raises `CellsRefused`.
        """
        after, refusals = agreement, []
        for column, edit in _EDITS.items():
            if column in cells:
                try:
                    cell = cells[column]
                    after = edit(self, after, cell if column in FREE_TEXT else cell.strip(" "))
                except ValueRefused as error:
                    refusals.append(ValueRefused(error.what, hint=error.hint, field=column))
        if refusals:
            raise CellsRefused(refusals)
        return after

    def remark(self, column: str, value: str, sentence: str) -> None:
        """Keep something to be said about a cell that was taken."""
        self.remarks.append((column, value, sentence))

    def date(self, column: str, text: str) -> str:
        """Return a cell as EDTF. Raises `ValueRefused` for what is no date or may be two."""
        reading = read_date(text, self.orders.get(column)) if text.strip() else None
        if reading is None:
            return ""
        if not reading.edtf:
            raise ValueRefused(f"“{text}” {reading.problem.rstrip('.')}.")
        if reading.remark:
            self.remark(column, text, f"“{text}” {reading.remark}.")
        if year := year_as_day(reading.edtf):
            self.remark(
                column,
                text,
                f"A spreadsheet makes this of the year {year} typed where days stand; if that is"
                " meant, write it in the record.",
            )
        return reading.edtf


def _title(_edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    return replace(agreement, title=cell)


def _notes(_edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    return replace(agreement, notes=cell)


def _tags(_edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    return replace(agreement, tags=tuple(dict.fromkeys(split(cell))))


def _type(edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    known = edits.terms.instrument_type(cell) if cell else None
    if cell and known is None:
        raise _unknown(cell, "type of instrument", InstrumentType)
    return replace(agreement, instrument_type=known)


def _binding(edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    known = edits.terms.member(Binding, cell) if cell else None
    if cell and known is None:
        raise _unknown(cell, "binding force", Binding)
    return replace(agreement, binding=Binding(known) if known else None)


def _signed(edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    date = edits.date("signed", cell)
    return _dated(agreement, agreement.signing, EventType.SIGNED, date)


def _in_force(edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    date = edits.date("in_force", cell)
    return _dated(agreement, agreement.entry_into_force, EventType.IN_FORCE, date)


def _ended(edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    return _dated(agreement, agreement.end, EventType.TERMINATED, edits.date("ended", cell))


def _place(_edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    event = agreement.signing
    if event is None:
        if not cell:
            return agreement
        event = Event(uuid=new_uuid(), type=EventType.SIGNED)
    return _put(agreement, replace(event, place=cell))


def _grounds(edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    known = edits.terms.member(TerminationGrounds, cell) if cell else None
    if cell and known is None:
        raise _unknown(cell, "grounds for ending", TerminationGrounds)
    event = agreement.end
    if event is None:
        if not cell:
            return agreement
        event = Event(uuid=new_uuid(), type=EventType.TERMINATED)
    return _put(agreement, replace(event, grounds=str(known or "")))


def _areas(edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    absent = tuple(area for area in agreement.areas if area.absent)
    known = {area.value: area for area in agreement.areas if not area.absent}
    found: dict[str, AreaAssignment] = {}
    for words in split(cell):
        area = known.get(words) or _area(edits, words)
        found.setdefault(area.value, area)
    for area in absent:
        if area.value in found:
            raise ValueRefused(
                f"The record says that “{area.value}” is not covered.",
                hint="Change that in the record first.",
            )
    return replace(agreement, areas=(*found.values(), *absent))


def _primary(edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    areas = tuple(replace(area, primary=False) for area in agreement.areas)
    if not cell:
        return replace(agreement, areas=areas)
    wanted = _area(edits, cell).value
    named = [a for a in areas if not a.absent and a.value in (cell, wanted)]
    if not named:
        return replace(agreement, areas=(*areas, replace(_area(edits, cell), primary=True)))
    chosen = named[0].uuid
    return replace(agreement, areas=tuple(replace(a, primary=a.uuid == chosen) for a in areas))


def _sources(edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    wanted = tuple(dict.fromkeys(split(cell)))
    known = tuple(uuid for uuid in wanted if edits.known_sources(uuid))
    missing = [uuid for uuid in wanted if uuid not in known]
    if missing:
        edits.remark(
            "sources", "; ".join(missing), "These sources are not in this library; left out."
        )
    dropped = set(agreement.sources) - set(known)
    if dropped:
        raise ValueRefused(
            "A source cannot be taken from a record in a table, because its passages would go.",
            hint="Detach it in the record.",
        )
    return replace(agreement, sources=known)


def _party(index: int, setter: Callable[..., Agreement]) -> _Edit:
    def edit(edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
        return setter(agreement, index, cell, edits.names)

    return edit


def _parties(edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    after, remarks = set_parties(agreement, split(cell), edits.names)
    for name, sentence in remarks:
        edits.remark("parties", name, sentence)
    return after


def _signatories(_edits: WideEdits, agreement: Agreement, cell: str) -> Agreement:
    return set_signatories(agreement, split(cell))


_EDITS: dict[str, _Edit] = {
    "title": _title,
    "instrument_type": _type,
    "binding": _binding,
    "signed": _signed,
    "place": _place,
    "in_force": _in_force,
    "ended": _ended,
    "ended_grounds": _grounds,
    "parties": _parties,
    "party1_code": _party(0, set_party_code),
    "party1_name": _party(0, set_party_name),
    "party1_level": _party(0, set_party_level),
    "party2_code": _party(1, set_party_code),
    "party2_name": _party(1, set_party_name),
    "party2_level": _party(1, set_party_level),
    "signatories": _signatories,
    "areas": _areas,
    "primary_area": _primary,
    "sources": _sources,
    "notes": _notes,
    "tags": _tags,
}


def _dated(
    agreement: Agreement, event: Event | None, event_type: EventType, date: str
) -> Agreement:
    if event is None:
        if not date:
            return agreement
        return _put(agreement, Event(uuid=new_uuid(), type=event_type, date=date))
    if not date:
        return _put(agreement, replace(event, date="", effective=""))
    if event.effective and not event.date:
        return _put(agreement, replace(event, effective=date))
    return _put(agreement, replace(event, date=date))


def _put(agreement: Agreement, event: Event) -> Agreement:
    events = agreement.events
    if any(known.uuid == event.uuid for known in events):
        changed = tuple(event if known.uuid == event.uuid else known for known in events)
        return replace(agreement, events=changed)
    return replace(agreement, events=(*events, event))


def _area(edits: WideEdits, words: str) -> AreaAssignment:
    area = edits.terms.area(words)
    return AreaAssignment(uuid=new_uuid(), area=area, label="" if area else words)


def _unknown(cell: str, noun: str, kind: type[StrEnum]) -> ValueRefused:
    return ValueRefused(
        f"“{cell}” is no {noun} this program knows.",
        hint=f"Write one of: {', '.join(str(member) for member in kind)}.",
    )
