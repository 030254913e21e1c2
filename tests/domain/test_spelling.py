"""Slips of the fingers are few and small; the word that was meant is found again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.spelling import MOST, nearest, slips, slips_allowed

WORDS = st.text("abcdeñ", min_size=0, max_size=9)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("guatemala", "guatemala", 0),
        ("guatmala", "guatemala", 1),
        ("guatemalaa", "guatemala", 1),
        ("guatenala", "guatemala", 1),
        ("gautemala", "guatemala", 1),
        ("gautmala", "guatemala", 2),
        ("", "ab", 2),
        ("abc", "xyz", 3),
    ],
)
def test_slips_are_counted(one, other, count):
    assert slips(one, other, 3) == slips(other, one, 3) == count


@given(WORDS, WORDS, st.integers(0, 4))
def test_counting_stops_at_the_most(one, other, most):
    full = slips(one, other, 99)

    assert slips(one, other, most) == min(full, most + 1)
    assert full <= max(len(one), len(other))
    assert (full == 0) == (one == other)


@given(WORDS.filter(lambda word: len(word) > 5), st.data())
def test_a_word_with_one_letter_left_out_is_found_again(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    typed = word[:at] + word[at + 1 :]

    assert nearest(typed, [(word, 1)]) == ((word,) if slips_allowed(typed) else ())


def test_near_words_come_first_and_common_ones_before_rare_ones():
    known = [("cooperation", 9), ("corporation", 50), ("cooperations", 1), ("operation", 99)]

    assert nearest("coperation", known) == ("cooperation", "operation", "corporation")
    assert len(nearest("cooperatio", known)) <= MOST


def test_the_word_itself_and_short_words_have_no_neighbours():
    assert nearest("tax", [("tax", 5)]) == ()
    assert nearest("eu", [("un", 5)]) == ()
    assert nearest("taxx", [("tax", 5), ("taxes", 5)]) == ("tax",)
