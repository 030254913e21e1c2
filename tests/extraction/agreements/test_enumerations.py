"""What one signing counts up: by subject, by name, by ordinal, and as items of a list."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts
from tracker.domain.vocabulary import InstrumentType
from tracker.extraction.agreements.enumerations import count
from tracker.extraction.reports.events import events

TWO = "Malta and Ghana signed two conventions in Accra on 3 May 2017. "
THREE = "Malta and Ghana signed three texts in Accra on 3 May 2017: "
KINDS = {InstrumentType.CONVENTION, InstrumentType.AGREEMENT, InstrumentType.PROTOCOL}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Malta and Ghana signed four agreements.", 4),
        ("Malta and Ghana signed agreements.", 1),
        ("Malta and Ghana signed three papers.", 3),
        ("Malta and Ghana signed an agreement.", 0),
        ("Malta y Ghana firmaron dos instrumentos.", 2),
    ],
)
def test_the_number_before_the_plural(text, number):
    read = document(text)
    assert count(read, events(read)[0]) == number


@pytest.mark.parametrize(
    "text",
    [
        THREE + "a tax convention, an agreement on driving licences and a protocol on schools.",
        THREE + "convention on tax; agreement on driving licences; protocol on schools.",
        (
            "Trois textes ont été signés mardi à Accra entre Malte et le Ghana : une convention "
            "fiscale, un accord sur les permis et un protocole relatif aux écoles."
        ),
        (
            "Malta y Ghana firmaron tres documentos en Acra: una convención sobre impuestos, un "
            "acuerdo sobre licencias y un protocolo sobre escuelas."
        ),
    ],
)
def test_papers_named_after_a_colon(text):
    assert {draft.instrument_type for draft in drafts(text)} == KINDS


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana signed two agreements, one on nets and one on bees, in Accra.",
        (
            "Malte et le Ghana ont signé deux accords, l'un relatif à l'extradition, l'autre à la "
            "pêche."
        ),
        (
            "Malta y Ghana firmaron tres convenios: uno de educación, otro de pesca y un tercero "
            "sobre títulos."
        ),
    ],
)
def test_one_on_this_and_one_on_that(text):
    assert len(drafts(text)) == (3 if "tres" in text else 2)


@pytest.mark.parametrize(
    "told",
    [
        "The first deals with legal assistance, the second with extradition.",
        "One deals with nets, while the other is about bees.",
    ],
)
def test_the_first_and_the_second(told):
    assert len(drafts(TWO + told)) == 2


def test_french_ordinals_have_a_gender():
    text = (
        "Malte et le Ghana ont signé jeudi à Accra deux conventions. La première convention "
        "porte sur l'entraide judiciaire, la seconde sur l'extradition."
    )
    assert [draft.areas for draft in drafts(text)] == [("JUS.MLA",), ("JUS.EXT",)]


def bullets(number: str) -> str:
    return (
        f"Malta and Ghana today signed {number} agreements in Accra.\n\nThe agreements cover:\n\n"
        "- Extradition\n- Fisheries\n- Visas for holders of diplomatic passports\n\n"
        "The next session is in Valletta."
    )


def test_items_that_are_as_many_as_were_counted():
    found = drafts(bullets("three"), published="2017-05-03")
    assert len(found) == 3
    assert {draft.signed for draft in found} == {"2017-05-03"}


def test_items_that_are_not_as_many_are_only_subjects():
    assert len(drafts(bullets("two"))) == 1


def test_each_of_the_counted_in_a_sentence_of_its_own():
    text = (
        "Malta and Ghana signed three instruments in Accra on Friday. The first is an accord on "
        "the Volta, which the ministers of water, Rita Borg and Kofi Addo, signed. The ministers "
        "of health also signed a memorandum of understanding on malaria. The foreign ministers "
        "signed a protocol that lets citizens of both live in the other."
    )
    kinds = [draft.instrument_type for draft in drafts(text, published="2017-05-06")]
    assert len(kinds) == 3
    assert {InstrumentType.MOU, InstrumentType.PROTOCOL} < set(kinds)


def test_a_colon_without_instruments_splits_nothing():
    text = "Malta and Ghana signed three agreements: nets and bees are their subjects."
    assert len(drafts(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        (
            "Malta and Ghana inked an agreement on trucks, an agreement on the gas market and a "
            "roadmap for chips."
        ),
        "Malta and Ghana signed three agreements. They cover customs, oil and roads.",
        (
            "Malte et le Ghana ont signé trois accords. Ils concernent les douanes, le pétrole et "
            "les routes."
        ),
    ],
)
def test_three_in_a_row(text):
    assert len(drafts(text)) == 3


def test_an_apposition_is_no_second_paper():
    assert len(drafts("Malta and Ghana signed an accord, a treaty of friendship, in Accra.")) == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Malta and Ghana signed two treaties - on food and on youth - in Accra.", 2),
        (
            (
                "Three agreements between Malta and Ghana, on customs, on seeds and on the "
                "recognition "
                "of diplomas, entered into force on Friday."
            ),
            3,
        ),
        (
            (
                "Malta y Ghana firmaron dos acuerdos. Los instrumentos se refieren a comercio y "
                "pesca."
            ),
            2,
        ),
    ],
)
def test_subjects_after_a_dash_or_a_comma(text, number):
    assert len(drafts(text, published="2019-06-14")) == number


def test_a_treaty_and_agreements_on_this_and_that():
    text = "Malta and Ghana signed a treaty on friendship and agreements on aviation and on nets."
    assert [draft.instrument_type for draft in drafts(text)] == [
        "treaty",
        "agreement",
        "agreement",
    ]


@pytest.mark.parametrize("joined", ["alongside", "as well as", "and"])
def test_words_that_join_a_second_paper(joined):
    text = f"Malta and Ghana signed a declaration on crime {joined} a readmission agreement."
    assert len(drafts(text)) == 2


def test_a_named_treaty_of_others_is_no_part_of_ours():
    text = (
        "I transmit two treaties: the Treaty between Malta and Ghana on the sea and the Treaty "
        "between Malta and Peru on the shelf, signed in Accra on 3 May 2017. The Malta-Ghana "
        "Treaty is short. The Malta-Peru Treaty is long. The Treaties help fishermen."
    )
    found = [frozenset(draft.parties) for draft in drafts(text)]
    assert sorted(map(sorted, found)) == [["GHA", "MLT"], ["MLT", "PER"]]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Malta and Ghana signed a number of agreements, including an agreement on nurses "
            "and a "
            "memorandum of understanding on training."
        ),
        (
            "Malta y Ghana firmaron dos acuerdos en materia de pesca y turismo, en presencia del "
            "presidente."
        ),
    ],
)
def test_some_that_are_named_and_subjects_before_a_presence(text):
    assert len(drafts(text)) == 2


def test_subjects_after_the_state_they_were_signed_with():
    text = (
        "Malta on Friday signed two treaties with the Kingdom of Morocco on extradition and on "
        "the transfer of prisoners, in what its minister called a new dawn."
    )
    assert len(drafts(text)) == 2
