"""Turns the rank that a rule gives into how often such values turned out right.

The marks were counted on articles read by hand, those that no rule was written for weighing three
times as much; between two marks confidence rises evenly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from tracker.domain.vocabulary import Field

_Marks = Sequence[tuple[float, float]]

_COUNTED: Mapping[Field, _Marks] = {
    Field.PARTIES: ((0.0, 0.3), (0.7, 0.75), (0.9, 0.85), (0.97, 0.88), (0.98, 0.97)),
    Field.SIGNATORIES: ((0.0, 0.3), (0.75, 0.7), (0.97, 0.92), (1.0, 0.96)),
    Field.INSTRUMENT_TYPE: ((0.0, 0.3), (0.7, 0.65), (0.9, 0.85), (0.98, 0.94)),
    Field.SIGNED: ((0.0, 0.2), (0.6, 0.55), (0.7, 0.75), (0.97, 0.95)),
    Field.PLACE: ((0.0, 0.2), (0.4, 0.4), (0.6, 0.75), (0.85, 0.84), (0.97, 0.95)),
    Field.STATUS: ((0.0, 0.2), (0.5, 0.6), (0.85, 0.78), (0.97, 0.88)),
    Field.AREAS: ((0.0, 0.1), (0.45, 0.35), (0.6, 0.6), (0.8, 0.66), (0.87, 0.77), (0.9, 0.8)),
}
"""By field: ranks, and the share of values of that rank that a careful reader agreed with."""


def confidence(field: Field, rank: float) -> float:
    """Return how often values of a rank are right; the rank itself for fields never counted."""
    rank = min(max(rank, 0.0), 1.0)
    marks = _COUNTED.get(field)
    if marks is None:
        return round(rank, 2)
    for (low, low_share), (high, high_share) in pairwise(marks):
        if rank < high:
            share = low_share + (high_share - low_share) * (rank - low) / (high - low)
            return round(share, 2)
    return marks[-1][1]
