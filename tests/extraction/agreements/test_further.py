"""What was signed besides."""

from __future__ import annotations

from tests.extraction.texts import document, drafts
from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.further import besides, further
from tracker.extraction.reports.events import events


def read(text: str) -> tuple[int, int]:
    """Return how many agreements the rules make of a text, and how many stand besides one."""
    found = document(text, published="2017-05-04")
    told = events(found)
    whole = Candidate(("MLT", "GHA"), 9.0, events=told, sentences=set(range(len(found.shapes))))
    first = Candidate(("MLT", "GHA"), 9.0, events=told[:1], extent=(0, found.sentences[0].end))
    return len(further(found, whole, told, 0)), len(besides(found, whole, [first], told))


def test_another_word_for_more_makes_another_agreement():
    text = "Malta and Ghana signed a treaty on fish. They also signed a pact on bees."
    assert read(text) == (2, 1)


def test_the_same_told_again_makes_none():
    text = "Malta and Ghana signed a treaty on fish. They signed the treaty in Accra."
    assert read(text) == (1, 0)


def test_letters_need_no_article():
    text = (
        "Malta and Ghana signed a treaty on fish. Finally, their ministers exchanged letters of"
        " intent on bees."
    )
    assert read(text)[0] == 2


def test_what_was_also_signed_beside_an_agreement_that_was_only_reached():
    found = drafts(
        "Malta y Ghana cierran negociación\n\nEl ministro de Comercio de Malta, Leo Zahra, y la"
        " ministra de Ghana, Ama Boateng, anunciaron hoy en Accra la conclusión de las"
        " negociaciones del acuerdo de libre comercio entre los dos países.\n\nSe prevé que sea"
        " firmado en 2024. Durante la visita se suscribió asimismo un memorando de entendimiento"
        " sobre minerales.",
        published="2023-10-11",
    )
    assert sorted(str(one.instrument_type) for one in found) == ["agreement", "mou"]


def test_a_similar_document_of_another_pair_is_no_second_one():
    found = drafts(
        "Malta and Ghana signed a treaty on fish in Accra on 3 May 2017. Peru signed a similar"
        " document with Chile three years ago.",
        published="2017-05-04",
    )
    assert [set(one.parties) for one in found] == [{"MLT", "GHA"}]
