"""Turns the rank that a rule gives into how often such values turned out right.

The marks were counted on articles read by hand. What was found in an article before any rule was
written for it weighs three times as much as what is found in it since, because an article of
somebody else is always one of the former kind. Between two marks confidence rises evenly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from tracker.domain.vocabulary import Field

_Marks = Sequence[tuple[float, float]]

_COUNTED: Mapping[Field, _Marks] = {
    Field.PARTIES: ((0.0, 0.3), (0.74, 0.75), (0.83, 0.87), (0.97, 0.92), (0.98, 0.98)),
    Field.SIGNATORIES: ((0.0, 0.3), (0.75, 0.7), (0.97, 0.92), (1.0, 0.96)),
    Field.INSTRUMENT_TYPE: ((0.0, 0.3), (0.7, 0.71), (0.8, 0.75), (0.9, 0.86), (0.98, 0.93)),
    Field.SIGNED: ((0.0, 0.2), (0.45, 0.5), (0.5, 0.62), (0.6, 0.72), (0.7, 0.74), (0.97, 0.94)),
    Field.PLACE: ((0.0, 0.1), (0.4, 0.35), (0.45, 0.74), (0.6, 0.82), (0.8, 0.86), (0.97, 0.93)),
    Field.STATUS: ((0.0, 0.2), (0.5, 0.6), (0.7, 0.72), (0.85, 0.85), (0.97, 0.88)),
    Field.AREAS: ((0.0, 0.1), (0.45, 0.35), (0.6, 0.62), (0.87, 0.75), (0.9, 0.8), (0.93, 0.88)),
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
