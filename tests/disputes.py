"""Records whose sources state different days, open and decided."""

from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tracker.domain.agreement import Agreement
from tracker.domain.claim import Claim, claims
from tracker.domain.editing_conflicts import decide
from tracker.domain.joining import joined
from tracker.domain.vocabulary import Field


def disputed() -> Agreement:
    """Return a record of 3 June 2019, which another article puts on 5 June."""
    draft = make.draft()
    signed = replace(draft.events[0], date="2019-06-05")
    return joined(make.agreement(), replace(draft, events=(signed,)))


def claim_of(record: Agreement, field: Field = Field.SIGNED) -> Claim:
    """Return what a record says in a field."""
    return next(claim for claim in claims(record) if claim.field is field)


def decided(record: Agreement, value: str, reason: str = "") -> Agreement:
    """Return the record with a day that a person chose."""
    claim = claim_of(record)
    return decide(record, claim.field, claim.item, value, reason)
