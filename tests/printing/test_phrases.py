"""The fixed words exist in both languages, and take the same values."""

from __future__ import annotations

import string

import pytest

from tracker.domain.columns import LISTED
from tracker.printing.phrases import COLUMN_TITLES, PHRASES, TONGUES, counted, phrase


def placeholders(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_say_the_same_things():
    assert PHRASES["en"].keys() == PHRASES["es"].keys()
    assert TONGUES["en"].keys() == TONGUES["es"].keys()


@pytest.mark.parametrize("key", sorted(PHRASES["en"]))
def test_a_phrase_takes_the_same_values_in_both_languages(key):
    assert placeholders(PHRASES["en"][key]) == placeholders(PHRASES["es"][key])


def test_values_are_filled_in_as_they_are():
    assert phrase("query", "en", query="{title} %s") == "Search: {title} %s"


def test_numbers_choose_singular_or_plural():
    assert counted("count", 1, "en") == "1 agreement"
    assert counted("count", 0, "en") == "0 agreements"
    assert counted("passages found", 1, "es") == "1 pasaje, localizado en el texto"


def test_each_column_has_a_spanish_title():
    assert COLUMN_TITLES.keys() == LISTED.keys()
