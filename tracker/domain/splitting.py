"""Takes a record apart in which two agreements were taken for one: by the sources of each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any

from tracker.domain.agreement import Agreement, Relation, Signature
from tracker.domain.errors import ValueRefused
from tracker.domain.event import Event
from tracker.domain.evidence import Evidence
from tracker.domain.identity import new_uuid
from tracker.domain.vocabulary import DurationKind, Field, RelationType

_OWN: Mapping[Field, dict[str, Any]] = {
    Field.TITLE: {"title": ""},
    Field.INSTRUMENT_TYPE: {"instrument_type": None},
    Field.BINDING: {"binding": None},
    Field.DURATION: {"duration": "", "duration_kind": DurationKind.NOT_STATED},
    Field.NOTICE_PERIOD: {"notice_period": ""},
    Field.TACIT_RENEWAL: {"tacit_renewal": None},
    Field.LANGUAGES: {"languages": ()},
    Field.REGISTRATIONS: {"registrations": ()},
}
"""What a value of the record itself becomes where none of its passages is left."""
_PARTS = ("parties", "signatures", "events", "areas", "relations")


def split(
    agreement: Agreement, sources: Collection[str], owners: Mapping[str, str]
) -> tuple[Agreement, Agreement]:
    """Return the record without some of its sources, and a new one that rests on these alone.

    `owners` says to which source each text belongs. A value stays with the record whose passages
    support it, and with both where both do, or where no passage speaks of it. The two are related
    as not duplicates. Raises `ValueRefused` where one of the two would be left without a source.
    """
    moved = set(sources) & set(agreement.sources)
    if not moved or moved == set(agreement.sources):
        raise ValueRefused(
            "A record is taken apart by its sources, so each half needs at least one.",
            hint="Choose some of its sources, not all.",
        )

    def goes(evidence: Evidence) -> bool:
        return owners.get(evidence.passage.text) in moved

    kept = _part(agreement, goes, there=False)
    other = _renewed(_part(agreement, goes, there=True))
    apart = Relation(uuid=new_uuid(), type=RelationType.NOT_DUPLICATE_OF, other=agreement.uuid)
    return (
        replace(kept, sources=tuple(s for s in agreement.sources if s not in moved)),
        replace(
            other,
            sources=tuple(s for s in agreement.sources if s in moved),
            relations=(*other.relations, apart),
        ),
    )


def _part(agreement: Agreement, goes: Callable[[Evidence], bool], *, there: bool) -> Agreement:
    """Return the record with the evidence of one side, and the values which that leaves it."""
    mine = tuple(e for e in agreement.evidence if goes(e) is there)
    lost = _spoken(agreement.evidence) - _spoken(mine)
    blanks: dict[str, Any] = {}
    for field, item in lost:
        if item is None:
            blanks |= _OWN.get(field, {})
    half = replace(agreement, evidence=mine, **blanks)
    items = {item for _, item in _spoken(agreement.evidence) if item}
    gone = items - {item for _, item in _spoken(mine) if item}
    return _without(half, gone)


def _spoken(evidence: Collection[Evidence]) -> set[tuple[Field, str | None]]:
    return {(e.field, e.item) for e in evidence}


def _without(agreement: Agreement, gone: Collection[str]) -> Agreement:
    """Take parts out; a party that a remaining part belongs to stays."""
    owners: list[Signature | Event] = [*agreement.signatures, *agreement.events]
    needed = {owner.party for owner in owners if owner.uuid not in gone and owner.party}
    parts: dict[str, Any] = {
        name: tuple(p for p in getattr(agreement, name) if p.uuid not in gone or p.uuid in needed)
        for name in _PARTS
    }
    return replace(agreement, **parts)


def _renewed(agreement: Agreement) -> Agreement:
    """Give a record and everything in it ids of its own."""
    ids = {part.uuid: new_uuid() for name in _PARTS for part in getattr(agreement, name)}

    def owned(owner: str | None) -> str | None:
        return ids[owner] if owner else None

    return replace(
        agreement,
        uuid=new_uuid(),
        revision=0,
        parties=tuple(replace(p, uuid=ids[p.uuid]) for p in agreement.parties),
        signatures=tuple(
            replace(s, uuid=ids[s.uuid], party=owned(s.party)) for s in agreement.signatures
        ),
        events=tuple(replace(e, uuid=ids[e.uuid], party=owned(e.party)) for e in agreement.events),
        areas=tuple(replace(a, uuid=ids[a.uuid]) for a in agreement.areas),
        relations=tuple(replace(r, uuid=ids[r.uuid]) for r in agreement.relations),
        evidence=tuple(
            replace(
                e, uuid=new_uuid(), item=owned(e.item), passage=replace(e.passage, uuid=new_uuid())
            )
            for e in agreement.evidence
        ),
    )
