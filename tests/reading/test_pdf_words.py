"""Divided words are put together as the document writes them elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.reading.pdf_lines import BROKEN_WORD
from tracker.reading.pdf_words import known_words, whole_words


@pytest.mark.parametrize(
    ("first", "second", "elsewhere", "whole"),
    [
        ("memo", "randum", "", "memorandum"),
        ("cross", "border", "a cross-border deal", "cross-border"),
        ("cross", "border", "crossborder crossborder cross-border", "crossborder"),
        ("trade", "related", "trade that is related", "trade-related"),
        ("under", "taken", "under it they had taken", "undertaken"),
        ("four", "day", "", "four-day"),
        ("US", "Mexico", "", "US-Mexico"),
        ("US", "led", "", "US-led"),
        ("USA", "UAE", "", "USA-UAE"),
        ("REPUB", "LICS", "", "REPUBLICS"),
        ("Sino", "Vietnamese", "", "Sino-Vietnamese"),
        ("Indone", "sia", "", "Indonesia"),
        ("", "half", "", "-half"),
        ("half", "", "", "half-"),
    ],
)
def test_two_parts_become_one_word(first: str, second: str, elsewhere: str, whole: str) -> None:
    known = known_words([elsewhere, f"{first}{BROKEN_WORD}{second}"])
    assert whole_words(f"the {first}{BROKEN_WORD} {second}", known) == f"the {whole}"


def test_parts_of_divided_words_are_no_words() -> None:
    assert known_words([f"the memo{BROKEN_WORD}randum of-the day"]) == {
        "the": 1,
        "of-the": 1,
        "day": 1,
    }


@given(st.text("ab-A1 " + BROKEN_WORD))
def test_no_mark_is_left_and_no_letter_is_lost(text: str) -> None:
    whole = whole_words(text, known_words([text]))
    assert BROKEN_WORD not in whole
    assert [each for each in whole if each.isalnum()] == [each for each in text if each.isalnum()]
