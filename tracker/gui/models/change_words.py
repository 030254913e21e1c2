"""What an action changed, value by value, in the words of the record panel."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from tracker.domain.action import FieldChange
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    EvidenceState,
    Explicitness,
    Field,
    GapReason,
    InstrumentType,
    Level,
    Method,
    PartyRole,
    RelationType,
    SignatureMode,
    Stage,
    Stance,
    TerminationGrounds,
)
from tracker.gui.models.change_names import VALUES
from tracker.gui.models.change_parts import PARTS
from tracker.gui.naming import Naming
from tracker.gui.wording import translate

_LISTS: Mapping[str, type[StrEnum]] = {
    "binding": Binding,
    "duration_kind": DurationKind,
    "event.type": EventType,
    "explicitness": Explicitness,
    "field": Field,
    "gap.reason": GapReason,
    "grounds": TerminationGrounds,
    "instrument_type": InstrumentType,
    "level": Level,
    "method": Method,
    "mode": SignatureMode,
    "relation.type": RelationType,
    "role": PartyRole,
    "stage": Stage,
    "stance": Stance,
    "state": EvidenceState,
}
"""Columns that hold a member of a closed list."""
_FLAGS = {"true": translate("Changes", "yes"), "false": translate("Changes", "no")}


def change_words(change: FieldChange, naming: Naming) -> str:
    """Return one changed value: of what, and from what to what."""
    part, value = PARTS.get(change.entity, change.entity), VALUES.get(change.field, change.field)
    before, after = (_value(change, text, naming) for text in (change.before, change.after))
    return f"{_said(part)}, {_said(value)}: {before} → {after}"


def _value(change: FieldChange, text: str, naming: Naming) -> str:
    kind = _LISTS.get(change.field) or _LISTS.get(f"{change.entity}.{change.field}")
    if kind is not None and text in {member.value for member in kind}:
        return naming.label(kind(text))
    if change.field == "place_code" and text:
        return naming.place(text)
    if change.entity == "area_assignment" and change.field == "area" and text:
        return naming.area(text)
    return _said(_FLAGS[text]) if text in _FLAGS else text or "–"


def _said(words: str) -> str:
    return QCoreApplication.translate("Changes", words)
