"""A proposal is the likeliest place, never a certainty."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.anchoring import ReadText
from tracker.domain.passage import anchor
from tracker.domain.rereading import Orphan, Outcome, Reread, proposed_span

OLD = "Peru signed in Lima. Chile signed in Quito. Ghana signed in Accra."


def proposed(old: str, new: str, words: str, nth: int = 0) -> str | None:
    start = -1
    for _ in range(nth + 1):
        start = old.index(words, start + 1)
    passage = anchor("p", "t", old, start, start + len(words))
    span = proposed_span(passage, ReadText(old), ReadText(new))
    return None if span is None else new[max(0, span[0] - 6) : span[1]]


def test_of_the_same_words_those_in_the_likest_surroundings_are_proposed():
    new = "Ghana signed in Accra. Chile, too, signed in Quito. Peru has signed in Lima."

    assert proposed(OLD, new, "signed", nth=2) == "Ghana signed"
    assert proposed(OLD, new, "signed in Lima") == "u has signed in Lima"


def test_where_surroundings_tell_nothing_the_nearest_place_is_proposed():
    old = "x" * 40 + " signed " + "y" * 40
    new = "signed " + "z" * 100 + " signed " + "z" * 30

    assert proposed(old, new, "signed") in ("signed", "zzzzz signed")


def test_other_words_are_proposed_where_they_are_much_alike():
    words = "Ghana signed in Accra."

    assert proposed(OLD, "Ghana has signed in Accra.", words) == "Ghana has signed in Accra."
    assert proposed(OLD, "Nothing of the kind was ever reported.", words) is None


@given(st.text("ab ", min_size=1), st.text("ab "), st.data())
def test_a_proposal_lies_in_the_newer_text(old, new, data):
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    passage = anchor("p", "t", old, start, end)

    span = proposed_span(passage, ReadText(old), ReadText(new))

    assert span is None or 0 <= span[0] < span[1] <= len(new)
    if passage.exact in new:
        assert span
        assert new[slice(*span)] == passage.exact


def test_what_was_read_again_changes_nothing_unless_it_says_so():
    told = Reread(source=make.source(), outcome=Outcome.UNCHANGED)

    assert (told.moved, told.orphans, bool(told.changes)) == (0, 0, False)
    assert Orphan(passage=make.passage("Antigua"), source=make.source()).proposed is None
