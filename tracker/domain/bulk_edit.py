"""One change that is made to many records at once, as a pure function of a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from tracker.domain.agreement import Agreement, AreaAssignment
from tracker.domain.editing import set_text, set_value
from tracker.domain.editing_parts import remove_area
from tracker.domain.editing_terms import member
from tracker.domain.errors import ValueRefused
from tracker.domain.identity import new_uuid
from tracker.domain.vocabulary import Binding, Field, InstrumentType, Level, PartyRole


class BulkKind(StrEnum):
    """What can be done to many records at once."""

    ADD_TAG = "add_tag"
    REMOVE_TAG = "remove_tag"
    SET_TYPE = "set_type"
    SET_BINDING = "set_binding"
    SET_LEVEL = "set_level"
    """The level of every party whose level nobody has said."""
    ADD_AREA = "add_area"
    REMOVE_AREA = "remove_area"
    ADD_NOTE = "add_note"


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """One change: `value` is an id of a vocabulary, an area, or words, as the kind wants it."""

    kind: BulkKind
    value: str

    def applied(self, agreement: Agreement) -> Agreement:
        """Return the record with the change, the very same where there is nothing to change.

        Raises `ValueRefused` for a value that the kind does not know.
        """
        if not self.value.strip():
            raise ValueRefused("No value is given.", hint="Write or choose one.")
        return _EDITS[self.kind](agreement, self.value.strip())


@dataclass(frozen=True, slots=True)
class BulkChange:
    """What a change does to one record, for a person to look at before it is made."""

    agreement: str
    """Uuid."""
    name: str
    before: str
    after: str


def shown(agreement: Agreement, kind: BulkKind) -> str:
    """Return what a record holds of the thing that a kind of change is about."""
    return _SHOWN[kind](agreement)


def _add_tag(agreement: Agreement, tag: str) -> Agreement:
    if tag in agreement.tags:
        return agreement
    return replace(agreement, tags=(*agreement.tags, tag))


def _remove_tag(agreement: Agreement, tag: str) -> Agreement:
    return replace(agreement, tags=tuple(each for each in agreement.tags if each != tag))


def _set_type(agreement: Agreement, value: str) -> Agreement:
    kind = member(InstrumentType, value, Field.INSTRUMENT_TYPE)
    if agreement.instrument_type is kind:
        return agreement
    return set_value(agreement, Field.INSTRUMENT_TYPE, kind)


def _set_binding(agreement: Agreement, value: str) -> Agreement:
    return replace(agreement, binding=member(Binding, value, Field.BINDING))


def _set_level(agreement: Agreement, value: str) -> Agreement:
    level = member(Level, value, Field.LEVEL)
    parties = tuple(
        replace(party, level=level)
        if party.level is Level.UNCLEAR and party.role is PartyRole.PARTY
        else party
        for party in agreement.parties
    )
    return replace(agreement, parties=parties)


def _add_area(agreement: Agreement, area: str) -> Agreement:
    if any(each.area == area for each in agreement.areas):
        return agreement
    added = AreaAssignment(uuid=new_uuid(), area=area)
    return replace(agreement, areas=(*agreement.areas, added))


def _remove_area(agreement: Agreement, area: str) -> Agreement:
    found = next((each for each in agreement.areas if each.value == area), None)
    return remove_area(agreement, found.uuid) if found else agreement


def _add_note(agreement: Agreement, note: str) -> Agreement:
    if note in agreement.notes.splitlines():
        return agreement
    return set_text(agreement, notes="\n".join(filter(None, (agreement.notes, note))))


_EDITS: Mapping[BulkKind, Callable[[Agreement, str], Agreement]] = {
    BulkKind.ADD_TAG: _add_tag,
    BulkKind.REMOVE_TAG: _remove_tag,
    BulkKind.SET_TYPE: _set_type,
    BulkKind.SET_BINDING: _set_binding,
    BulkKind.SET_LEVEL: _set_level,
    BulkKind.ADD_AREA: _add_area,
    BulkKind.REMOVE_AREA: _remove_area,
    BulkKind.ADD_NOTE: _add_note,
}


def _tags(agreement: Agreement) -> str:
    return "; ".join(agreement.tags)


def _areas(agreement: Agreement) -> str:
    return "; ".join(area.value for area in agreement.areas if not area.absent)


_SHOWN: Mapping[BulkKind, Callable[[Agreement], str]] = {
    BulkKind.ADD_TAG: _tags,
    BulkKind.REMOVE_TAG: _tags,
    BulkKind.SET_TYPE: lambda agreement: agreement.instrument_type or "",
    BulkKind.SET_BINDING: lambda agreement: agreement.binding or "",
    BulkKind.SET_LEVEL: lambda agreement: "; ".join(p.level for p in agreement.parties),
    BulkKind.ADD_AREA: _areas,
    BulkKind.REMOVE_AREA: _areas,
    BulkKind.ADD_NOTE: lambda agreement: agreement.notes,
}
