"""Who signed, by the part each person has in the sentence."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.reports.events import events
from tracker.extraction.signing.people import People
from tracker.extraction.signing.signers import signers


def signed(text: str, language: str = "en") -> list[str]:
    """Return the names of all who signed, in the order of the events."""
    read = document(text, published="2017-05-04", language=language)
    people = People(read)
    found = [
        people.of(mention).name
        for event in events(read)
        if event.signs
        for mention in signers(read, people, event)
    ]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Ama Boateng signed the treaty.",
            ["Ama Boateng"],
        ),
        (
            "Presidents Ama Boateng of Ghana and Leo Zahra of Malta signed the treaty.",
            ["Ama Boateng", "Leo Zahra"],
        ),
        (
            "The treaty was signed by Foreign Minister Ama Boateng and Ambassador Leo Zahra.",
            ["Ama Boateng", "Leo Zahra"],
        ),
        (
            "Foreign Minister Ama Boateng signed the treaty with Malta's President Leo Zahra.",
            ["Ama Boateng", "Leo Zahra"],
        ),
        (
            "Ama Boateng, Ghana's foreign minister, and Leo Zahra, Malta's, signed the treaty.",
            ["Ama Boateng", "Leo Zahra"],
        ),
        (
            "The treaty was signed by Ama Boateng for Ghana and Leo Zahra for Malta.",
            ["Ama Boateng", "Leo Zahra"],
        ),
        (
            "Ama Boateng and Leo Zahra put pen to paper on a treaty.",
            ["Ama Boateng", "Leo Zahra"],
        ),
        (
            "Prime Minister Ama Boateng left Accra after signing the treaty.",
            ["Ama Boateng"],
        ),
    ],
)
def test_subjects_agents_and_partners_signed(text, expected):
    assert signed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ministry spokesman Leo Zahra said the signing would help.",
        "The treaty was signed. President Leo Zahra welcomed it.",
        "The treaty was signed in the presence of President Leo Zahra.",
        "As part of President Leo Zahra's trip, Malta signed a treaty.",
        "Malta signed a treaty with President Leo Zahra's adviser.",
        "Malta and Ghana signed three treaties during a visit by President Leo Zahra.",
        "President Leo Zahra said the treaty was signed.",
    ],
)
def test_speakers_witnesses_and_hosts_did_not_sign(text):
    assert signed(text) == []


def test_witnesses_after_the_signatories_are_left_out():
    text = "It was signed by Foreign Minister Ama Boateng, in the presence of President Leo Zahra."

    assert signed(text) == ["Ama Boateng"]


def test_signatories_after_the_witnesses_are_found():
    text = (
        "It was signed in the presence of the premiers, Prime Minister Joe Vella and Prime "
        "Minister Kofi Mensah, by Foreign Minister Ama Boateng and Ambassador Leo Zahra."
    )

    assert {"Ama Boateng", "Leo Zahra"} <= set(signed(text))


def test_he_is_the_person_who_acted_before():
    text = "Foreign Minister Ama Boateng arrived in Valletta. She signed the treaty on Monday."

    assert signed(text) == ["Ama Boateng"]


def test_i_is_the_minister_of_the_letterhead():
    text = (
        "MINISTER FOR FISHERIES LEO ZAHRA\n\n"
        "I signed a treaty with Ghana's President Ama Boateng on 3 May."
    )

    assert signed(text) == ["Leo Zahra", "Ama Boateng"]


def test_we_in_a_quotation_is_who_speaks():
    text = '"We signed a memorandum today," Foreign Minister Leo Zahra told reporters.'

    assert signed(text) == ["Leo Zahra"]


def test_the_two_ministers_are_those_of_two_parties():
    text = (
        "Malta's fisheries minister Leo Zahra was content. Ghana's fisheries minister Ama "
        "Boateng agreed. The two ministers signed a treaty."
    )

    assert signed(text) == ["Leo Zahra", "Ama Boateng"]


def test_the_two_ministers_stay_open_where_only_one_is_known():
    text = "Malta's fisheries minister Leo Zahra was content. The two ministers signed a treaty."

    assert signed(text) == []


def test_a_list_under_the_sentence_names_the_signatories():
    text = (
        "The memorandum was signed by the following representatives:\n\n"
        "- Ms Ama Boateng, Director-General;\n\n"
        "- Mr Leo Zahra, President.\n\n"
        "The ceremony was short."
    )

    assert signed(text) == ["Ama Boateng", "Leo Zahra"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Firmaron el convenio el canciller Luis Rojas y el embajador Pedro Arce.",
        ),
        (
            "es",
            "El acuerdo fue suscrito por el ministro Luis Rojas y la ministra Ana Arce.",
        ),
        (
            "fr",
            "Le ministre Luis Rojas et l'ambassadeur Pedro Arce ont signé l'accord.",
        ),
    ],
)
def test_subjects_may_follow_the_verb_in_spanish_and_french(language, text):
    found = signed(text, language)

    assert found[0] == "Luis Rojas"
    assert len(found) == 2


def test_who_is_the_person_just_named():
    text = "The news came from Defence Minister Leo Zahra, who signed the treaty in Accra."

    assert signed(text) == ["Leo Zahra"]


BOTH = ["Ama Boateng", "Leo Zahra"]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ama Boateng and her Maltese colleague Leo Zahra left after they had signed.",
        "Minister Ama Boateng and Envoy Leo Zahra put their signatures on Monday to a treaty.",
        "Minister Ama Boateng signed for Ghana; Envoy Leo Zahra, for his Government.",
        "Minister Ama Boateng signed, and for Malta the Envoy, Mr Leo Zahra.",
        "Minister Ama Boateng and Malta's ICT and Sports Minister, Leo Zahra, signed the treaty.",
        "Mrs Ama Boateng, Director of Ports, and Mr Leo Zahra, Chief of the Mole, signed it.",
        "The treaty was signed by Ama Boateng (Ghana) and Leo Zahra (Malta). Mr Zahra left.",
        "It was signed by chiefs of staff Gen. Ama Boateng and Gen. Leo Zahra.",
    ],
)
def test_ways_in_which_two_sign(text):
    assert signed(text) == BOTH


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Signing for our country was Minister Ama Boateng.", ["Ama Boateng"]),
        ("Malta's signature was that of Envoy Leo Zahra.", ["Leo Zahra"]),
        ("Malta's signature was missing. Envoy Leo Zahra left.", []),
    ],
)
def test_who_is_presented_as_signing(text, expected):
    assert signed(text) == expected


def test_spanish_verbs_say_i_by_their_ending():
    text = "Carta\n\nAyer firmé el convenio en Accra.\n\nSaludos,\nLeo Zahra Pace\n"
    assert signed(text, language="es") == ["Leo Zahra Pace"]


def test_i_is_named_below_the_heading_of_a_letter():
    text = (
        "EMBASSY OF MALTA\nAccra\n\nRemarks\n2 March 2016\n\nA WORD FROM AMBASSADOR LEO ZAHRA\n\n"
        "Dear friends,\n\nAt the palace I signed, together with the Hon. Ama Boateng, a treaty.\n"
    )
    assert sorted(signed(text)) == BOTH


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Signatories were Ghana's Minister Ama Boateng and Malta's Envoy Leo Zahra."),
        ("en", "Notes were signed between Minister Ama Boateng and Envoy Leo Zahra in Accra."),
        ("en", "Minister Ama Boateng signed for Ghana, Envoy Leo Zahra for the organisation."),
        ("es", "Lo suscribieron los ministros Ama Boateng y Leo Zahra, por Ghana y Malta."),
        (
            "es",
            "Por Ghana firmó la ministra Ama Boateng; por Malta lo hizo el ministro Leo Zahra.",
        ),
    ],
)
def test_more_ways_in_which_two_sign(language, text):
    assert signed(text, language) == BOTH


def test_the_minister_and_i():
    text = (
        "Yesterday Minister Ama Boateng and I signed the treaty.\n\nRegards,\nLeo Zahra, Envoy\n"
    )
    assert signed(text) == BOTH


def test_a_list_of_names_with_their_states():
    text = "It was signed by Ama Boateng (Ghana), Leo Zahra (Malta) and Eva Pace (Peru)."
    assert signed(text) == [*BOTH, "Eva Pace"]


@pytest.mark.parametrize(
    "text",
    [
        "The treaty carries the names of Minister Ama Boateng and of Malta's Envoy, Leo Zahra.",
        "Photo: Minister Ama Boateng (left) and Malta's Envoy, Leo Zahra, sign the treaty.",
        "Minister Ama Boateng and Malta's Envoy, Leo Zahra, concluded a treaty on Monday.",
        "Minister Ama Boateng called on the Envoy, Mr Leo Zahra. They signed a treaty.",
    ],
)
def test_signing_in_other_words(text):
    assert signed(text) == BOTH


def test_on_behalf_of_a_capital():
    assert signed("Signing on behalf of Accra was Minister Ama Boateng.") == ["Ama Boateng"]


def test_a_verb_that_is_never_passive_has_a_subject():
    text = (
        "La ministra Ama Boateng y el enviado, Sr. Leo Zahra, suscribieron un acuerdo por el cual"
    )
    assert signed(f"{text} Malta construirá un hospital.", "es")[:1] == ["Ama Boateng"]


def test_the_two_are_the_only_office_holders_before():
    text = "Councillor Ama Boateng received Minister Leo Zahra. The two ministers signed a treaty."
    assert signed(text) == BOTH
    assert signed(f"President Eva Pace met them. {text}") == []


@pytest.mark.parametrize(
    "text",
    [
        "The treaty was signed by Minister Ama Boateng, for trade; Envoy Leo Zahra, for tax.",
        "The treaty was signed by Ama Boateng, Minister of Finance, and Leo Zahra, Bank Manager.",
    ],
)
def test_all_of_a_list_behind_by(text):
    assert signed(text) == BOTH


def test_a_list_between_semicolons_behind_an_inverted_verb():
    text = (
        "Firmaron el acuerdo el canciller nacional, Ama Boateng; el ministro de Malta, Leo Zahra."
    )
    assert signed(text, "es") == BOTH


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Signed for Ghana: Ms Ama Boateng, High Commissioner", ["Ama Boateng"]),
        ("Signed on the Maltese side by: H.E. Leo Zahra, Minister", ["Leo Zahra"]),
        ("Signed for Ghana: Accra", []),
    ],
)
def test_a_line_of_a_form(line, expected):
    assert signed(line) == expected


def test_parties_told_behind_each_of_two_who_sign():
    text = (
        "Los ministros de Salud, Ama Boateng por Ghana y Leo Zahra por Malta, firmaron el texto."
    )
    assert signed(text, "es") == BOTH


def test_another_signs_beside_the_subject():
    text = (
        "La ministra Ama Boateng firmó, junto al enviado maltés, el embajador Leo Zahra, el texto."
    )
    assert signed(text.replace("junto al enviado maltés, el", "junto al"), "es") == BOTH


def test_both_authorities_are_those_named_before():
    text = (
        "El subsecretario de Relaciones Exteriores, Emb. Leo Zahra, recibió al viceministro de"
        " Perú, Ama Boateng. En la ocasión, ambas autoridades suscribieron un memorando."
    )
    assert signed(text, "es") == ["Leo Zahra", "Ama Boateng"]


@pytest.mark.parametrize(
    "text",
    [
        "Photo 1: Minister Ama Boateng and Minister Leo Zahra signing the memorandum in Accra.",
        (
            "Dr Ama Boateng, and the Secretary (East) in the Ministry of Malta, Mr Leo Zahra,"
            " on Friday signed a memorandum on the use of stamps by the Union."
        ),
        "(Accra, Ghana) The Secretary of the Union, Dr Ama Boateng, and Dr Leo Zahra signed it.",
    ],
)
def test_captions_and_long_offices(text: str) -> None:
    assert signed(text) == ["Ama Boateng", "Leo Zahra"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Minister Ama Boateng met Minister Leo Zahra in Rome, where both signed it."),
        ("fr", "Le texte porte les signatures du ministre Ama Boateng et du ministre Leo Zahra."),
        ("es", "El texto lleva las firmas de la ministra Ama Boateng y del ministro Leo Zahra."),
    ],
)
def test_both_of_those_a_sentence_names(language: str, text: str) -> None:
    assert signed(text, language) == ["Ama Boateng", "Leo Zahra"]
