"""The table of concrete words stands in one form."""

from __future__ import annotations

import pytest

from tests.extraction.word_tables import misspelt, strangers
from tracker.extraction.areas.things_french import FRENCH

TABLE = FRENCH


def test_areas_are_assignable():
    assert strangers(TABLE) == set()


@pytest.mark.parametrize("area", TABLE)
def test_words_stand_once_and_are_written_small(area):
    assert misspelt(TABLE, area) == []
