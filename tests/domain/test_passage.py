"""A passage is words of a stored text, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tracker.domain.passage import CONTEXT, anchor


def test_a_passage_holds_the_words_between_its_offsets():
    passage = anchor("p", "t", "They signed it in Antigua.", 5, 14)

    assert passage.exact == "signed it"
    assert passage.prefix == "They "
    assert passage.suffix == " in Antigua."
    assert (passage.uuid, passage.text, passage.page) == ("p", "t", None)


def test_offsets_count_code_points():
    text = "🤝 Ponta Porã 🤝"

    assert anchor("p", "t", text, 2, 12).exact == "Ponta Porã"


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 2), (0, 99)])
def test_a_span_outside_the_text_or_without_words_is_a_bug(start, end):
    with pytest.raises(ValueError, match="No passage"):
        anchor("p", "t", "Ten letters", start, end)


@given(st.text(min_size=1), st.data())
def test_prefix_words_and_suffix_join_to_a_slice_of_the_text(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assume(start < end)

    passage = anchor("p", "t", text, start, end)

    assert passage.exact == text[start:end]
    joined = passage.prefix + passage.exact + passage.suffix
    assert text[start - len(passage.prefix) :].startswith(joined)
    assert len(passage.prefix) == min(CONTEXT, start)
    assert len(passage.suffix) == min(CONTEXT, len(text) - end)
