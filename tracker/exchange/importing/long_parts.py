"""Details of the program's own long CSV, put back onto the part that they were told of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from tracker.domain.agreement import Agreement, OtherTitle, Party, Registration
from tracker.domain.columns import split
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    PartyRole,
    SignatureMode,
    TerminationGrounds,
)

_Change = Callable[[Agreement, Any, str], Mapping[str, Any]]
"""Returns what a detail changes of a part, given the record, the part and the value."""
_OF = {
    "parties": "parties",
    "signatories": "signatures",
    "events": "events",
    "areas": "areas",
    "relations": "relations",
}
"""Where the parts are kept that the first word of a detail names."""


def with_detail(agreement: Agreement, name: str, value: str) -> Agreement:
    """Return a record with a detail told of its last part, or of itself. Raises `ValueRefused`."""
    owner, _, _ = name.partition(".")
    change = _CHANGES.get(name)
    if change is None:
        raise ValueRefused(f"“{name}” is no detail of a record.", field="field")
    try:
        if owner == "record":
            return replace(agreement, **change(agreement, agreement, value))
        parts = getattr(agreement, _OF[owner])
        if not parts:
            raise ValueRefused(f"The {name} belongs to no part before it.", field="field")
        last = replace(parts[-1], **change(agreement, parts[-1], value))
        changed: dict[str, Any] = {_OF[owner]: (*parts[:-1], last)}
        return replace(agreement, **changed)
    except ValueError:
        raise ValueRefused(f"“{value}” is no {name} this program knows.", field="value") from None


def _plain(attribute: str, kind: Callable[[str], object] = str) -> _Change:
    return lambda _agreement, _part, value: {attribute: kind(value)}


def _yes(value: str) -> bool:
    return ("no", "yes").index(value) == 1


def _owner(agreement: Agreement, _part: object, value: str) -> Mapping[str, Any]:
    """Find a party by its value, or by its place after a number sign."""
    at = value.removeprefix("#")
    if value.startswith("#") and at.isdecimal() and 0 < int(at) <= len(agreement.parties):
        return {"party": agreement.parties[int(at) - 1].uuid}
    for party in agreement.parties:
        if party.value == value:
            return {"party": party.uuid}
    raise ValueError(value)


def _uncoded(_agreement: Agreement, party: Party, value: str) -> Mapping[str, Any]:
    if value != "none":
        raise ValueError(value)
    return {"code": "", "name": party.value}


def _title(agreement: Agreement, _part: object, value: str) -> Mapping[str, Any]:
    language, _, title = value.partition(": ")
    found = OtherTitle(language=language, title=title)
    return {"other_titles": (*agreement.other_titles, found)}


def _register(agreement: Agreement, _part: object, value: str) -> Mapping[str, Any]:
    """Part register and number anew where they were parted otherwise: one after the other."""
    told = list(agreement.registrations)
    for place, each in enumerate(told):
        whole = f"{each.register} {each.number}"
        if whole.startswith(f"{value} ") and each.register != value:
            told[place] = Registration(register=value, number=whole[len(value) + 1 :])
            break
    return {"registrations": tuple(told)}


_CHANGES: Mapping[str, _Change] = {
    "parties.name": _plain("name"),
    "parties.code": _uncoded,
    "parties.role": _plain("role", PartyRole),
    "parties.acting_body": _plain("acting_body"),
    "parties.binding": _plain("binding", Binding),
    "signatories.capacity": _plain("capacity"),
    "signatories.acting": _plain("acting", _yes),
    "signatories.party": _owner,
    "signatories.date": _plain("date"),
    "signatories.place": _plain("place"),
    "signatories.mode": _plain("mode", SignatureMode),
    "events.party": _owner,
    "events.effective": _plain("effective"),
    "events.only_effective": lambda _a, _event, value: {"date": "", "effective": value},
    "events.grounds": _plain("grounds", TerminationGrounds),
    "events.note": _plain("note"),
    "areas.depth": _plain("depth", int),
    "areas.primary": _plain("primary", _yes),
    "relations.other": _plain("other"),
    "relations.note": _plain("note"),
    "record.duration_kind": _plain("duration_kind", DurationKind),
    "record.notes": _plain("notes"),
    "record.tag": lambda agreement, _part, value: {"tags": (*agreement.tags, value)},
    "record.title": _title,
    "record.register": _register,
    "record.sources": lambda _a, _part, value: {"sources": split(value)},
}
