"""Set terms of releases and registers name areas of the taxonomy."""

from __future__ import annotations

import pytest

from tests.extraction.texts import only
from tracker.extraction.areas.families import FAMILIES
from tracker.extraction.areas.phrases import PHRASES
from tracker.extraction.areas.terms import TERMS
from tracker.services.reference import load_reference


def test_terms_stand_once_and_in_no_other_table():
    areas = {area.id: area for area in load_reference().areas.assignable()}
    assert set(TERMS) <= set(areas)
    for area, lines in TERMS.items():
        phrases = "|".join(lines).split("|")
        known = "|".join((*PHRASES.get(area, ()), *FAMILIES.get(area, ()))).split("|")
        assert len(phrases) == len(set(phrases)), area
        assert not set(phrases) & {*known, *areas[area].triggers.get("en", ())}, area


@pytest.mark.parametrize(
    ("told", "area"),
    [
        ("It pays for a police college at Kumasi.", "SEC.TRN"),
        ("Ghana opens a line of credit.", "FIN.LON"),
        ("Both will set up early warning of floods.", "AID.DIS"),
        ("It brings access to electricity to the villages.", "ENE.SUP"),
        ("They will share the river basin.", "ENV.WAT"),
        ("It is about the employment of Ghanaian drivers.", "LAB.MOB"),
        ("Young people may live and work in the other country.", "LAB.MOB"),
    ],
)
def test_a_term_tells_an_area(told, area):
    text = f"Malta and Ghana signed an agreement in Accra on 3 May 2017. {told}"
    assert area in only(text, published="2017-05-04").areas
