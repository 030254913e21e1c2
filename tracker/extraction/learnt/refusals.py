"""Offers what was refused again and again beside the field, instead of filling it in.

A refused value is never dropped: it stays with its words, for a person to take after all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias

from tracker.domain.draft import CHOICES, Alternative, DraftAgreement, Extraction, Proposal
from tracker.domain.folding import fold
from tracker.domain.lesson_words import in_context
from tracker.domain.passage import CONTEXT
from tracker.domain.vocabulary import Field, Stance

REFUSED = "refused before"
"""Rule under which a refused value is offered."""
Refused: TypeAlias = frozenset[tuple[Field, str, str]]
"""Field, value and folded words."""


def without_refused(found: Extraction, text: str, refused: Refused) -> Extraction:
    """Return the drafts with what was refused again and again offered instead of filled in."""
    if not refused:
        return found
    drafts = tuple(_demoted(draft, text, refused) for draft in found.agreements)
    return replace(found, agreements=drafts)


def _demoted(draft: DraftAgreement, text: str, refused: Refused) -> DraftAgreement:
    """Take out the values that rest on refused words alone."""
    spots = [(p.field, p.value, _is_refused(p, text, refused)) for p in draft.evidence]
    gone = {(field, value) for field, value, bad in spots if bad}
    gone -= {(field, value) for field, value, bad in spots if not bad}
    if not gone:
        return draft
    kept = tuple(p for p in draft.evidence if (p.field, p.value) not in gone)
    offered = [p for p in draft.evidence if (p.field, p.value) in gone]
    return replace(
        draft,
        signatories=tuple(s for s in draft.signatories if (Field.SIGNATORIES, s.name) not in gone),
        place=None if (Field.PLACE, draft.place) in gone else draft.place,
        areas=tuple(area for area in draft.areas if (Field.AREAS, area) not in gone),
        evidence=kept,
        alternatives=_with_offers(draft.alternatives, offered),
    )


def _is_refused(proposal: Proposal, text: str, refused: Refused) -> bool:
    words = proposal.value
    if proposal.field is not Field.SIGNATORIES:
        before = text[max(0, proposal.start - CONTEXT) : proposal.start]
        words = in_context(before, proposal.exact, text[proposal.end : proposal.end + CONTEXT])
    supports = proposal.stance is Stance.SUPPORTS
    return supports and (proposal.field, proposal.value, fold(words)) in refused


def _with_offers(
    alternatives: Sequence[Alternative], offered: Iterable[Proposal]
) -> tuple[Alternative, ...]:
    """Add refused values behind what is offered already, as far as there are keys for them."""
    found = list(alternatives)
    for proposal in offered:
        same = [a for a in found if (a.field, a.instead_of) == (proposal.field, "")]
        if len(same) >= CHOICES or any(a.value == proposal.value for a in same):
            continue
        found.append(
            Alternative(
                field=proposal.field,
                value=proposal.value,
                confidence=round(proposal.confidence / 2, 2),
                start=proposal.start,
                end=proposal.end,
                exact=proposal.exact,
                rule=REFUSED,
            )
        )
    return tuple(found)
