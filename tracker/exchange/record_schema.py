"""The JSON Schema of exported records: what `record_json` promises, in a form programs can check.

It is made from the closed lists themselves, and published as `resources/schemas/agreement.json`; a
test holds the two together.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

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
    Status,
    TerminationGrounds,
)

_TEXT = {"type": ["string", "null"]}
_NAME = {"type": "string"}
_YES = {"type": "boolean"}
_WHOLE = {"type": "integer", "minimum": 0}
_UUID = {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}
_MAYBE_UUID = _UUID | {"type": ["string", "null"]}
_SHA256 = {"type": ["string", "null"], "pattern": "^[0-9a-f]{64}$"}
_EDTF = _TEXT | {"description": "EDTF (ISO 8601-2) text"}
_DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


def record_schema() -> dict[str, Any]:
    """Return the schema of a file of records."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Agreements as Agreement Tracker exports them",
        "type": "array",
        "items": _object(
            agreement_id=_UUID,
            revision=_WHOLE,
            stage=_one_of(Stage),
            trashed=_YES,
            title=_TEXT,
            other_titles=_each(language=_NAME, title=_NAME),
            instrument_type=_one_of(InstrumentType, maybe=True),
            binding=_one_of(Binding, maybe=True),
            status=_one_of(Status),
            as_of=_DAY,
            bilateral=_YES,
            duration=_object(
                kind=_one_of(DurationKind),
                length=_TEXT,
                notice_period=_TEXT,
                tacit_renewal={"type": ["boolean", "null"]},
            ),
            languages=_list(_NAME),
            registrations=_each(register=_NAME, number=_NAME),
            **_parts(),
            notes=_TEXT,
            tags=_list(_NAME),
            sources=_sources(),
            evidence=_evidence(),
        ),
    }


def _parts() -> dict[str, Any]:
    return {
        "parties": _each(
            id=_UUID,
            code=_TEXT,
            name=_TEXT,
            level=_one_of(Level),
            acting_body=_TEXT,
            role=_one_of(PartyRole),
            binding=_one_of(Binding, maybe=True),
        ),
        "signatories": _each(
            id=_UUID,
            name=_NAME,
            capacity=_TEXT,
            acting=_YES,
            party=_TEXT,
            party_id=_MAYBE_UUID,
            date=_EDTF,
            place=_TEXT,
            mode=_one_of(SignatureMode),
        ),
        "events": _each(
            id=_UUID,
            type=_one_of(EventType),
            party=_TEXT,
            party_id=_MAYBE_UUID,
            date=_EDTF,
            effective=_EDTF,
            place=_TEXT,
            grounds=_one_of(TerminationGrounds, maybe=True),
            note=_TEXT,
        ),
        "areas": _each(
            id=_UUID,
            area=_TEXT,
            label=_TEXT,
            depth={"type": "integer", "minimum": 0, "maximum": 3},
            primary=_YES,
            absent=_YES,
        ),
        "relations": _each(id=_UUID, type=_one_of(RelationType), agreement_id=_UUID, note=_TEXT),
        "gaps": _each(field=_one_of(Field), reason=_one_of(GapReason), note=_TEXT),
    }


def _sources() -> dict[str, Any]:
    return _each(
        source_id=_UUID,
        title=_TEXT,
        publisher=_TEXT,
        authors=_list(_NAME),
        published=_EDTF,
        accessed=_EDTF,
        url=_TEXT,
        language=_TEXT,
        tier={"type": "integer", "minimum": 1, "maximum": 7},
        filename=_TEXT,
        media_type=_TEXT,
        original_sha256=_SHA256,
        text_id=_MAYBE_UUID,
        text_sha256=_SHA256,
        extractor=_TEXT,
        extractor_version=_TEXT,
        origins={"type": "object", "additionalProperties": _NAME},
    )


def _evidence() -> dict[str, Any]:
    return _each(
        id=_UUID,
        field=_one_of(Field),
        item=_MAYBE_UUID,
        value=_TEXT,
        stance=_one_of(Stance),
        state=_one_of(EvidenceState),
        explicitness=_one_of(Explicitness),
        method=_one_of(Method),
        rule=_TEXT,
        confidence={"type": ["number", "null"], "minimum": 0, "maximum": 1},
        alternative=_TEXT,
        reason=_TEXT,
        source_id=_MAYBE_UUID,
        text_id=_UUID,
        start=_WHOLE,
        end=_WHOLE,
        exact=_NAME,
        prefix=_TEXT,
        suffix=_TEXT,
        page={"type": ["integer", "null"], "minimum": 1},
    )


def _object(**properties: Any) -> dict[str, Any]:  # noqa: ANN401 - schemas of any shape
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _each(**properties: Any) -> dict[str, Any]:  # noqa: ANN401 - schemas of any shape
    return _list(_object(**properties))


def _one_of(values: type[StrEnum], *, maybe: bool = False) -> dict[str, Any]:
    ids: list[str | None] = [str(value) for value in values]
    return {"enum": [*ids, None] if maybe else ids}
