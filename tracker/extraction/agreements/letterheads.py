"""Reads for whom somebody writes who says 'I signed': the state of the letterhead.

Ministers and ambassadors do not name their own state in what they write; it stands above, in
'Embassy of Chile in Indonesia' or 'Government of Estonia', or beside their name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.agreements.scoring import mention_counts, other_side
from tracker.extraction.document.article import Document
from tracker.extraction.document.groups import groups
from tracker.extraction.document.issuers import issuer
from tracker.extraction.document.shape import Shape
from tracker.extraction.reports.events import Event

_OWN = re.compile(
    r"\b(?:firme|suscribi|firmamos|suscribimos|hemos firmado|hemos suscrito|ai signe"
    r"|avons signe)\b"
)
"""Verbs that say 'I' or 'we' by their ending."""
_SUBJECT = 16
_WEIGHT = 5.5


def first_person_pairs(document: Document, events: Sequence[Event]) -> Iterator[PairEvidence]:
    """Yield the writer's state and the partner for every signing told as one's own."""
    own = issuer(document) if any(event.signs for event in events) else None
    if own is None:
        return
    other = other_side(mention_counts(document), own)
    for event in events:
        shape = document.shapes[event.sentence]
        if not event.signs or event.history or not _first_person(document, shape, event):
            continue
        partner = _partner(shape, own) or other
        if partner is not None:
            item = shape.items[event.index]
            yield PairEvidence(
                codes=(own, partner),
                sentence=event.sentence,
                start=item.start,
                end=item.end,
                weight=_WEIGHT,
                rule="first person",
                act=event.index,
                instrument=event.instrument,
            )


def _first_person(document: Document, shape: Shape, event: Event) -> bool:
    """Whether 'I' or 'we' is the subject of a signing, by a word or by the verb itself."""
    if _OWN.fullmatch(document.folded.lower, event.act.start, event.act.end):
        return True
    if event.passive:
        return False
    lead = shape.items[max(0, event.index - _SUBJECT) : event.index]
    return any(item.kind == "f" and item.word in ("i", "we", "nous") for item in lead)


def _partner(shape: Shape, own: str) -> str | None:
    """Return the one other state that a sentence names as acting."""
    named = {
        code for group in groups(shape) if not group.located for code in group.codes if code != own
    }
    return named.pop() if len(named) == 1 else None
