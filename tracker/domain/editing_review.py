"""How far the review of a record is, and what it still asks of a person."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.agreement import Agreement
from tracker.domain.claim import Support, claims, gap_evidence
from tracker.domain.draft import Trust, trust
from tracker.domain.editing import accept
from tracker.domain.editing_gaps import gap_of
from tracker.domain.vocabulary import EvidenceState, Field

CORE = (
    Field.INSTRUMENT_TYPE,
    Field.PARTIES,
    Field.SIGNATORIES,
    Field.SIGNED,
    Field.PLACE,
    Field.STATUS,
    Field.AREAS,
)
"""The fields a reviewer should fill, or say why they are empty."""


def missing(agreement: Agreement) -> tuple[Field, ...]:
    """Return the fields that a reviewer should fill, or say why they are empty."""
    signing, events = agreement.signing, agreement.events
    empty = {
        Field.INSTRUMENT_TYPE: agreement.instrument_type is None,
        Field.PARTIES: len(agreement.parties) < 2,  # noqa: PLR2004 - an agreement has two sides
        Field.SIGNATORIES: not agreement.signatures,
        Field.SIGNED: not (signing and signing.date),
        Field.PLACE: not any(event.place for event in events),
        Field.STATUS: not events,
        Field.AREAS: not any(not area.absent for area in agreement.areas),
    }
    return tuple(field for field in CORE if empty[field] and gap_of(agreement, field) is None)


def ticked(draft: Agreement) -> Agreement:
    """Accept what the reading is as sure of as a tick asks, where nothing contradicts it.

    A person sees it as accepted, and may change or dismiss it like anything else.
    """
    after = draft
    for claim in claims(draft):
        sure = (trust(e.confidence) for e in claim.supporting if e.confidence is not None)
        if claim.support is Support.PROPOSED and Trust.TICKED in sure:
            after = accept(after, claim.field, claim.item)
    return after


@dataclass(frozen=True, slots=True)
class ReviewCount:
    """How far a review is: the three counts add up to `total`."""

    total: int
    accepted: int
    proposed: int
    needed: int
    """Values without support or with a conflict, and empty fields nobody has explained."""


def review_count(agreement: Agreement) -> ReviewCount:
    """Count the values and gaps of a record by what a person has decided."""
    supports = [claim.support for claim in claims(agreement)]
    for gap in agreement.gaps:
        states = {evidence.state for evidence in gap_evidence(agreement, gap.field)}
        open_ = states == {EvidenceState.PROPOSED}
        supports.append(Support.PROPOSED if open_ else Support.ACCEPTED)
    accepted = supports.count(Support.ACCEPTED)
    proposed = supports.count(Support.PROPOSED)
    total = len(supports) + len(missing(agreement))
    return ReviewCount(total, accepted, proposed, total - accepted - proposed)
