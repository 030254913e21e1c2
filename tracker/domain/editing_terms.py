"""Editing the values of a record itself: title, type, binding force, duration and the like."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from tracker.domain.agreement import Agreement
from tracker.domain.claim import claims
from tracker.domain.duration import is_length
from tracker.domain.editing_evidence import restate_passages
from tracker.domain.editing_gaps import clear_gap
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import Binding, DurationKind, Field, InstrumentType

_TRUTH = {"yes": True, "no": False}
MemberT = TypeVar("MemberT", bound=StrEnum)


def set_term(agreement: Agreement, field: Field, value: str) -> Agreement:
    """Set a value of the record itself; empty text clears it. Raises `ValueRefused`."""
    setters: dict[Field, Callable[[str], dict[str, Any]]] = {
        Field.TITLE: lambda text: {"title": " ".join(text.split())},
        Field.INSTRUMENT_TYPE: lambda text: {
            "instrument_type": member(InstrumentType, text, field) if text else None
        },
        Field.BINDING: lambda text: {"binding": member(Binding, text, field) if text else None},
        Field.DURATION: lambda text: _duration(text, agreement.duration_kind),
        Field.NOTICE_PERIOD: lambda text: {"notice_period": _length(text, field)},
        Field.TACIT_RENEWAL: lambda text: {"tacit_renewal": _truth(text, field)},
        Field.LANGUAGES: lambda text: {"languages": _listed(text)},
        Field.REGISTRATIONS: lambda text: {
            "registrations": agreement.registrations if text else ()
        },
    }
    if field not in setters:
        raise ValueError(f"The field {field} belongs to parts of a record, so it needs an item.")
    after = replace(agreement, **setters[field](value))
    if not value:
        return after
    said = next((c.value for c in claims(after) if (c.field, c.item) == (field, None)), value)
    return restate_passages(clear_gap(after, field), field, None, said)


def _duration(text: str, kind: DurationKind) -> dict[str, Any]:
    """Return the length and what follows from it: a further term is only there to be renewed."""
    if not text:
        return {"duration": "", "duration_kind": DurationKind.NOT_STATED}
    if text in list(DurationKind):
        return {"duration": "", "duration_kind": DurationKind(text)}
    renewed = "+" in text or kind is DurationKind.FIXED_AUTO_RENEW
    fixed = DurationKind.FIXED_AUTO_RENEW if renewed else DurationKind.FIXED
    return {"duration": _length(text, Field.DURATION), "duration_kind": fixed}


def _length(text: str, field: Field) -> str:
    if text and not is_length(text, term=field is Field.DURATION):
        raise ValueRefused(
            f"“{text}” is not a length of time this program knows.",
            hint="Write P5Y for five years, P6M for six months, P30D for thirty days.",
            field=field,
        )
    return text


def _truth(text: str, field: Field) -> bool | None:
    if text and text not in _TRUTH:
        raise ValueRefused(f"“{text}” is neither yes nor no.", hint="Choose one.", field=field)
    return _TRUTH.get(text)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def member(kind: type[MemberT], text: str, field: Field) -> MemberT:
    """Return an entry of a closed list. Raises `ValueRefused` naming the field."""
    try:
        return kind(text)
    except ValueError:
        raise ValueRefused(
            f"“{text}” is not in the list of this field.",
            hint="Choose an entry of the list.",
            field=field,
        ) from None
