"""Lists of states, and whether they act or only say where something is."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.extraction.texts import document, made_texts
from tracker.extraction.document.groups import Group, groups, located, members


def found(text: str, language: str = "en") -> list[Group]:
    return groups(document(text, language=language).shapes[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta and Ghana signed.", [("MLT", "GHA")]),
        ("Malta, Ghana and Peru signed.", [("MLT", "GHA", "PER")]),
        ("The Maltese and Ghanaian governments signed.", [("MLT", "GHA")]),
        ("the Government of Malta and the Government of Ghana", [("MLT", "GHA")]),
        ("the Malta-Ghana accord", [("MLT", "GHA")]),
        ("Malta signed with Ghana.", [("MLT",), ("GHA",)]),
        ("Malta's agreement with Ghana", [("MLT",), ("GHA",)]),
        ("Malta and Malta", [("MLT",)]),
        ("The United Arab Emirates (UAE) and Malta signed.", [("ARE", "MLT")]),
        ("Malta and the United Arab Emirates (UAE), signed.", [("MLT", "ARE")]),
        ("They met.", []),
    ],
)
def test_states_named_together(text, expected):
    assert [group.codes for group in found(text)] == expected


def test_two_states_are_a_pair_and_three_are_not():
    assert found("Malta and Ghana signed.")[0].pair
    assert not found("Malta, Ghana and Peru signed.")[0].pair
    assert not found("Malta signed.")[0].pair


def test_a_hyphen_is_told():
    assert found("the Malta-Ghana accord")[0].hyphen
    assert not found("Malta and Ghana")[0].hyphen


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("They met in Malta.", True),
        ("They met in the Republic of Malta.", True),
        ("They went to Malta.", True),
        ("They sailed from Malta.", True),
        ("Malta signed.", False),
        ("a deal with Malta", False),
    ],
)
def test_a_place_where_something_happens_does_not_act(text, where):
    assert found(text)[0].located is where


@pytest.mark.parametrize(
    "text",
    [
        "The Maltese company signed.",
        "The Ghanaian airline signed.",
        "the University of Ghana signed",
        "The Maltese film distributor signed.",
        "the Maltese builder signed",
        "the chambers of commerce of Malta and Ghana signed",
    ],
)
def test_a_firm_or_a_school_is_not_its_state(text):
    assert found(text)[0].located


@pytest.mark.parametrize(
    "text",
    ["The Maltese minister signed.", "the Government of Ghana signed", "Negotiators of Ghana met"],
)
def test_a_minister_or_a_government_is(text):
    assert not found(text)[0].located


def test_members_of_several_groups():
    assert members(found("Malta and Ghana signed with Peru.")) == {"MLT", "GHA", "PER"}
    assert members([]) == set()


@given(text=made_texts())
def test_groups_stand_in_order_and_name_each_state_once(text):
    for shape in document(text).shapes:
        free = 0
        for group in groups(shape):
            assert free <= group.first <= group.last < len(shape.letters)
            assert len(group.codes) == len(set(group.codes)) > 0
            assert isinstance(located(shape, group.first), bool)
            free = group.last + 1


def test_a_capital_before_two_states_is_the_venue_and_not_one_of_them():
    named = found("In Valletta, Ghana and Kenya signed a treaty.")
    assert [(group.codes, group.located) for group in named] == [
        (("MLT",), True),
        (("GHA", "KEN"), False),
    ]


def test_a_capital_before_its_own_country_stays_one_place():
    named = found("They met in Valletta, Malta and left.")
    assert [group.located for group in named] == [True]


def test_a_dateline_is_not_joined_to_who_acts():
    assert found("Accra, Ghana - The government of Malta signed.")[-1].codes == ("MLT",)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("He met his counterparts from Ghana.", False),
        ("He came from Ghana.", True),
        ("The judo federations of Ghana met.", True),
        ("He spoke with Donau Kreditbank of Ghana.", True),
        ("The Hungarian brewer signed.", True),
        ("The central banks of Ghana signed.", False),
        ("The banks of Ghana signed.", True),
        ("A deal with Ghana's state utility.", True),
    ],
)
def test_who_comes_for_a_state_and_who_does_not(text, where):
    assert [group.located for group in found(text)] == [where]


@pytest.mark.parametrize(
    "text",
    [
        "The European Union and its 27 member states and Ghana signed.",
        "The European Union and its member states, of the one part, and Ghana signed.",
        "The European Union and its Member States on the one side and Ghana signed.",
    ],
)
def test_member_states_that_are_not_named_stand_for_nobody_else(text):
    assert set(found(text)[0].codes) >= {"EU"}
    assert "GHA" in {code for group in found(text) for code in group.codes}


def test_a_state_after_member_states_is_joined():
    assert found("The European Union and its 27 member states and Ghana signed.")[0].codes == (
        "EU",
        "GHA",
    )


def test_a_dash_after_a_dateline_joins_no_states():
    found = groups(document("BRUSSELS - Malta and Ghana signed a treaty.").shapes[0])
    assert [group.codes for group in found] == [("EU",), ("MLT", "GHA")]
