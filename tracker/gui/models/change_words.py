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
from tracker.gui.naming import Naming
from tracker.gui.wording import translate

PARTS = {
    "agreement": translate("Changes", "agreement"),
    "agreement_source": translate("Changes", "attached source"),
    "agreement_tag": translate("Changes", "tag"),
    "area_assignment": translate("Changes", "area"),
    "event": translate("Changes", "event"),
    "evidence": translate("Changes", "evidence"),
    "gap": translate("Changes", "gap"),
    "other_title": translate("Changes", "other title"),
    "party": translate("Changes", "party"),
    "passage": translate("Changes", "passage"),
    "registration": translate("Changes", "registration"),
    "relation": translate("Changes", "relation"),
    "saved_search": translate("Changes", "saved search"),
    "signature": translate("Changes", "signature"),
    "source": translate("Changes", "source"),
    "source_text": translate("Changes", "source text"),
}
"""What a change may be of, by its name in history."""
VALUES = {
    "absent": translate("Changes", "not covered"),
    "accessed": translate("Changes", "accessed"),
    "acting": translate("Changes", "acting"),
    "acting_body": translate("Changes", "acting body"),
    "alternative": translate("Changes", "other value"),
    "area": translate("Changes", "area"),
    "authors": translate("Changes", "authors"),
    "binding": translate("Changes", "binding force"),
    "capacity": translate("Changes", "capacity"),
    "confidence": translate("Changes", "confidence"),
    "content_sha256": translate("Changes", "digest of the text"),
    "date": translate("Changes", "date"),
    "depth": translate("Changes", "depth"),
    "duration": translate("Changes", "duration"),
    "duration_kind": translate("Changes", "kind of duration"),
    "effective": translate("Changes", "takes effect"),
    "end": translate("Changes", "end"),
    "exact": translate("Changes", "words"),
    "explicitness": translate("Changes", "stated or inferred"),
    "extractor": translate("Changes", "read with"),
    "extractor_version": translate("Changes", "version"),
    "field": translate("Changes", "field"),
    "filename": translate("Changes", "file name"),
    "grounds": translate("Changes", "grounds"),
    "instrument_type": translate("Changes", "type"),
    "is_primary": translate("Changes", "primary"),
    "label": translate("Changes", "own words"),
    "language": translate("Changes", "language"),
    "languages": translate("Changes", "languages"),
    "level": translate("Changes", "level"),
    "media_type": translate("Changes", "kind of file"),
    "method": translate("Changes", "found by"),
    "mode": translate("Changes", "way of signing"),
    "name": translate("Changes", "name"),
    "note": translate("Changes", "note"),
    "notes": translate("Changes", "notes"),
    "notice_period": translate("Changes", "notice period"),
    "number": translate("Changes", "number"),
    "original_sha256": translate("Changes", "digest of the file"),
    "other": translate("Changes", "other agreement"),
    "page": translate("Changes", "page"),
    "party": translate("Changes", "party"),
    "passage": translate("Changes", "passage"),
    "person": translate("Changes", "person"),
    "place": translate("Changes", "place"),
    "place_code": translate("Changes", "country or organisation"),
    "prefix": translate("Changes", "words before"),
    "published": translate("Changes", "published"),
    "publisher": translate("Changes", "publisher"),
    "query": translate("Changes", "query"),
    "reason": translate("Changes", "reason"),
    "register": translate("Changes", "register"),
    "role": translate("Changes", "role"),
    "rule": translate("Changes", "rule"),
    "source": translate("Changes", "source"),
    "stage": translate("Changes", "stage"),
    "stance": translate("Changes", "stance"),
    "start": translate("Changes", "start"),
    "state": translate("Changes", "state"),
    "suffix": translate("Changes", "words after"),
    "tacit_renewal": translate("Changes", "tacit renewal"),
    "tier": translate("Changes", "tier"),
    "title": translate("Changes", "title"),
    "trashed_at": translate("Changes", "moved to the trash"),
    "type": translate("Changes", "type"),
    "url": translate("Changes", "address"),
    "value": translate("Changes", "value"),
}
"""What of it changed, by the name of its column."""
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
