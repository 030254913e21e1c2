"""The phrases beside the taxonomy's own name areas that exist, in a form that matches."""

from __future__ import annotations

import pytest

from tracker.extraction.areas.phrases import PHRASES, WEAK
from tracker.extraction.areas.triggers import TriggerMatcher, trigger_words
from tracker.extraction.text.folding import lower
from tracker.services.reference import load_reference


def phrases(area: str) -> list[str]:
    return [phrase for line in PHRASES[area] for phrase in line.split("|")]


@pytest.mark.parametrize("area", PHRASES)
def test_areas_can_be_assigned_and_phrases_are_folded(area):
    assert load_reference().areas.get(area).assignable
    for phrase in phrases(area):
        assert phrase == lower(phrase).strip() != ""


@pytest.mark.parametrize("area", PHRASES)
def test_every_phrase_matches_itself(area):
    for phrase in phrases(area):
        plain = phrase.replace("*", "").replace("?", "").replace(" .. ", " ")
        words = trigger_words(plain, 0, len(plain))
        assert TriggerMatcher([(area, phrase)]).find(words), phrase


def test_no_area_has_a_phrase_twice():
    for area in PHRASES:
        assert len(phrases(area)) == len(set(phrases(area))), area


def test_weak_triggers_are_folded():
    assert all(phrase == lower(phrase) for phrase in WEAK)
    assert "visa" in WEAK
