"""What the review of one record teaches: names, persons, phrases, and what was refused.

A lesson needs a decision of a person: words given by hand, or a proposal that was accepted or
taken away. What is refused counts against what was learnt before, so that a wrong lesson wears
off.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.domain.agreement import Agreement, Signature
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Evidence
from tracker.domain.folding import fold
from tracker.domain.learnt import LearntItem, LearntKind, Lesson
from tracker.domain.lesson_words import in_context, plain, telling_name, telling_phrase
from tracker.domain.partial_date import parse_date
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import EvidenceState, Field, Method, Stance

DEMOTABLE = (Field.AREAS, Field.PLACE, Field.SIGNATORIES)
"""Fields whose proposals rest on few words, which can come again; others rest on sentences."""
_CORRECTABLE = (Field.AREAS, Field.PLACE)
_LONGEST_REFUSED = 8
"""Words of what is refused; more are a sentence, which never comes again."""
_FULL_NAME = 2
"""Words of a name, from which it can stand for one person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A record as a person left it, and what its lessons are judged by."""

    record: Agreement
    published: str
    """EDTF date of the article."""
    reference: Reference
    known: Sequence[LearntItem] = ()
    """What was learnt before."""
    proposed: Agreement | None = None
    """The draft it came from, which says what a correction replaced."""


def lessons(review: Review) -> tuple[Lesson, ...]:
    """Return what a review teaches, each lesson once."""
    found = (
        *_aliases(review),
        *_persons(review),
        *_phrases(review),
        *_corrected(review),
        *_refused(review),
        *_borne_out(review),
    )
    return tuple(dict.fromkeys(found))


# -- names of parties


def _aliases(review: Review) -> Iterator[Lesson]:
    for party in review.record.parties:
        if not party.code:
            continue
        given = [e.passage.exact for e in _given(review.record, Field.PARTIES, party.uuid)]
        for exact in (*given, party.name):
            if words := telling_name(exact, review.reference):
                yield Lesson(kind=LearntKind.ALIAS, words=words, value=party.code)


# -- persons


def _persons(review: Review) -> Iterator[Lesson]:
    for signature in review.record.signatures:
        party = review.record.party(signature.party)
        stands = len(signature.person.split()) >= _FULL_NAME and _confirmed(review, signature)
        if party and party.code and stands:
            yield Lesson(
                kind=LearntKind.PERSON,
                words=" ".join(signature.person.split()),
                value=party.code,
                capacity=signature.capacity,
                day=_day(review, signature),
            )


def _confirmed(review: Review, signature: Signature) -> bool:
    own = [e for e in review.record.evidence if (e.field, e.item) == _of(signature)]
    accepted = any(e.state is EvidenceState.ACCEPTED for e in own)
    return accepted or all(e.state is EvidenceState.REJECTED for e in own)


def _of(signature: Signature) -> tuple[Field, str]:
    return Field.SIGNATORIES, signature.uuid


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


# -- phrases of areas


def _phrases(review: Review) -> Iterator[Lesson]:
    for area in review.record.areas:
        own = [e for e in review.record.evidence if e.value == area.area and e.field in _AREAS]
        proposed = any(e.method is Method.RULE for e in own)
        if not area.area or area.absent or proposed:
            continue
        for evidence in _given(review.record, Field.AREAS, area.uuid):
            if words := telling_phrase(evidence.passage.exact, area.area, review.reference):
                yield Lesson(kind=LearntKind.AREA_PHRASE, words=words, value=area.area)


_AREAS = (Field.AREAS, Field.ABSENT_AREAS)


def _corrected(review: Review) -> Iterator[Lesson]:
    """Yield words that a person read as another value than was proposed."""
    before = {e.uuid: e.value for e in review.proposed.evidence} if review.proposed else {}
    for evidence in _proposed(review.record):
        old = before.get(evidence.uuid, evidence.value)
        read_anew = evidence.state is EvidenceState.ACCEPTED and evidence.field in _CORRECTABLE
        if old in ("", evidence.value) or not read_anew or not _is_short(evidence.passage.exact):
            continue
        exact = evidence.passage.exact
        yield _refusal(evidence.field, old, _spot(evidence))
        words = telling_phrase(exact, evidence.value, review.reference)
        if evidence.field is Field.AREAS and words:
            yield Lesson(kind=LearntKind.AREA_PHRASE, words=words, value=evidence.value)


# -- what was refused


def _refused(review: Review) -> Iterator[Lesson]:
    """Yield words refused as a value that the record has not got from elsewhere either.

    Words that were refused before and are accepted now, with no others for the same value, count
    against the refusal.
    """
    known = {(i.field, i.value, fold(i.words)) for i in _items(review, LearntKind.REJECTED)}
    for evidence in _proposed(review.record):
        if evidence.field not in DEMOTABLE or evidence.stance is not Stance.SUPPORTS:
            continue
        words = _spot(evidence)
        against = evidence.state is EvidenceState.ACCEPTED and not _stands(review.record, evidence)
        told = (evidence.field, evidence.value, fold(words)) in known
        gone = evidence.state is EvidenceState.REJECTED and not _stands(review.record, evidence)
        if against and told:
            yield _refusal(evidence.field, evidence.value, words, -1)
        elif gone and _is_short(evidence.passage.exact):
            yield _refusal(evidence.field, evidence.value, words)


def _refusal(field: Field, value: str, words: str, count: int = 1) -> Lesson:
    plainly = " ".join(words.split())
    return Lesson(kind=LearntKind.REJECTED, words=plainly, value=value, field=field, count=count)


def _spot(evidence: Evidence) -> str:
    """Return the words by which a refused proposal is known again; of a signatory, the name."""
    if evidence.field is Field.SIGNATORIES:
        return evidence.value
    passage = evidence.passage
    return in_context(passage.prefix, passage.exact, passage.suffix)


def _is_short(words: str) -> bool:
    return len(words.split()) <= _LONGEST_REFUSED


def _borne_out(review: Review) -> Iterator[Lesson]:
    """Yield what speaks for and against the names and phrases by which values were found."""
    for kind, field in ((LearntKind.ALIAS, Field.PARTIES), (LearntKind.AREA_PHRASE, Field.AREAS)):
        found = [e for e in _proposed(review.record) if e.field is field]
        for item in _items(review, kind):
            words = f" {plain(item.words)} "
            for evidence in found:
                inside = words in f" {plain(evidence.passage.exact)} "
                if evidence.value == item.value and inside:
                    yield from _counted(review, item, evidence)


def _counted(review: Review, item: LearntItem, evidence: Evidence) -> Iterator[Lesson]:
    accepted = evidence.state is EvidenceState.ACCEPTED
    gone = evidence.state is EvidenceState.REJECTED and not _stands(review.record, evidence)
    if accepted or gone:
        count = 1 if accepted else -1
        yield Lesson(kind=item.kind, words=item.words, value=item.value, count=count)


def _items(review: Review, kind: LearntKind) -> list[LearntItem]:
    return [item for item in review.known if item.kind is kind]


def _stands(record: Agreement, evidence: Evidence) -> bool:
    """Whether other words hold the value, so that these tell nothing for or against them."""
    return any(
        e.uuid != evidence.uuid
        and e.field is evidence.field
        and e.value == evidence.value
        and e.state is not EvidenceState.REJECTED
        for e in record.evidence
    )


# -- evidence


def _given(record: Agreement, field: Field, item: str) -> Iterator[Evidence]:
    """Yield the passages that a person chose for a part."""
    for evidence in record.evidence:
        here = (evidence.field, evidence.item) == (field, item)
        chosen = evidence.method is Method.TYPED and evidence.state is EvidenceState.ACCEPTED
        if here and chosen and evidence.stance is Stance.SUPPORTS:
            yield evidence


def _proposed(record: Agreement) -> list[Evidence]:
    return [e for e in record.evidence if e.method is Method.RULE]
