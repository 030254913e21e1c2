"""Persons with an office, with a form of address, and with neither."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.extraction.texts import document, made_texts
from tracker.extraction.signing.people import People


def people(text: str, language: str = "en") -> list[tuple[str, str]]:
    found = document(text, language=language).persons
    return [(person.name, person.capacity) for person in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fisheries Minister Carmelo Zahra signed.",
            [("Carmelo Zahra", "Fisheries Minister")],
        ),
        (
            "It was signed by Carmelo Zahra, Malta's home affairs minister.",
            [("Carmelo Zahra", "home affairs minister")],
        ),
        (
            "Presidents Joaquim Sotelo of Honduras and Ruth Wanjala of Kenya met.",
            [("Joaquim Sotelo", "President"), ("Ruth Wanjala", "President")],
        ),
        (
            "Norway's ambassador to Peru, Ingrid Solheim, signed.",
            [("Ingrid Solheim", "ambassador")],
        ),
        (
            "the Ambassador, H.E. Efua Quansah, and H.E. Carmelo Zahra, Minister of Trade, met",
            [("Efua Quansah", "Ambassador"), ("Carmelo Zahra", "Minister of Trade")],
        ),
        ("Mr Zahra and Mrs Quansah left.", [("Zahra", ""), ("Quansah", "")]),
        (
            "the Polish Ambassador Zbigniew Korczak spoke.",
            [("Zbigniew Korczak", "Ambassador")],
        ),
    ],
)
def test_english_persons(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "El ministro de Ambiente, Rodrigo Saquic, firmó.",
            [("Rodrigo Saquic", "ministro de Ambiente")],
        ),
        (
            "es",
            "La embajadora de Noruega, Ingrid Solheim, firmó.",
            [("Ingrid Solheim", "embajadora")],
        ),
        (
            "fr",
            "Le ministre des Affaires étrangères, Jorge Tavares, a signé.",
            [("Jorge Tavares", "ministre des Affaires étrangères")],
        ),
        (
            "fr",
            "Signé par l'ambassadeur burundais, Déo Nzeyimana.",
            [("Déo Nzeyimana", "ambassadeur")],
        ),
        (
            "fr",
            "La secrétaire d'État belge à la Santé, Griet Vanhove, a signé.",
            [("Griet Vanhove", "secrétaire d'État")],
        ),
        (
            "es",
            "Los presidentes de Bolivia, Casimiro Poma, y de Paraguay, Rubén Acosta, firmaron.",
            [("Casimiro Poma", "presidente"), ("Rubén Acosta", "presidente")],
        ),
        (
            "es",
            "Firmó su par marroquí, Driss Benkirane.",
            [("Driss Benkirane", "par")],
        ),
    ],
)
def test_spanish_and_french_persons(language, text, expected):
    found = people(text, language)
    assert [name for name, _capacity in found] == [name for name, _capacity in expected]
    assert found[0][1].startswith(expected[0][1])


@pytest.mark.parametrize(
    "text",
    [
        "The minister signed the agreement.",
        "Ministers met on Monday.",
        "The Ministry of Trade of Peru said so.",
        "The President of Kenya will sign.",
    ],
)
def test_an_office_alone_names_nobody(text):
    assert people(text) == []


def test_a_letterhead_in_capitals_is_shown_as_a_name():
    assert people("MINISTER FOR FISHERIES GRAHAM TILLERTON\n\nText.")[0][0] == "Graham Tillerton"


@pytest.mark.parametrize(
    ("text", "acting"),
    [
        ("acting Labour Minister Nimal Perera signed.", True),
        ("Interim President Joaquim Sotelo signed.", True),
        ("Labour Minister Nimal Perera signed.", False),
    ],
)
def test_an_office_held_for_the_time_being(text, acting):
    (person,) = document(text).persons
    assert person.acting is acting


def test_a_name_without_office_counts_where_signatories_are_named():
    found = document("It was signed by Carmelo Zahra in Malta.").persons
    assert [(p.name, p.bare) for p in found] == [("Carmelo Zahra", True)]


def test_the_spans_of_a_mention_hold_its_words():
    text = "Yesterday Fisheries Minister Carmelo Zahra signed."
    (person,) = document(text).persons
    assert text[person.start : person.end] == "Fisheries Minister Carmelo Zahra"
    assert text[person.name_start : person.name_end] == "Carmelo Zahra"
    assert text[person.title_start : person.title_end] == "Fisheries Minister"


@given(text=made_texts())
def test_persons_stand_in_order_and_apart(text):
    found = document(text)
    free = 0
    for person in found.persons:
        assert free <= person.start <= person.name_start < person.name_end <= person.end
        assert person.name.strip() == person.name != ""
        free = person.end


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The ambassador to the Eastern Caribbean, Étienne Lacroix, signed.",
            [("Étienne Lacroix", "ambassador to the Eastern Caribbean")],
        ),
        (
            "en",
            "It was signed by the head of the Icelandic weather service, Orri Steinsson.",
            [("Orri Steinsson", "head of the Icelandic weather service")],
        ),
        (
            "es",
            "La Embajadora de Belice en México, Sra. Rosa Usher, firmó.",
            [("Rosa Usher", "Embajadora de Belice en México")],
        ),
        (
            "fr",
            "M. Habyara, ministre de la Coopération, a signé.",
            [("Habyara", ""), ("Habyara", "ministre de la Coopération")],
        ),
        (
            "fr",
            "M. Zahra, ministre des Pêches, et le Capverdien Amílcar Tavares l'ont signé.",
            [("Zahra", ""), ("Zahra", "ministre des Pêches"), ("Amílcar Tavares", "")],
        ),
    ],
)
def test_postings_addresses_and_demonyms(language, text, expected):
    assert people(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The head of the agency said on Monday, John Tillerton Hall was closed.",
        "The minister of the day, who left, was tired.",
    ],
)
def test_a_posting_holds_no_verb(text):
    assert people(text) == []


def test_an_initial_is_no_form_of_address():
    assert people("Ambassador John M. Tillerton signed.", "en") == [
        ("John M. Tillerton", "Ambassador")
    ]


def test_excellencies_of_other_languages():
    text = "L'ambassadeur du Ghana, S. Exc. M. Kofi Mensah, a signé."
    assert people(text, "fr") == [("Kofi Mensah", "ambassadeur")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Signed by Ama Boateng, Minister of Trade Fostering.",
            [("Ama Boateng", "Minister of Trade Fostering")],
        ),
        (
            "La ministra del Interior y Orden Público de Chile, Ana Rojas Vera, firmó.",
            [("Ana Rojas Vera", "ministra del Interior y Orden Público de Chile")],
        ),
        (
            "The Minister of Fisheries and the Blue Economy, Ama Boateng, signed.",
            [("Ama Boateng", "Minister of Fisheries and the Blue Economy")],
        ),
        (
            "The director of the Cassa Depositi e Prestiti, Dario Scala, signed.",
            [("Dario Scala", "director of the Cassa Depositi e Prestiti")],
        ),
        (
            "The head of Ghana's tax and customs authority, Ama Boateng, signed.",
            [("Ama Boateng", "head of Ghana's tax and customs authority")],
        ),
        (
            "Ambassador Extraordinary and Plenipotentiary of Cuba to Ghana Ama Boateng signed.",
            [("Ama Boateng", "Ambassador Extraordinary and Plenipotentiary")],
        ),
        ("His counterpart Gen. (Rtd) Nihal Perera signed.", [("Nihal Perera", "counterpart")]),
        (
            "La ministra de la Banca postal, Ana Rojas Vera, firmó.",
            [("Ana Rojas Vera", "ministra de la Banca postal")],
        ),
    ],
)
def test_offices_of_which_no_list_has_all_the_words(text, expected):
    found = people(text, "es" if text.startswith("La ministra") else "en")
    assert found[:1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Serbian FM Niko Stoyan met him.", [("Niko Stoyan", "FM")]),
        ("en", "The Deputy Chair Boyan Todor came.", [("Boyan Todor", "Deputy Chair")]),
        ("en", "His predecessor, Flora Chero, came.", [("Flora Chero", "predecessor")]),
        (
            "en",
            "Her counterpart from Kosovo, Valdete Krasni, came.",
            [("Valdete Krasni", "counterpart from Kosovo")],
        ),
        (
            "en",
            "The Chief of the Tanzania People's Defence Force, Gen. Vena Mkude, came.",
            [("Vena Mkude", "Chief of the Tanzania People's Defence Force")],
        ),
        (
            "fr",
            "Le ministre des Transports terrestres, Omar Thiaw, est venu.",
            [("Omar Thiaw", "ministre des Transports terrestres")],
        ),
        (
            "fr",
            "L'ex-ministre haïtien du Commerce Jean Desravin est venu.",
            [("Jean Desravin", "ex-ministre haïtien du Commerce")],
        ),
        (
            "es",
            "La representante del Banco Interamericano de Desarrollo (BID) aquí, Mona Albu, vino.",
            [
                (
                    "Mona Albu",
                    "representante del Banco Interamericano de Desarrollo (BID) aquí",
                )
            ],
        ),
        (
            "es",
            "El vicetitular de Educación y Deportes, Bounpanh Sisa, vino.",
            [("Bounpanh Sisa", "vicetitular de Educación y Deportes")],
        ),
    ],
)
def test_short_former_and_long_offices(language, text, expected):
    read = document(text, language=language)
    assert [(one.name, one.capacity) for one in read.persons] == expected


@pytest.mark.parametrize("text", ["At 3 pm Olu Ade came.", "He took the chair Ada Obi made."])
def test_short_forms_of_offices_are_written_in_capitals(text):
    assert not [one for one in document(text).persons if one.capacity]


def test_a_surname_of_somebody_named_elsewhere_opens_a_sentence():
    read = document(
        "Ellen Brandt, who grew up here, was proud. Brandt, the U.S. ambassador to Samoa, signed."
    )
    shown = [(one.name, one.capacity) for one in read.persons]
    assert shown == [("Ellen Brandt", ""), ("Brandt", "ambassador")]


def test_a_name_with_its_state_needs_no_office_beside_another():
    read = document("Ghana's Ama Boateng and Malta's Leo Zahra signed it, said Chad's Idriss Ali.")
    assert [one.name for one in read.persons] == ["Ama Boateng", "Leo Zahra"]
    people = People(read)
    assert [people.of(one).likely_party() for one in read.persons] == ["GHA", "MLT"]


def test_several_forms_of_address_do_not_end_a_sentence():
    read = document(
        "Il a été signé par les ministres des Travaux publics, MM. Lakhdar Rekh et Moctar Yahi.",
        language="fr",
    )
    assert [one.name for one in read.persons] == ["Lakhdar Rekh", "Moctar Yahi"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The Minister of Transport Sultan bin Hamad Al Harbi signed it.",
            [("Sultan bin Hamad Al Harbi", "Minister of Transport")],
        ),
        (
            "en",
            "Dr Leo Zahra, Chief Executive Officer of the Agency, signed it.",
            [("Leo Zahra", "Chief Executive Officer of the Agency")],
        ),
        (
            "en",
            "They met beside the United Nations General Assembly.",
            [],
        ),
        (
            "en",
            "Leo Zahra, Minister of Employment, Workforce and Official Languages, left.",
            [("Leo Zahra", "Minister of Employment")],
        ),
        (
            "fr",
            "Il a vu le ministre de l'Equipement, du Transport et de l'Eau, Hervé Ondo.",
            [("Hervé Ondo", "ministre de l'Equipement, du Transport et de l'Eau")],
        ),
    ],
)
def test_offices_that_go_on_and_names_that_look_like_one(language, text, expected):
    told = dict(people(text, language))
    assert list(told) == [name for name, _ in expected]
    assert all(told[name].startswith(office) for name, office in expected)
