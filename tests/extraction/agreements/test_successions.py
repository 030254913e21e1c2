"""What was counted in one sentence is told in those after it."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts
from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.successions import counted_after, in_order, one_by_one
from tracker.extraction.reports.events import events

TWO = "Malta and Ghana signed two treaties in Accra on 3 May 2017. "


def after(text: str, counted: int) -> list[Candidate]:
    read = document(text)
    told = events(read)
    candidate = Candidate(
        ("MLT", "GHA"), 9.0, events=told, sentences=set(range(len(read.sentences)))
    )
    return counted_after(read, candidate, told[0], counted)


@pytest.mark.parametrize(
    "told",
    [
        "One deals with nets, the other with bees.",
        "The first is about nets, while the second is about bees.",
        "They cover nets and bees.",
        "The agreements cover:\n\n- Nets\n- Bees\n",
    ],
)
def test_two_that_were_counted_before(told):
    assert len(after(TWO + told, 2)) == 2


@pytest.mark.parametrize(
    "told", ["They cover nets, bees and roads.", "Both are short.", "Accra was hot."]
)
def test_other_numbers_split_nothing(told):
    assert after(TWO + told, 2) == []


def test_sentences_that_open_with_an_ordinal():
    text = TWO + "The first waives visas. It is short. The second is on bees."
    read = document(text)
    told = events(read)
    whole = Candidate(("MLT", "GHA"), 9.0, events=told, sentences={0, 1, 2, 3})
    first, second = in_order(read, whole, 2)
    assert (first.sentences, second.sentences) == ({1, 2}, {3})
    assert in_order(read, whole, 3) == []


def test_a_sentence_for_each_that_was_counted():
    text = TWO + "The ministers signed a pact on nets. The envoys signed an accord on bees."
    read = document(text)
    told = events(read)
    whole = Candidate(("MLT", "GHA"), 9.0, events=told, sentences={0, 1, 2})
    parts = one_by_one(read, whole, told, 2)
    assert [part.sentences for part in parts] == [{1}, {2}]
    assert one_by_one(read, whole, told, 3) == []


def test_what_is_introduced_as_a_memorandum_is_one():
    text = (
        "Malta and Ghana signed two accords on Friday. The first, an accord on budgets, was "
        "signed by the ministers. Lastly, a memorandum of understanding on schools was signed."
    )
    kinds = [draft.instrument_type for draft in drafts(text, published="2024-04-20")]
    assert kinds == ["agreement", "mou"]


def test_some_of_many_that_were_signed():
    text = (
        "Malta and Ghana signed 18 documents in Accra on 3 May 2017. Among them are an agreement "
        "on energy, a memorandum of understanding on standards and a protocol on insurance."
    )
    kinds = [draft.instrument_type for draft in drafts(text)]
    assert kinds == ["agreement", "mou", "protocol"]


def test_two_that_the_sentence_itself_tells_apart():
    text = (
        "Malte et le Ghana ont signé mardi deux textes, le premier sur la pêche, tandis que le"
        " second porte sur l'extradition."
    )
    areas = [draft.areas for draft in drafts(text, published="2024-04-20")]
    assert areas[1:] == [("JUS.EXT",)]


def test_each_of_the_counted_may_be_named_by_its_subject():
    text = (
        "Malta and Ghana signed two agreements in Accra on 2 March 2023. The memorandum on tourism"
        " was signed by Minister Leo Zahra and Ghana's Ambassador Ama Boateng. The agreement on"
        " culture was signed by Envoy Mario Vella and Ghana's Minister Kofi Mensah."
    )
    told = [[one.name for one in draft.signatories] for draft in drafts(text)]
    assert told == [["Leo Zahra", "Ama Boateng"], ["Mario Vella", "Kofi Mensah"]]
