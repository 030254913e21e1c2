"""The taxonomy: groups hold terms, and only terms are given to agreements."""

from __future__ import annotations

import pytest

from tracker.domain.area import Area, Areas

GROUP = Area(id="TRF", code="0200", labels={"en": "Trafficking and smuggling"})
HUMAN = Area(
    id="TRF.HUM",
    code="0201",
    labels={"en": "Human trafficking", "es": "Trata de personas"},
    triggers={"en": ("human .. trafficking",)},
    synonyms=("trafficking in persons",),
)
BORDER = Area(id="MIG.BOR", code="0101", labels={"en": "Border security and management"})


@pytest.fixture
def areas() -> Areas:
    return Areas((HUMAN, GROUP, BORDER))


def test_terms_stand_in_the_order_of_their_codes(areas):
    assert [area.id for area in areas] == ["MIG.BOR", "TRF", "TRF.HUM"]


def test_only_terms_below_a_group_can_be_given(areas):
    assert areas.assignable() == (BORDER, HUMAN)
    assert not GROUP.assignable


def test_a_term_knows_its_group():
    assert HUMAN.group == "TRF"
    assert GROUP.group == "TRF"


def test_terms_are_found_by_id(areas):
    assert "TRF.HUM" in areas
    assert "TRF.XXX" not in areas
    assert areas.get("TRF.HUM") is HUMAN
    assert areas.get("TRF.XXX") is None


def test_labels_fall_back_to_english_and_then_to_the_id(areas):
    assert areas.label("TRF.HUM", "es") == "Trata de personas"
    assert areas.label("MIG.BOR", "es") == "Border security and management"
    assert areas.label("TRF.XXX") == "TRF.XXX"
