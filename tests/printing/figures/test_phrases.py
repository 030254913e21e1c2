"""Both languages say the same things."""

from __future__ import annotations

import string

from tracker.printing.figures.phrases import PHRASES


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_have_the_same_phrases_with_the_same_holes():
    english, spanish = PHRASES["en"], PHRASES["es"]

    assert {key: holes(text) for key, text in english.items()} == {
        key: holes(text) for key, text in spanish.items()
    }
