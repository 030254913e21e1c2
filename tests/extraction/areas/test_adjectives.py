"""Adjectives of Spanish and French name an area in all their forms, beside cooperation only."""

from __future__ import annotations

import pytest

from tests.extraction.texts import only
from tracker.extraction.areas.adjectives import ADJECTIVES
from tracker.services.reference import load_reference


def test_every_form_names_a_known_area():
    known = {area.id for area in load_reference().areas.assignable()}
    assert set(ADJECTIVES.values()) <= known


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Perú y Malta firmaron en Lima un convenio de cooperación energética.", "ENE.SUP"),
        ("Perú y Malta firmaron en Lima un acuerdo sobre minas y turismo.", "ENE.MIN"),
        (
            "Le Mali et le Tchad ont signé un accord dans les secteurs minier et agricole.",
            "ENE.MIN",
        ),
        ("Le Mali et le Tchad ont signé un accord sur les échanges culturels.", "EDU.CUL"),
    ],
)
def test_an_adjective_beside_cooperation_is_a_subject(text, area):
    assert area in only(text, published="2017-05-04").areas


def test_an_adjective_elsewhere_is_none():
    text = "Perú y Malta firmaron un acuerdo de pesca. El año minero fue malo."
    assert "ENE.MIN" not in only(text, published="2017-05-04").areas
