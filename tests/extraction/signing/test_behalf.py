"""For whom a person signs, as the words around the person or the act say."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.extraction.texts import document, drafts, made_texts, only, sides
from tracker.extraction.reports.events import events
from tracker.extraction.signing.behalf import signed_for, takes_part

TREATY = "Peru and Kuwait signed a treaty. "


@pytest.mark.parametrize(
    "text",
    [
        "Minister Linda Ruiz signed for Peru and Ambassador Yousef Mutairi for Kuwait.",
        "Minister Linda Ruiz signed for Peru and Ambassador Yousef Mutairi signed for Kuwait.",
        "It was signed for Peru by Minister Linda Ruiz and for Kuwait by Minister Yousef Mutairi.",
        "It was signed by Minister Linda Ruiz for Peru and by Minister Yousef Mutairi for Kuwait.",
        "It was signed for Peru by Minister Linda Ruiz, for Kuwait by Minister Yousef Mutairi.",
        "Ministers Linda Ruiz and Yousef Mutairi signed for Peru and Kuwait, respectively.",
        "Signing for Peru was Minister Linda Ruiz; Kuwait was represented by Mr Yousef Mutairi.",
    ],
)
def test_each_person_signs_for_the_party_named_with_them(text):
    assert sides(only(TREATY + text)) == {"Linda Ruiz": "PER", "Yousef Mutairi": "KWT"}


@pytest.mark.parametrize(
    "text",
    [
        "It was signed by Minister Ana Ruiz and Minister Leo Paz on behalf of Peru.",
        "It was signed, for Peru, by Minister Ana Ruiz and Minister Leo Paz.",
        "Minister Ana Ruiz and Minister Leo Paz signed for Peru.",
    ],
)
def test_two_persons_may_sign_for_one_party(text):
    assert sides(only(TREATY + text)) == {"Ana Ruiz": "PER", "Leo Paz": "PER"}


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Minister Ana Ruiz signed for Peru.", "PER"),
        ("Minister Ana Ruiz signed on behalf of the Government of Peru.", "PER"),
        ("Minister Ana Ruiz signed for Chile.", None),
        ("Minister Ana Ruiz signed in Lima.", None),
        ("Minister Ana Ruiz signed a treaty with Kuwait.", "PER"),
        ("Minister Ana Ruiz signed a treaty with Chile.", None),
        ("Minister Ana Ruiz signed a treaty with joy.", None),
        ("Minister Ana Ruiz signed for her country in Kuwait.", None),
        ("It was signed by Minister Ana Ruiz.", None),
    ],
)
def test_the_words_after_the_act(text, party):
    read = document(text)
    (event,) = events(read)
    mention = read.persons[0]
    assert signed_for(read.shapes[0], event, mention, ("PER", "KWT")) == party


def test_each_of_a_list_of_rulers_signs_for_the_state_before_the_name():
    text = "The presidents of Peru, Ana Ruiz, and of Kuwait, Ali Mutairi, signed a treaty."
    assert sides(only(text)) == {"Ana Ruiz": "PER", "Ali Mutairi": "KWT"}


def test_who_takes_part_without_a_verb_of_their_own():
    shape = document("Minister Ana Ruiz for Peru and Minister Leo Paz in Lima").shapes[0]
    people = [index for index, letter in enumerate(shape.letters) if letter == "H"]
    assert [takes_part(shape, index) for index in people] == [True, False]


@given(text=made_texts())
def test_nobody_signs_for_a_third_party(text):
    read = document(text)
    for event in events(read):
        for mention in read.persons:
            party = signed_for(read.shapes[event.sentence], event, mention, ("MLT", "GHA"))
            assert party in (None, "MLT", "GHA")


def test_a_pronoun_and_a_person_sign_together():
    text = (
        "Peru's minister, Ana Ruiz, came home on Monday. In Bern she signed a treaty with the "
        "Swiss Secretary, Ueli Brunner. In Riga she and Latvian Minister Ilze Kalve signed an "
        "agreement on fishing."
    )
    assert [sides(draft) for draft in drafts(text)] == [
        {"Ana Ruiz": "PER", "Ueli Brunner": "CHE"},
        {"Ana Ruiz": "PER", "Ilze Kalve": "LVA"},
    ]


def test_a_pronoun_may_stand_for_who_is_named_in_the_same_sentence():
    text = (
        "Back in Lima, Peru's minister Ana Ruiz said that she and her Latvian colleague, Ilze "
        "Kalve, had signed a protocol on fishing."
    )
    assert sides(only(text)) == {"Ana Ruiz": "PER", "Ilze Kalve": "LVA"}


def test_two_heads_of_state_are_those_named_with_such_offices():
    text = (
        "Le président gabonais, Ernest Obame, et son homologue grec, Stavros Doukas, se sont vus "
        "jeudi. Les deux chefs d'État ont signé un accord de pêche. La Grèce aime le Gabon."
    )
    assert sides(only(text)) == {"Ernest Obame": "GAB", "Stavros Doukas": "GRC"}


def test_who_signs_as_i_may_stand_at_the_foot():
    text = (
        "A bond with Kuwait\n\nToday I signed an agreement with my counterpart, Minister Ali "
        "Mutairi. Peru thanks Kuwait. Peruvians are glad, and Peru is too.\n\n"
        "Senator Linda Ruiz\nMinister for Trade"
    )
    assert set(sides(only(text))) == {"Linda Ruiz", "Ali Mutairi"}


def test_those_who_sign_count_where_their_state_is_named_elsewhere():
    draft = only(
        "The president of Ireland gave a dinner. There was fish. There was cheese. There was "
        "song. Health Minister Una Breen and her Bahraini counterpart, Jassim Khalidi, signed a "
        "memorandum of understanding on nurses."
    )
    assert sides(draft) == {"Una Breen": "IRL", "Jassim Khalidi": "BHR"}


def test_two_joined_persons_sign_for_two_parties_in_order():
    found = only(
        "Malta and Ghana have a treaty on fish. It was signed on 3 May 2017 by the ministers,"
        " Leo Zahra and Efua Quansah, for Malta and Ghana respectively.",
        published="2017-05-04",
    )
    assert sides(found) == {"Leo Zahra": "MLT", "Efua Quansah": "GHA"}


def test_who_writes_signs_for_the_state_of_the_letterhead():
    found = only(
        "EMBASSY OF MALTA IN GHANA\n\nYesterday I signed with Minister Efua Quansah a treaty on"
        " fish between Malta and Ghana.\n\nRegards,\nLeo Zahra Pace\nAmbassador\n",
        published="2017-05-04",
    )
    assert sides(found) == {"Leo Zahra Pace": "MLT", "Efua Quansah": "GHA"}


def test_what_an_office_is_for_is_no_side_that_is_signed_for():
    found = document("Malta and Ghana signed it. Ana Bell, Country Manager for Malta, signed it.")
    event = next(event for event in events(found) if event.sentence)
    person = found.persons[-1]
    shape = found.shapes[event.sentence]
    assert signed_for(shape, event, person, ("MLT", "GHA")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Minister Leo Zahra signed the treaty on behalf of the Government of Malta. Ghana waits.",
        "It was signed for the Union by Envoy Ama Boateng, and for Malta by Dr Leo Zahra.",
    ],
)
def test_what_stands_behind_the_paper_or_before_the_next_one(text):
    read = document(text)
    event = next(event for event in events(read) if event.signs)
    shape = read.shapes[event.sentence]
    told = {one.name: signed_for(shape, event, one, ("MLT", "GHA")) for one in read.persons}
    assert told.pop("Leo Zahra") == "MLT"
    assert set(told.values()) <= {None}


def test_a_french_side_is_told_without_for():
    found = only(
        "Malte et le Ghana ont conclu un accord. Il a été signé mardi, côté maltais, par le"
        " ministre des Routes, Leo Zahra, et côté ghanéen, par Ama Boateng, ministre des Mines.",
        published="2017-05-04",
    )
    assert sides(found) == {"Leo Zahra": "MLT", "Ama Boateng": "GHA"}


def test_persons_before_the_parties_they_sign_for_stay_before_them():
    found = only(
        "The ministers of Malta, Ghana and Peru signed a declaration. Minister Leo Zahra signed"
        " for Malta, Minister Ama Boateng for Ghana and Minister Ana Gil for Peru.",
        published="2017-05-04",
    )
    assert sides(found) == {"Leo Zahra": "MLT", "Ama Boateng": "GHA", "Ana Gil": "PER"}
