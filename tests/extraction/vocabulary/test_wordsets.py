"""Words in a row become a set."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tracker.extraction.vocabulary.wordsets import word_set

WORDS = st.lists(st.text("abc", min_size=1, max_size=4), max_size=8)


@given(words=WORDS)
def test_every_word_is_in_the_set_and_nothing_else(words):
    assert word_set(" ".join(words)) == set(words)


def test_line_ends_and_indents_separate_words_too():
    assert word_set("one two\n    three ") == {"one", "two", "three"}
    assert word_set("") == frozenset()
