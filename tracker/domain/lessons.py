"""What the review of one record teaches: names, persons, phrases, and what was refused.

A lesson needs a decision of a person: words given by hand, or a proposal that was accepted or
taken away. What is refused counts against what was learnt before, so that a wrong lesson wears
off.
"""

from __future__ import annotations

from collections.abc import Iterator

from tracker.domain.agreement import Signature
from tracker.domain.errors import ValueRefused
from tracker.domain.learnt import LearntKind, Lesson
from tracker.domain.lesson_words import telling_name, telling_phrase
from tracker.domain.partial_date import parse_date
from tracker.domain.refused import borne_out, corrected, refused
from tracker.domain.reviewed import Review, chosen_for
from tracker.domain.vocabulary import EvidenceState, Field, Method

_FULL_NAME = 2
"""Words of a name, from which it can stand for one person."""
_AREAS = (Field.AREAS, Field.ABSENT_AREAS)


def lessons(review: Review) -> tuple[Lesson, ...]:
    """Return what a review teaches, each lesson once."""
    found = (
        *_aliases(review),
        *_persons(review),
        *_phrases(review),
        *corrected(review),
        *refused(review),
        *borne_out(review),
    )
    return tuple(dict.fromkeys(found))


def _aliases(review: Review) -> Iterator[Lesson]:
    for party in review.record.parties:
        if not party.code:
            continue
        chosen = [e.passage.exact for e in chosen_for(review.record, Field.PARTIES, party.uuid)]
        for exact in (*chosen, party.name):
            if words := telling_name(exact, review.reference):
                yield Lesson(kind=LearntKind.ALIAS, words=words, value=party.code)


def _persons(review: Review) -> Iterator[Lesson]:
    for signature in review.record.signatures:
        party = review.record.party(signature.party)
        full = len(signature.person.split()) >= _FULL_NAME
        if party and party.code and full and _confirmed(review, signature):
            yield Lesson(
                kind=LearntKind.PERSON,
                words=" ".join(signature.person.split()),
                value=party.code,
                capacity=signature.capacity,
                day=_day(review, signature),
            )


def _confirmed(review: Review, signature: Signature) -> bool:
    """Whether a person accepted a signatory, or typed one for whom there is no passage."""
    this = Field.SIGNATORIES, signature.uuid
    states = {e.state for e in review.record.evidence if (e.field, e.item) == this}
    return EvidenceState.ACCEPTED in states or EvidenceState.PROPOSED not in states


def _day(review: Review, signature: Signature) -> str:
    signing = review.record.signing
    for text in (signature.date, signing.date if signing else "", review.published):
        try:
            date = parse_date(text) if text else None
        except ValueRefused:
            continue
        if date and date.earliest:
            return date.earliest.isoformat()
    return ""


def _phrases(review: Review) -> Iterator[Lesson]:
    for area in review.record.areas:
        own = [e for e in review.record.evidence if e.value == area.area and e.field in _AREAS]
        proposed = any(e.method is Method.RULE for e in own)
        if not area.area or area.absent or proposed:
            continue
        for evidence in chosen_for(review.record, Field.AREAS, area.uuid):
            if words := telling_phrase(evidence.passage.exact, area.area, review.reference):
                yield Lesson(kind=LearntKind.AREA_PHRASE, words=words, value=area.area)
