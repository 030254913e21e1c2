"""Prepositions, buildings and words for no place at all."""

from __future__ import annotations

import pytest

from tracker.extraction.vocabulary.place_words import AT, BUILDING, ELSEWHERE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("in Accra on Monday", "Accra"),
        ("at the port of Tema", "Tema"),
        ("au palais des Congrès", "palais des Congrès"),
        ("en el puente de Rumichaca", "puente de Rumichaca"),
        ("in the town hall of Porvoo", "Porvoo"),
        ("à Port Louis", "Port Louis"),
    ],
)
def test_names_after_a_preposition(text, name):
    match = AT.search(text)
    assert match is not None
    assert match["name"] == name


@pytest.mark.parametrize("text", ["in the morning", "within Accra", "Berlin Accra"])
def test_no_name_without_one(text):
    assert AT.search(text) is None


def test_buildings_and_screens():
    assert BUILDING.search("Teatro Nacional")
    assert BUILDING.search("palais des Congrès")
    assert not BUILDING.search("Accra")
    assert ELSEWHERE.search("signed by video link")
    assert not ELSEWHERE.search("signed on television")
