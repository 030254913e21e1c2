"""After values were changed from outside: passages that no longer say so, gaps that are filled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tracker.domain.agreement import Agreement
from tracker.domain.claim import claims
from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import EvidenceState, Field


def settled(before: Agreement, after: Agreement) -> tuple[Agreement, tuple[Field, ...]]:
    """Return the changed record with honest passages and gaps, and the fields that lost support.

    A passage that was read for the old value is kept as rejected, as when a person corrects the
    value: it does not say the new one.
    """
    old, new = _values(before), _values(after)
    items = _items(after)
    kept, lost = [], []
    for evidence in after.evidence:
        key = evidence.field, evidence.item
        gone = evidence.item is not None and evidence.item not in items
        if key in old and (gone or new.get(key) != old[key]):
            if evidence.state is not EvidenceState.REJECTED:
                lost.append(evidence.field)
            kept.append(_rejected(evidence, old[key]))
        else:
            kept.append(_rejected(evidence, evidence.value) if gone else evidence)
    filled = {field for field, _ in new.keys() - old.keys()}
    gaps = tuple(gap for gap in after.gaps if gap.field not in filled)
    return replace(after, evidence=tuple(kept), gaps=gaps), tuple(dict.fromkeys(lost))


def _values(agreement: Agreement) -> dict[tuple[Field, str | None], str]:
    found = {(claim.field, claim.item): claim.value for claim in claims(agreement)}
    for signature in agreement.signatures:
        found[Field.CAPACITY, signature.uuid] = signature.capacity
    return found


def _items(agreement: Agreement) -> set[str]:
    parts: Iterable[Iterable[object]] = (
        agreement.parties,
        agreement.signatures,
        agreement.events,
        agreement.areas,
        agreement.relations,
    )
    return {part.uuid for group in parts for part in group}  # type: ignore[attr-defined]


def _rejected(evidence: Evidence, value: str) -> Evidence:
    return replace(evidence, state=EvidenceState.REJECTED, item=None, value=value)
