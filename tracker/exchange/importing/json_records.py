"""Records as the program's own JSON holds them, back into agreements; `record_json` says how."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from tracker.domain.agreement import (
    Agreement,
    AreaAssignment,
    OtherTitle,
    Party,
    Registration,
    Relation,
    Signature,
)
from tracker.domain.errors import FileUnusable, ValueRefused
from tracker.domain.event import Event
from tracker.domain.evidence import Evidence, Gap
from tracker.domain.passage import Passage
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
)

Object = Mapping[str, Any]
T = TypeVar("T")
MAX_BYTES = 500_000_000


def read_objects(path: Path) -> list[Object]:
    """Return the records of a file. Raises `FileUnusable` for anything but an array of objects."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _unusable(path, f"is larger than {MAX_BYTES // 1_000_000} MB")
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise FileUnusable(f"{path} does not exist.", hint="Check the name.") from None
    except (OSError, ValueError, RecursionError) as error:
        raise _unusable(path, f"is no JSON: {' '.join(str(error).split())}") from None
    objects = found if isinstance(found, list) else [found]
    if not objects or not all(
        isinstance(each, dict) and "agreement_id" in each for each in objects
    ):
        raise _unusable(path, "holds no agreements as this program writes them")
    return objects


def record_of(record: Object) -> Agreement:
    """Return the agreement an object describes, passages included.

    Raises `ValueRefused` where a part is missing or is not of its list.
    """
    try:
        return _record(record)
    except KeyError as error:
        raise ValueRefused(f"The record lacks {error}.", hint="Export it again.") from None
    except (TypeError, ValueError, AttributeError) as error:
        raise ValueRefused(
            f"The record has a part that is not as it should be: {error}.", hint="Correct it."
        ) from None


def _record(record: Object) -> Agreement:
    terms = record["duration"]
    return Agreement(
        uuid=str(record["agreement_id"]),
        title=_text(record, "title"),
        other_titles=_each(record, "other_titles", lambda o: OtherTitle(**o)),
        instrument_type=_optional(InstrumentType, record["instrument_type"]),
        binding=_optional(Binding, record["binding"]),
        duration_kind=DurationKind(terms["kind"]),
        duration=_text(terms, "length"),
        notice_period=_text(terms, "notice_period"),
        tacit_renewal=terms["tacit_renewal"],
        languages=tuple(record["languages"]),
        registrations=_each(record, "registrations", lambda o: Registration(**o)),
        notes=_text(record, "notes"),
        tags=tuple(record["tags"]),
        stage=Stage(record["stage"]),
        parties=_each(record, "parties", _party),
        signatures=_each(record, "signatories", _signature),
        events=_each(record, "events", _event),
        areas=_each(record, "areas", _area),
        relations=_each(record, "relations", _relation),
        sources=tuple(str(source["source_id"]) for source in record["sources"]),
        evidence=_each(record, "evidence", _evidence),
        gaps=_each(record, "gaps", _gap),
        revision=int(record["revision"]),
        trashed=bool(record["trashed"]),
    )


def _each(record: Object, key: str, build: Callable[[Any], T]) -> tuple[T, ...]:
    return tuple(build(each) for each in record[key])


def _text(record: Object, key: str) -> str:
    held = record[key]
    if held is not None and not isinstance(held, str):
        raise TypeError(f"{key} is no text")
    return held or ""


def _optional(kind: Callable[[Any], T], held: Any) -> T | None:  # noqa: ANN401 - what JSON holds
    return None if held is None else kind(held)


def _party(o: Object) -> Party:
    return Party(
        uuid=o["id"],
        code=_text(o, "code"),
        name=_text(o, "name"),
        level=Level(o["level"]),
        acting_body=_text(o, "acting_body"),
        role=PartyRole(o["role"]),
        binding=_optional(Binding, o["binding"]),
    )


def _signature(o: Object) -> Signature:
    return Signature(
        uuid=o["id"],
        person=_text(o, "name"),
        capacity=_text(o, "capacity"),
        acting=bool(o["acting"]),
        party=o["party_id"],
        date=_text(o, "date"),
        place=_text(o, "place"),
        mode=SignatureMode(o["mode"]),
    )


def _event(o: Object) -> Event:
    return Event(
        uuid=o["id"],
        type=EventType(o["type"]),
        party=o["party_id"],
        date=_text(o, "date"),
        effective=_text(o, "effective"),
        place=_text(o, "place"),
        grounds=_text(o, "grounds"),
        note=_text(o, "note"),
    )


def _area(o: Object) -> AreaAssignment:
    return AreaAssignment(
        uuid=o["id"],
        area=_text(o, "area"),
        label=_text(o, "label"),
        depth=int(o["depth"]),
        primary=bool(o["primary"]),
        absent=bool(o["absent"]),
    )


def _relation(o: Object) -> Relation:
    return Relation(
        uuid=o["id"],
        type=RelationType(o["type"]),
        other=str(o["agreement_id"]),
        note=_text(o, "note"),
    )


def _gap(o: Object) -> Gap:
    return Gap(field=Field(o["field"]), reason=GapReason(o["reason"]), note=_text(o, "note"))


def _evidence(o: Object) -> Evidence:
    return Evidence(
        uuid=o["id"],
        field=Field(o["field"]),
        item=o["item"],
        value=_text(o, "value"),
        stance=Stance(o["stance"]),
        state=EvidenceState(o["state"]),
        explicitness=Explicitness(o["explicitness"]),
        method=Method(o["method"]),
        rule=_text(o, "rule"),
        confidence=_optional(float, o["confidence"]),
        alternative=_text(o, "alternative"),
        reason=_text(o, "reason"),
        passage=Passage(
            uuid=o["passage_id"] if "passage_id" in o else o["id"],
            text=str(o["text_id"]),
            start=int(o["start"]),
            end=int(o["end"]),
            exact=_text(o, "exact"),
            prefix=_text(o, "prefix"),
            suffix=_text(o, "suffix"),
            page=_optional(int, o["page"]),
        ),
    )


def _unusable(path: Path, words: str) -> FileUnusable:
    return FileUnusable(f"{path.name} {words}.", hint="Export the records again as JSON.")
