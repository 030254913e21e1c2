"""A sentence is recognised by its fixed words; the fullest match is the one that is meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.gui.sentences.patterns import recognised

KNOWN = (
    "{name} is empty.",
    "{name} is empty, not a {thing}.",
    "{name} has {most} (rows).",
    "Nothing to print.",
    "{sentence} (character {number}).",
)


def read(words: str) -> tuple[str, dict[str, str]] | None:
    """Return the sentence behind words and what fills its holes."""
    found = recognised(words, KNOWN)
    return (found[0].template, dict(found[1])) if found else None


@pytest.mark.parametrize(
    ("words", "template", "holes"),
    [
        ("Nothing to print.", KNOWN[3], {}),
        ("a.txt is empty.", KNOWN[0], {"name": "a.txt"}),
        ("a is empty, not a b.", KNOWN[1], {"name": "a", "thing": "b"}),
        ("a has 3 (rows).", KNOWN[2], {"name": "a", "most": "3"}),
        ("a\nb is empty.", KNOWN[0], {"name": "a\nb"}),
        ("a is empty. (character 8).", KNOWN[4], {"sentence": "a is empty.", "number": "8"}),
    ],
)
def test_words_are_read_back_into_their_sentence(words, template, holes):
    assert read(words) == (template, holes)


@pytest.mark.parametrize("words", ["", "Nothing to print", " is empty.", "Nothing.", "x"])
def test_other_words_are_none_of_them(words):
    assert read(words) is None


@given(name=st.text(min_size=1), most=st.integers(0))
def test_whatever_fills_a_hole_comes_back(name, most):
    found = read(f"{name} has {most} (rows).")

    assert found is not None
    assert found[1]["most"] == str(most) or "(rows)" in name


@given(st.text(alphabet=".*+?[](){}^$|\\ ab", min_size=1))
def test_signs_of_patterns_in_data_mean_nothing(name):
    assert recognised(f"{name} is empty.", ("{name} is empty.",)) is not None
