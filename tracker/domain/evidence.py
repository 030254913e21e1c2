"""The link between a value of the record and the words that speak about it."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.passage import Passage
from tracker.domain.vocabulary import (
    EvidenceState,
    Explicitness,
    Field,
    GapReason,
    Method,
    Stance,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One passage, and what it does for one value.

    Rejected links are kept, so that they are not proposed again.
    """

    uuid: str
    field: Field
    passage: Passage
    item: str | None = None
    """Uuid of the party, signature, event, area or relation; None for the record's own fields."""
    value: str = ""
    """What the passage says the value is, in ids where there are ids."""
    stance: Stance = Stance.SUPPORTS
    explicitness: Explicitness = Explicitness.STATED
    state: EvidenceState = EvidenceState.ACCEPTED
    method: Method = Method.TYPED
    rule: str = ""
    confidence: float | None = None
    alternative: str = ""
    """The other value, where the passage contradicts."""
    reason: str = ""
    """Why a person decided as they did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Why a field is empty."""

    field: Field
    reason: GapReason
    note: str = ""
