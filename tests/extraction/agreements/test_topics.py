"""Which agreement each sentence and each act belongs to."""

from __future__ import annotations

from tests.extraction.texts import document, drafts
from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.pairs import PairEvidence, PairFinder
from tracker.extraction.agreements.topics import distribute
from tracker.extraction.document.article import Document
from tracker.extraction.reports.events import events


def evidence(read: Document) -> list[PairEvidence]:
    return [
        found
        for number, (sentence, shape) in enumerate(zip(read.sentences, read.shapes, strict=True))
        for found in PairFinder(number, sentence, shape).evidence()
    ]


def filled(text: str, *pairs: tuple[str, str]) -> list[Candidate]:
    read = document(text, published="2017-05-04")
    told = evidence(read)
    made = [
        Candidate(pair, 9.0, [item for item in told if set(item.codes) == set(pair)])
        for pair in pairs
    ]
    distribute(read, made, events(read), told)
    return made


def test_a_single_agreement_owns_everything():
    text = "Malta and Ghana signed a treaty. It was ratified. Norway is far."
    (only,) = filled(text, ("MLT", "GHA"))

    assert only.sentences == {0, 1, 2}
    assert [event.sentence for event in only.events] == [0, 1]


def test_sentences_follow_the_party_that_is_special_to_an_agreement():
    text = (
        "Malta signed deals with Ghana and Japan. The deal with Japan was signed today. "
        "It opens ports. The deal with Ghana was signed yesterday. It helps farmers."
    )
    ghana, japan = filled(text, ("MLT", "GHA"), ("MLT", "JPN"))

    assert japan.sentences == {0, 1, 2}
    assert ghana.sentences == {0, 3, 4}
    assert {event.sentence for event in japan.events} == {0, 1}
    assert {event.sentence for event in ghana.events} == {0, 3}


def test_a_headline_without_special_parties_belongs_to_all():
    text = "Treaties signed\n\nMalta and Ghana signed a treaty. Malta and Japan signed a treaty."
    ghana, japan = filled(text, ("MLT", "GHA"), ("MLT", "JPN"))

    assert 0 in ghana.sentences & japan.sentences


def test_an_act_with_a_third_party_is_another_agreements():
    text = (
        "Malta will sign a treaty with Ghana. "
        "Malta has already signed similar treaties with Norway and Japan."
    )
    (only,) = filled(text, ("MLT", "GHA"))

    assert [event.sentence for event in only.events] == [0]


def test_an_act_of_more_than_two_is_left_out():
    text = (
        "Malta signed a memorandum with Ghana, Norway and Japan. "
        "Malta has also signed a treaty with Ghana."
    )
    (only,) = filled(text, ("MLT", "GHA"))

    assert [event.sentence for event in only.events] == [1]


def test_what_expires_with_somebody_else_is_no_event_of_ours():
    text = (
        "The European Union has initialled protocols with Gabon and Madagascar. A protocol with "
        "Senegal expires in November."
    )
    assert {draft.status for draft in drafts(text, published="2024-03-08")} == {"initialled"}
