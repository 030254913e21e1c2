from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.resemblance import COPY, share, shingles, witnesses

SENTENCES = [
    f"The minister of office {n} spoke at length about the harvest of {n + 1900} and its price."
    for n in range(40)
]


def test_what_frames_a_text_does_not_matter_much():
    framed = f"LONDON, Reuters. {make.TEXT} Read more: subscribe to our newsletter today."

    assert share(shingles(make.TEXT), shingles(framed)) == 1.0
    assert witnesses([make.TEXT, framed]) == 1


def test_case_accents_and_punctuation_do_not_matter():
    assert shingles("Peña signed: “the memorandum”!") == shingles("pena SIGNED the memorandum")


def test_reports_of_one_event_that_were_written_apart_are_two_witnesses():
    other = (
        "Guatemala's interior ministry announced on Tuesday that both governments had concluded a "
        "memorandum of cooperation, under which officers will be trained against trafficking."
    )

    assert share(shingles(make.TEXT), shingles(other)) < 0.1
    assert witnesses([make.TEXT, other, make.TEXT]) == 2


def test_texts_that_are_linked_by_a_third_are_one_witness():
    whole = " ".join(SENTENCES)
    halves = [" ".join(SENTENCES[:20]), " ".join(SENTENCES[20:])]

    assert witnesses([whole, *halves]) == witnesses([*halves, whole]) == 1


def test_nothing_is_like_nothing():
    assert shingles("") == shingles("… !") == frozenset()
    assert share(shingles(""), shingles(make.TEXT)) == 0.0
    assert len(shingles("two words")) == 1
    assert witnesses([]) == 0


@given(st.sets(st.integers(0, 39), max_size=12))
def test_a_text_from_which_sentences_are_cut_is_still_a_copy(cut):
    kept = [sentence for at, sentence in enumerate(SENTENCES) if at not in cut]

    assert share(shingles(" ".join(SENTENCES)), shingles(" ".join(kept))) >= COPY


@given(st.text(max_size=200), st.text(max_size=200))
def test_the_share_is_the_same_both_ways_and_whole_with_itself(one, other):
    first, second = shingles(one), shingles(other)

    assert share(first, second) == share(second, first)
    assert 0.0 <= share(first, second) <= 1.0
    assert share(first, first) == (1.0 if first else 0.0)
