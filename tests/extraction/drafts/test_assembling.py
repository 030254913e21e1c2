"""Drafts as a whole: values, gaps and evidence together."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts, extractor, only
from tracker.domain.vocabulary import Field, GapReason, InstrumentType, ReportedStatus
from tracker.extraction.areas.mentions import AreaFinder
from tracker.extraction.drafts.assembling import Assembler

FULL = (
    "Malta and Ghana signed a treaty on extradition in Valletta on 3 May 2017. "
    "It was signed by Maltese Minister Leo Zahra and Ghanaian Minister Ama Boateng."
)


def test_a_full_draft_has_no_gaps():
    draft = only(FULL)

    assert draft.parties == ("MLT", "GHA")
    assert draft.instrument_type is InstrumentType.TREATY
    assert [(one.name, one.capacity, one.party) for one in draft.signatories] == [
        ("Leo Zahra", "Minister", "MLT"),
        ("Ama Boateng", "Minister", "GHA"),
    ]
    assert (draft.signed, draft.place) == ("2017-05-03", "Valletta")
    assert draft.status is ReportedStatus.SIGNED
    assert draft.areas == ("JUS.EXT",)
    assert draft.gaps == ()


def test_what_was_looked_for_in_vain_is_a_gap():
    draft = only("Malta and Ghana signed a treaty.")

    assert dict(draft.gaps) == dict.fromkeys(
        (Field.SIGNED, Field.PLACE, Field.SIGNATORIES, Field.AREAS),
        GapReason.SEARCHED_NOT_FOUND,
    )


def test_an_area_that_is_named_is_not_left_out_as_well():
    draft = only(
        "Malta and Ghana signed a treaty on extradition. It does not cover extradition of "
        "nationals, and makes no mention of fees."
    )

    assert "JUS.EXT" in draft.areas
    assert "JUS.EXT" not in draft.absent_areas


def test_the_language_is_told_even_without_an_agreement():
    read = document("The cat sat on the mat and looked at the bird.", language="")
    found = Assembler(read, AreaFinder(extractor().reference.areas)).assemble()

    assert (found.language, found.agreements) == ("en", ())


def test_those_who_signed_show_the_parties_where_no_other_words_do():
    text = (
        "The treaty was signed in Valletta by Maltese Minister Leo Zahra and Ghanaian Minister "
        "Ama Boateng."
    )

    assert set(only(text).parties) == {"MLT", "GHA"}


def test_one_known_side_of_two_signatories_finds_the_other():
    text = (
        "Malta is content. The treaty with Ghana was signed by Minister Leo Zahra and Ghanaian "
        "Minister Ama Boateng. Malta and Ghana are friends."
    )

    assert set(only(text).parties) == {"MLT", "GHA"}


def test_several_agreements_become_several_drafts():
    text = "Malta signed air services agreements with Ghana and Japan on 3 May 2017 in Valletta."
    found = drafts(text)

    assert [set(draft.parties) for draft in found] == [{"MLT", "GHA"}, {"MLT", "JPN"}]
    assert {draft.signed for draft in found} == {"2017-05-03"}


def test_an_agreement_of_many_has_all_the_parties_that_are_named():
    (draft,) = drafts("Malta, Ghana, Japan and Norway signed a convention in Oslo.")
    assert set(draft.parties) == {"MLT", "GHA", "JPN", "NOR"}


def test_a_list_of_examples_is_no_list_of_parties():
    text = "Ministers of forty states, among them Malta, Ghana and Japan, signed a convention."
    assert drafts(text) == ()


def test_two_parties_of_an_agreement_of_many_can_have_one_of_their_own():
    found = drafts(
        "Malta signed a memorandum on fishing with Ghana, Japan and Norway on 4 May 2011.\n\n"
        "Malta also signed an agreement on whaling with Norway."
    )
    assert [set(draft.parties) for draft in found] == [
        {"MLT", "NOR"},
        {"MLT", "GHA", "JPN", "NOR"},
    ] or [set(draft.parties) for draft in found] == [
        {"MLT", "GHA", "JPN", "NOR"},
        {"MLT", "NOR"},
    ]


def test_ministers_with_one_title_for_two_states_sign_each_for_their_own():
    (draft,) = drafts(
        "NICOSIA, 12 September 2018\n\nIn the presence of both leaders, the Ministers of Culture "
        "of Greece and Armenia, Danae Kouri and Arpine Sahakyan, signed a memorandum of "
        "understanding on the loan of icons."
    )
    signed = [(one.name, one.party) for one in draft.signatories]
    assert signed == [("Danae Kouri", "GRC"), ("Arpine Sahakyan", "ARM")]


def test_a_city_with_an_accent_is_a_place():
    (draft,) = drafts(
        "Norway and Iceland signed an agreement on capelin in Ålesund on 31 May 2011."
    )
    assert draft.place == "Ålesund"


def test_the_day_of_taking_effect_is_not_that_of_signing():
    (draft,) = drafts(
        "The agreement between Australia and Chile took effect on 1 November 2023, a year after "
        "it was signed."
    )
    assert draft.signed != "2023-11-01"


def test_those_who_signed_one_paper_show_its_three_parties():
    draft = only(
        "Three neighbours want safer harbours. A memorandum on pilots was signed in Valletta by "
        "Malta's Minister Leo Zahra, Ghana's Minister Ama Boateng and Peru's Minister Luis Paz."
    )
    assert set(draft.parties) == {"MLT", "GHA", "PER"}


def test_three_signers_of_several_papers_show_no_joint_one():
    made = drafts(
        "Memoranda on pilots were signed in Valletta by Malta's Minister Leo Zahra, Ghana's "
        "Minister Ama Boateng and Peru's Minister Luis Paz."
    )
    assert all(len(draft.parties) == 2 for draft in made)


def test_a_letter_in_the_first_person_names_its_parties_elsewhere():
    draft = only(
        "Malta's embassy in Ghana wishes all friends of Malta well. Ghana is warm.\n\n"
        "On 3 May 2017 Minister Ama Boateng and I signed a memorandum of understanding on nets."
    )
    assert set(draft.parties) == {"MLT", "GHA"}


FRENCH_END = (
    "Le Maroc et le Sénégal sont convenus de coopérer en matière de pêche.\n\n"
    "Fait à Dakar, le 3 mars 2015, en deux exemplaires.\n\n"
    "Pour le Royaume du Maroc : Aziz Bennouna, ministre de la Pêche\n"
    "Pour la République du Sénégal : Oumar Guèye, ministre de l'Élevage"
)
SPANISH_END = (
    "Convenio sobre salud.\n\nHecho en Dakar, a los tres días del mes de marzo de dos mil quince."
    " Por el Reino de Marruecos, Aziz Bennouna, ministro. Por la República del Senegal, Oumar "
    "Guèye, ministro."
)


@pytest.mark.parametrize("text", [FRENCH_END, SPANISH_END])
def test_the_end_of_a_treaty_tells_parties_signers_day_and_place(text):
    draft = only(text)
    assert {one.name: one.party for one in draft.signatories} == {
        "Aziz Bennouna": "MAR",
        "Oumar Guèye": "SEN",
    }
    assert (draft.signed, draft.place) == ("2015-03-03", "Dakar")


def test_those_who_signed_several_papers_at_once_signed_each():
    text = (
        "Malta and Ghana signed two agreements in Accra on 3 May 2017. Maltese Minister Leo Zahra "
        "and Ghanaian Minister Ama Boateng signed the following agreements:\n\n"
        "- Agreement on Fisheries\n- Agreement on Extradition\n"
    )
    found = drafts(text, published="2017-05-04")
    assert len(found) == 2
    assert all({s.name for s in one.signatories} == {"Leo Zahra", "Ama Boateng"} for one in found)


def test_a_draft_of_two_parties_and_nothing_else_is_none():
    text = (
        "In a joint statement after their talks in Moscow, the presidents of China and Russia "
        "condemned sanctions and called for talks on Ukraine."
    )
    assert drafts(text, published="2023-03-10") == ()
