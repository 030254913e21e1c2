"""Families of verbs and objects name areas of the taxonomy, in sentences of their own."""

from __future__ import annotations

import pytest

from tests.extraction.texts import only
from tracker.extraction.areas.families import FAMILIES
from tracker.extraction.areas.phrases import PHRASES
from tracker.services.reference import load_reference


def test_areas_are_assignable_and_phrases_stand_once():
    assert set(FAMILIES) <= {area.id for area in load_reference().areas.assignable()}
    for area, lines in FAMILIES.items():
        phrases = "|".join(lines).split("|")
        known = "|".join(PHRASES.get(area, ())).split("|")
        assert len(phrases) == len(set(phrases))
        assert not set(phrases) & set(known), area


@pytest.mark.parametrize(
    ("told", "area"),
    [
        ("Both will plant a million trees.", "ENV.BIO"),
        ("Ghana will recognise Maltese diplomas.", "EDU.EDU"),
        ("They will hold joint drills in spring.", "DEF.EXE"),
        ("Malta will buy Ghanaian electricity.", "ENE.SUP"),
        ("Each may ask for DNA profiles.", "SEC.INV"),
        ("Their boats will rescue anybody at sea.", "SEA.SAF"),
        ("The years worked in either country will count.", "LAB.SOC"),
    ],
)
def test_a_family_tells_an_area(told, area):
    text = f"Malta and Ghana signed an agreement in Accra on 3 May 2017. {told}"
    assert area in only(text, published="2017-05-04").areas
