"""What a review refuses: words that were read wrongly, and lessons that led to wrong values."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.domain.evidence import Evidence
from tracker.domain.folding import fold
from tracker.domain.learnt import LearntItem, LearntKind, Lesson
from tracker.domain.lesson_words import in_context, plain, telling_phrase
from tracker.domain.reviewed import Review, proposed, stands
from tracker.domain.vocabulary import EvidenceState, Field, Stance

DEMOTABLE = (Field.AREAS, Field.PLACE, Field.SIGNATORIES)
"""Fields whose proposals rest on few words, which can come again; others rest on sentences."""
_CORRECTABLE = (Field.AREAS, Field.PLACE)
_LONGEST = 8
"""Words of what is refused; more are a sentence, which never comes again."""


def refused(review: Review) -> Iterator[Lesson]:
    """Yield words refused as a value that the record has not got from elsewhere either.

    Words that were refused before and are accepted now, with no others for the same value, count
    against the refusal.
    """
    known = {(i.field, i.value, fold(i.words)) for i in review.of_kind(LearntKind.REJECTED)}
    for evidence in proposed(review.record):
        if evidence.field not in DEMOTABLE or evidence.stance is not Stance.SUPPORTS:
            continue
        words = _spot(evidence)
        against = evidence.state is EvidenceState.ACCEPTED and not stands(review.record, evidence)
        told = (evidence.field, evidence.value, fold(words)) in known
        gone = evidence.state is EvidenceState.REJECTED and not stands(review.record, evidence)
        if against and told:
            yield _refusal(evidence.field, evidence.value, words, -1)
        elif gone and _is_short(evidence.passage.exact):
            yield _refusal(evidence.field, evidence.value, words)


def corrected(review: Review) -> Iterator[Lesson]:
    """Yield words that a person read as another value than was proposed."""
    before = {e.uuid: e.value for e in review.proposed.evidence} if review.proposed else {}
    for evidence in proposed(review.record):
        old = before.get(evidence.uuid, evidence.value)
        read_anew = evidence.state is EvidenceState.ACCEPTED and evidence.field in _CORRECTABLE
        if old in ("", evidence.value) or not read_anew or not _is_short(evidence.passage.exact):
            continue
        exact = evidence.passage.exact
        yield _refusal(evidence.field, old, _spot(evidence))
        words = telling_phrase(exact, evidence.value, review.reference)
        if evidence.field is Field.AREAS and words:
            yield Lesson(kind=LearntKind.AREA_PHRASE, words=words, value=evidence.value)


def borne_out(review: Review) -> Iterator[Lesson]:
    """Yield what speaks for and against the names and phrases by which values were found."""
    for kind, field in ((LearntKind.ALIAS, Field.PARTIES), (LearntKind.AREA_PHRASE, Field.AREAS)):
        found = [e for e in proposed(review.record) if e.field is field]
        for item in review.of_kind(kind):
            words = f" {plain(item.words)} "
            for evidence in found:
                inside = words in f" {plain(evidence.passage.exact)} "
                if evidence.value == item.value and inside:
                    yield from _counted(review, item, evidence)


def _counted(review: Review, item: LearntItem, evidence: Evidence) -> Iterator[Lesson]:
    accepted = evidence.state is EvidenceState.ACCEPTED
    gone = evidence.state is EvidenceState.REJECTED and not stands(review.record, evidence)
    if accepted or gone:
        count = 1 if accepted else -1
        yield Lesson(kind=item.kind, words=item.words, value=item.value, count=count)


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
    return len(words.split()) <= _LONGEST
