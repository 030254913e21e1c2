"""Leaves blank what is more doubtful than likely, and offers it beside the blank field.

How sure a value is depends on the rule that found it and on how the parties of its draft were
found: where little speaks for the two parties, the draft itself may be wrong, and with it all of
its values.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.draft import Trust, trust
from tracker.domain.vocabulary import Field
from tracker.extraction.agreements.naming import Naming
from tracker.extraction.agreements.status import Reported
from tracker.extraction.drafts.alternatives import Alternatives
from tracker.extraction.drafts.calibration import confidence
from tracker.extraction.signing.told_days import Day
from tracker.extraction.vocabulary.place_words import Site

_WEAK, _STRONG = 7.0, 12.0
"""Scores of a pair of parties: below the first a draft may be none, from the second all were."""
_DOUBTED = 0.85
"""Share of such drafts that were right, counted on articles that no rule was written for."""


@dataclass(frozen=True, slots=True)
class Values:
    """What was found for the fields of a draft that hold one value."""

    name: Naming | None
    status: Reported | None
    day: Day | None
    site: Site | None


def sureness(score: float) -> float:
    """Return by how much the values of a draft are to be trusted less, from 0 to 1."""
    return _DOUBTED if score < _WEAK else 1.0


def party_rank(score: float) -> float:
    """Return how surely the parties are right, by all that speaks for them."""
    return min(0.98, 0.98 - 0.03 * (_STRONG - score)) if score < _STRONG else 0.98


def certain(found: Values, sure: float, other: Alternatives) -> Values:
    """Return the values that are likely enough to be filled in; the others are offered."""
    name, status, day, site = found.name, found.status, found.day, found.site
    if site and _doubtful(Field.PLACE, site.rank, sure):
        other.unsure(Field.PLACE, site.name, (site.start, site.end), site.rank, rule=site.rule)
        site = None
    if day and day.edtf and _doubtful(Field.SIGNED, day.rank, sure):
        other.unsure(Field.SIGNED, day.edtf, (day.start, day.end), day.rank, rule=day.rule)
        day = None
    if status and _doubtful(Field.STATUS, status.rank, sure):
        words = (status.start, status.end)
        other.unsure(Field.STATUS, status.status.value, words, status.rank, rule=status.rule)
        status = None
    if name and _doubtful(Field.INSTRUMENT_TYPE, name.rank, sure):
        other.unsure(
            Field.INSTRUMENT_TYPE, name.type.value, name.spans[0], name.rank, rule="doubtful name"
        )
        name = None
    return Values(name, status, day, site)


def _doubtful(field: Field, rank: float, sure: float) -> bool:
    return trust(confidence(field, rank) * sure) is Trust.BLANK
