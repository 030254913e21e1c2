"""Phrases are found as whole words, the longest first, in one pass."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from tracker.extraction.text.lexicon import Lexicon

LETTERS = st.text("ab ", min_size=1, max_size=6).filter(str.strip)


def found(phrases: list[str], text: str) -> list[str]:
    lexicon = Lexicon((phrase, phrase) for phrase in phrases)
    return [text[hit.start : hit.end] for hit in lexicon.scan(text)]


def test_the_longest_phrase_that_begins_first_wins():
    phrases = ["guinea", "papua new guinea", "equatorial guinea", "new guinea"]
    assert found(phrases, "guinea, papua new guinea and new guinea") == [
        "guinea",
        "papua new guinea",
        "new guinea",
    ]


def test_only_whole_words_count():
    assert found(["oman"], "roman women of oman, omani") == ["oman"]
    assert found(["niger"], "nigeria and niger's") == ["niger"]


def test_a_phrase_may_begin_or_end_with_a_mark():
    assert found(["u.s."], "the u.s. and aus.s.") == ["u.s."]
    assert found(["sino-"], "sino-french") == ["sino-"]


def test_of_two_entries_for_one_phrase_the_first_stands():
    lexicon = Lexicon([("Chad", 1), ("chad", 2)])
    assert [hit.tag for hit in lexicon.scan("chad")] == [1]


def test_phrases_are_folded_as_texts_are():
    assert found(["Côte d'Ivoire"], "cote d'ivoire") == ["cote d'ivoire"]


def test_an_empty_lexicon_finds_nothing():
    assert found([], "anything") == []
    assert found(["", " "], "any  thing") in ([], [" ", " "], [" "])


@given(phrases=st.lists(LETTERS, min_size=1, max_size=5), text=st.text("ab ", max_size=60))
def test_hits_are_known_whole_and_apart(phrases, text):
    lexicon = Lexicon((phrase, phrase) for phrase in phrases)
    free = 0
    for hit in lexicon.scan(text):
        assert text[hit.start : hit.end] == hit.tag in phrases
        assert hit.start >= free
        free = hit.end


@given(text=st.text("ab ", max_size=60))
def test_one_word_is_found_as_often_as_it_stands_there(text):
    assert len(found(["ab"], text)) == len(re.findall(r"(?<![ab])ab(?![ab])", text))
