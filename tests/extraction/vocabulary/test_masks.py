"""Phrases that hold the name of a state and do not mean it."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.text.folding import lower
from tracker.extraction.vocabulary.masks import masked_phrases


def codes(text: str) -> list[str]:
    return [place.code for place in document(text).places]


def test_phrases_are_given_once_and_in_the_form_in_which_texts_are_searched():
    phrases = list(masked_phrases())
    assert len(phrases) == len(set(phrases)) > 100
    assert all(phrase == lower(phrase).strip() for phrase in phrases)


@pytest.mark.parametrize(
    "text",
    [
        "ships in the Gulf of Mexico",
        "a hotel in New Mexico",
        "the Panama Canal",
        "fish from the South China Sea",
        "Latin American writers",
        "the Paris Club of creditors",
        "the Jordan River",
        "a Turkish bath",
        "Air France",
        "the Korean War",
    ],
)
def test_no_state_is_meant(text):
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mexico and the Gulf of Mexico", ["MEX"]),
        ("Jordan shares the Jordan River with Israel", ["JOR", "ISR"]),
        ("Papua New Guinea and Guinea", ["PNG", "GIN"]),
        ("South Africa", ["ZAF"]),
        ("Equatorial Guinea", ["GNQ"]),
    ],
)
def test_a_state_beside_such_a_phrase_is_still_seen(text, expected):
    assert codes(text) == expected


def test_what_is_left_of_a_state_that_is_gone_is_not_that_state():
    assert codes("It replaces Soviet-era rules of a former Soviet republic.") == []
