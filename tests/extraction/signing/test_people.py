"""Mentions of the same person, and the party each acts for."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.signing.people import People, Person, stated_party


def people(text: str) -> list[Person]:
    return list(People(document(text)))


def person(text: str) -> Person:
    (only,) = people(text)
    return only


def test_a_surname_belongs_to_the_full_name_before_it():
    found = person("Foreign Minister Ama Boateng spoke. Boateng left.")

    assert found.name == "Ama Boateng"
    assert len(found.mentions) == 2


def test_the_full_name_is_kept_where_the_surname_comes_first():
    found = person("President Boateng arrived. President Ama Boateng spoke.")

    assert found.name == "Ama Boateng"


def test_a_ruler_is_known_by_the_first_name():
    found = person(
        "Crown Prince Salim bin Nasser Al Harthi arrived. Crown Prince Salim signed the treaty."
    )

    assert found.name == "Salim bin Nasser Al Harthi"


def test_another_office_is_another_person():
    names = {one.name for one in people("President Leo Zahra spoke. First Lady Eva Zahra left.")}

    assert names == {"Leo Zahra", "Eva Zahra"}


def test_the_first_office_stays_and_acting_is_kept():
    found = person("acting Defence Secretary Leo Zahra spoke. Secretary Leo Zahra left.")

    assert found.capacity == "acting Defence Secretary"
    assert found.acting


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ghanaian Foreign Minister Ama Boateng spoke.", "GHA"),
        ("Ghana's Foreign Minister Ama Boateng spoke.", "GHA"),
        ("Ghana's new Foreign Minister Ama Boateng spoke.", "GHA"),
        ("President Ama Boateng of Ghana spoke.", "GHA"),
        ("Foreign Minister Ama Boateng (Ghana) spoke.", "GHA"),
        ("Minister Ama Boateng, on behalf of Ghana, spoke.", "GHA"),
        ("Ama Boateng, Ghana's foreign minister, spoke.", "GHA"),
        ("Ama Boateng, Minister of Trade, Ghana, spoke.", "GHA"),
        ("Deputy U.S. Trade Representative John Veron spoke.", "USA"),
        ("the Ambassador of Ghana to Malta, Ama Boateng, spoke.", "GHA"),
        ("Ghana's Ambassador to Malta, Ama Boateng, spoke.", "GHA"),
    ],
)
def test_words_beside_the_name_give_the_party(text, code):
    read = document(text)

    assert stated_party(read, read.persons[0]) == code


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ama Boateng spoke in Ghana.",
        "In Accra, Foreign Minister Ama Boateng spoke.",
        "Foreign Minister Ama Boateng spoke to Maltese reporters.",
    ],
)
def test_other_places_nearby_do_not(text):
    read = document(text)

    assert stated_party(read, read.persons[0]) is None


def test_an_office_can_give_the_party_where_no_word_does():
    found = person("Secretary of State Ann Lee spoke.")

    assert found.parties == {}
    assert found.role_party() == found.likely_party() == "USA"


def test_the_word_beats_the_office():
    assert person("Ghanaian Secretary of State Ama Boateng spoke.").likely_party() == "GHA"


def test_nothing_known_is_no_party():
    found = person("Minister Ama Boateng spoke.")

    assert found.likely_party() == ""
    assert found.role_party() is None


def test_spokesmen_speak_only():
    assert person("Spokesman Leo Zahra spoke.").speaks_only
    assert not person("Minister Leo Zahra spoke.").speaks_only
    assert person("Mr Leo Zahra spoke.").head == ""


def test_a_mention_leads_to_its_person():
    read = document("Foreign Minister Ama Boateng spoke. Boateng left.")
    known = People(read)
    first, second = read.persons

    assert known.of(first) is known.of(second)


def test_a_demonym_before_a_bare_name_gives_the_party():
    text = "Firmaron el hondureño Rigoberto Midence y la salvadoreña Alma Quezada."
    found = People(document(text, language="es"))

    assert [(one.name, one.likely_party()) for one in found] == [
        ("Rigoberto Midence", "HND"),
        ("Alma Quezada", "SLV"),
    ]


def test_a_capital_in_brackets_gives_the_party():
    found = people(
        "State secretaries Tomaz Kranjc (Ljubljana) and Mislav Grguric (Zagreb) signed."
    )

    assert [(one.capacity, one.likely_party()) for one in found] == [
        ("State secretary", "SVN"),
        ("State secretary", "HRV"),
    ]


def test_a_party_that_leads_the_office_behind_a_name():
    found = people("It was signed by Abdu Sesay, World Bank Country Manager for Sierra Leone.")
    assert [one.likely_party() for one in found] == ["WORLDBANK"]


def test_a_side_with_its_article_leads_the_office():
    text = "Por la parte cubana firmó Ana Gil, y por la angoleña la ministra Ada Neto."
    found = People(document(text, language="es"))
    assert [one.likely_party() for one in found if one.name == "Ada Neto"] == ["AGO"]
