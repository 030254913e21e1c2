"""What is only like a passage may be proposed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.text_likeness import likest_span, shared_edges

TEXT = "On Monday, the two ministers have signed a new trade accord in Antigua. Nothing else."


def test_the_stretch_with_most_of_the_words_is_found():
    span = likest_span("the two ministers signed a trade accord.", TEXT, 0.0)

    assert span
    assert TEXT[slice(*span)] == "the two ministers have signed a new trade accord"


def test_case_and_white_space_make_no_difference_and_the_last_sign_is_kept():
    span = likest_span("NOTHING  else at all.", "First. Nothing else at all. Last.", 0.0)

    assert span
    assert "First. Nothing else at all. Last."[slice(*span)] == "Nothing else at all."


def test_of_equal_stretches_the_nearest_is_returned():
    text = "they signed it then; " * 3

    assert likest_span("they signed it", text, 0.0) == (0, 14)
    assert likest_span("they signed it", text, 1.0) == (42, 56)


def test_little_is_like_nothing():
    assert likest_span("Antigua", TEXT, 0.0) is None
    assert likest_span("a different sentence about quite another matter", TEXT, 0.0) is None
    assert likest_span("the two ministers", "", 0.0) is None
    assert likest_span("the two ministers", "…", 0.0) is None


def test_what_is_nearest_counts_most_in_what_stands_around():
    same = shared_edges(("abc", "def"), ("abc", "def"))
    near = shared_edges(("abc", "def"), ("xbc", "dxx"))
    far = shared_edges(("abc", "def"), ("abx", "xef"))
    none = shared_edges(("abc", "def"), ("x", "y"))

    assert same > near > far > none == 0


@given(st.text(), st.text(), st.floats(0, 1))
def test_a_span_lies_in_the_text(words, text, share):
    span = likest_span(words, text, share)

    assert span is None or 0 <= span[0] < span[1] <= len(text)


@given(st.text("abc ", min_size=5), st.text("abc "), st.text("abc "))
def test_what_is_there_word_for_word_is_found(words, before, after):
    text = f"{before} {words} {after}"
    span = likest_span(words, text, 0.5)

    if len(words.split()) < 3:
        assert span is None
    else:
        assert span
        assert sorted(text[slice(*span)].split()) == sorted(words.split())
