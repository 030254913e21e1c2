"""Rows of the program's own long CSV, gathered by agreement and told by what they say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from tracker.domain.agreement import (
    Agreement,
    AreaAssignment,
    Party,
    Registration,
    Relation,
    Signature,
)
from tracker.domain.errors import ValueRefused
from tracker.domain.event import Event
from tracker.domain.evidence import Gap
from tracker.domain.identity import new_uuid
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    Field,
    GapReason,
    InstrumentType,
    Level,
    RelationType,
)
from tracker.exchange.importing.long_parts import with_detail
from tracker.exchange.long_details import DETAIL, EVIDENCE_DETAILS

GAP = "gap"
_DATES = (Field.SIGNED, Field.IN_FORCE, Field.ENDED, Field.EVENT_DATE)
_SCALARS = (
    Field.TITLE, Field.INSTRUMENT_TYPE, Field.BINDING, Field.DURATION, Field.NOTICE_PERIOD,
    Field.TACIT_RENEWAL, Field.LANGUAGES, Field.REGISTRATIONS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LongRow:
    """One row: a value, a gap, a passage, or a source."""

    number: int
    cells: Mapping[str, str]

    @property
    def field(self) -> Field | None:
        """The field it speaks about; None for a source without a passage, and for a detail."""
        name = self.cells["field"].strip()
        try:
            return Field(name) if name and not (self.is_detail and "." in name) else None
        except ValueError:
            raise ValueRefused(f"“{name}” is no field of a record.", field="field") from None

    @property
    def is_detail(self) -> bool:
        """Whether it tells of a part what no passage is asked for."""
        return self.cells["stance"] == DETAIL

    @property
    def value(self) -> str:
        """The value, in ids where there are ids."""
        return self.cells["value"]

    @property
    def quotes(self) -> bool:
        """Whether it holds a passage."""
        return bool(self.cells["exact"])


def gap_of(row: LongRow) -> Gap | None:
    """Return the gap that a row tells, if it does. Raises `ValueRefused`."""
    field = row.field
    if row.cells["stance"] != GAP or field is None:
        return None
    reason, _, note = row.cells["state"].partition(": ")
    try:
        return Gap(field=field, reason=GapReason(reason), note=note)
    except ValueError:
        raise ValueRefused(f"“{reason}” is no reason for a gap.", field="state") from None


@dataclass(frozen=True, slots=True)
class Known:
    """What values mean to this program: which are codes of parties, which are areas."""

    party: Callable[[str], bool]
    area: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A record made of the rows of a table, and which part of it each row speaks about."""

    agreement: Agreement
    items: Mapping[int, str | None]


def new_record(uuid: str, rows: Sequence[LongRow], known: Known) -> NewRecord:
    """Return a record with the values and gaps of its rows; passages are linked afterwards.

    Values of one party or event follow one another; a repeated value is another passage of it.
    Raises `ValueRefused` for a value that is not of its list.
    """
    agreement = Agreement(uuid=uuid)
    items: dict[int, str | None] = {}
    last: tuple[str, str] | None = None
    for row in rows:
        name, value = row.cells["field"].strip(), row.value
        if name in EVIDENCE_DETAILS:
            continue
        if row.cells["stance"] == GAP or not value or not name:
            last = None
            continue
        if row.is_detail and "." in name:
            agreement, last = with_detail(agreement, name, value), None
            continue
        field = row.field
        if field is not None and (name, value) != last:
            agreement = _with_value(agreement, field, value, known)
        last = name, value
        items[row.number] = _item(agreement, field)
    gaps = [gap for row in rows if (gap := gap_of(row))]
    whole = replace(agreement, gaps=tuple({gap.field: gap for gap in gaps}.values()))
    return NewRecord(whole, items)


