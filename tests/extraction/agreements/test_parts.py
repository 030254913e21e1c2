"""Cutting one agreement out of what is told of a pair."""

from __future__ import annotations

from tests.extraction.texts import document
from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.pairs import PairFinder
from tracker.extraction.agreements.parts import of_sentences, part
from tracker.extraction.reports.events import events

TEXT = "Malta and Ghana signed a treaty on fish.\n\nMalta and Ghana also signed a pact on bees."


def whole() -> Candidate:
    read = document(TEXT)
    finders = zip(read.sentences, read.shapes, strict=True)
    shown = [
        item
        for number, (sentence, shape) in enumerate(finders)
        for item in PairFinder(number, sentence, shape).evidence()
    ]
    return Candidate(("MLT", "GHA"), 9.0, shown, events(read), {0, 1})


def test_a_part_has_the_evidence_of_its_sentences():
    candidate = whole()
    second = part(candidate, [e for e in candidate.events if e.sentence == 1], {1})
    assert second.sentences == {1}
    assert {event.sentence for event in second.events} == {1}
    assert {item.sentence for item in second.evidence} == {1}
    assert candidate.sentences == {0, 1}


def test_without_evidence_of_its_own_a_part_keeps_that_of_the_whole():
    candidate = whole()
    assert of_sentences(candidate, {5}) == []
    assert part(candidate, [], {5}).evidence == candidate.evidence
