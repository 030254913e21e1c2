"""The table of concrete words stands in one form."""

from __future__ import annotations

import re

import pytest

from tracker.extraction.area_things_spanish import SPANISH
from tracker.services.reference import load_reference

TABLE = SPANISH


def test_areas_are_assignable():
    assert set(TABLE) <= {area.id for area in load_reference().areas.assignable()}


@pytest.mark.parametrize("area", TABLE)
def test_words_stand_once_and_are_written_small(area):
    words = TABLE[area].split()
    assert len(words) == len(set(words))
    for word in words:
        assert re.fullmatch(r"[^\W\dA-Z]+[\w'?-]*\*?", word), word
        assert word == word.lower()