def _item(agreement: Agreement, field: Field | None) -> str | None:
    """Return the part that a value just read belongs to."""
    if field in (Field.PARTIES, Field.LEVEL):
        return agreement.parties[-1].uuid
    if field is Field.SIGNATORIES:
        return agreement.signatures[-1].uuid
    if field in (Field.AREAS, Field.ABSENT_AREAS):
        return agreement.areas[-1].uuid
    if field is Field.RELATIONS:
        return agreement.relations[-1].uuid
    return agreement.events[-1].uuid if field in (*_DATES, Field.PLACE, Field.STATUS) else None


def passage_id(row: LongRow) -> str:
    """Return the id of a passage that is added: the same for the same row."""
    keys = ("agreement_id", "field", "value", "source_id", "start", "end", "stance", "state")
    return str(uuid5(NAMESPACE_OID, "\x1f".join(row.cells[key] for key in keys)))


def _with_value(agreement: Agreement, field: Field, value: str, known: Known) -> Agreement:
    try:
        if field in _SCALARS:
            return _with_scalar(agreement, field, value)
        return _with_part(agreement, field, value, known)
    except ValueError:
        raise ValueRefused(f"“{value}” is no {field} this program knows.", field="value") from None


def _with_scalar(agreement: Agreement, field: Field, value: str) -> Agreement:
    if field is Field.DURATION:
        if value in list(DurationKind):
            return replace(agreement, duration_kind=DurationKind(value))
        return replace(agreement, duration=value, duration_kind=DurationKind.FIXED)
    if field is Field.REGISTRATIONS:
        register, _, number = value.rpartition(" ")
        found = Registration(register=register, number=number)
        return replace(agreement, registrations=(*agreement.registrations, found))
    changed: dict[str, Any] = {str(field): _READ[field](value)}
    return replace(agreement, **changed)


_READ: dict[Field, Callable[[str], object]] = {
    Field.TITLE: str,
    Field.INSTRUMENT_TYPE: InstrumentType,
    Field.BINDING: Binding,
    Field.NOTICE_PERIOD: str,
    Field.TACIT_RENEWAL: lambda value: ("no", "yes").index(value) == 1,
    Field.LANGUAGES: lambda value: tuple(value.split("; ")),
}


def _with_part(agreement: Agreement, field: Field, value: str, known: Known) -> Agreement:
    fresh = new_uuid()
    if field is Field.PARTIES:
        is_code = known.party(value)
        party = Party(uuid=fresh, code=value if is_code else "", name="" if is_code else value)
        return replace(agreement, parties=(*agreement.parties, party))
    if field is Field.LEVEL:
        *others, party = agreement.parties
        return replace(agreement, parties=(*others, replace(party, level=Level(value))))
    if field is Field.SIGNATORIES:
        signature = Signature(uuid=fresh, person=value)
        return replace(agreement, signatures=(*agreement.signatures, signature))
    if field in (Field.AREAS, Field.ABSENT_AREAS):
        is_area = known.area(value)
        area = AreaAssignment(
            uuid=fresh,
            area=value if is_area else "",
            label="" if is_area else value,
            absent=field is Field.ABSENT_AREAS,
        )
        return replace(agreement, areas=(*agreement.areas, area))
    if field is Field.RELATIONS:
        relation = Relation(uuid=fresh, type=RelationType(value), other="")
        return replace(agreement, relations=(*agreement.relations, relation))
    return _with_event(agreement, field, value, fresh)


def _with_event(agreement: Agreement, field: Field, value: str, fresh: str) -> Agreement:
    if field is Field.STATUS:
        event = Event(uuid=fresh, type=EventType(value))
        return replace(agreement, events=(*agreement.events, event))
    if not agreement.events:
        raise ValueRefused(f"The {field} belongs to no event before it.", field="field")
    *others, event = agreement.events
    if field in _DATES:
        event = replace(event, date=value)
    elif field is Field.PLACE:
        event = replace(event, place=value)
    else:
        raise ValueRefused(f"A {field} cannot be imported from the long CSV.", field="field")
    return replace(agreement, events=(*others, event))
