"""Evidence ties a value to the words that speak about it."""

from __future__ import annotations

from tests import factories as make
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import (
    EvidenceState,
    Explicitness,
    Field,
    GapReason,
    Method,
    Stance,
)


def test_evidence_that_a_person_marks_supports_at_once():
    marked = make.evidence(Field.PLACE, "in Antigua", "some event")

    assert marked.stance is Stance.SUPPORTS
    assert marked.state is EvidenceState.ACCEPTED
    assert marked.method is Method.TYPED
    assert marked.explicitness is Explicitness.STATED
    assert marked.confidence is None


def test_evidence_points_at_words_of_the_stored_text():
    marked = make.evidence(Field.PLACE, "in Antigua")

    assert make.TEXT[marked.passage.start : marked.passage.end] == "in Antigua"


def test_a_gap_says_which_field_is_empty_and_why():
    gap = Gap(field=Field.SIGNED, reason=GapReason.SEARCHED_NOT_FOUND)

    assert gap == Gap(field=Field.SIGNED, reason=GapReason.SEARCHED_NOT_FOUND, note="")
    assert gap != Gap(field=Field.SIGNED, reason=GapReason.NOT_SEARCHED)
