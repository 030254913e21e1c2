from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.db.text_bands import bands

SENTENCES = [
    f"The minister of office {n} spoke about the harvest of {n + 1900}." for n in range(40)
]


def test_a_text_without_words_has_no_signature():
    assert bands("… — !") == []
    assert len(bands("one")) == 16
    assert bands(make.TEXT) == bands(make.TEXT.upper())


def test_the_signature_of_a_text_is_kept_for_good():
    """Libraries hold these numbers: another way to count them would find no copy any more."""
    found = bands("The parties agreed on fishing rights in the northern waters.")

    assert found[:3] == [
        618224228812909,
        959428706982802,
        165178693329553,
    ]


@given(st.sets(st.integers(0, 39), max_size=8))
def test_a_text_that_lost_a_fifth_shares_a_band(cut):
    kept = [sentence for at, sentence in enumerate(SENTENCES) if at not in cut]
    shared = set(enumerate(bands(" ".join(SENTENCES)))) & set(enumerate(bands(" ".join(kept))))

    assert shared


@given(st.text(max_size=300))
def test_every_text_has_a_whole_signature_or_none(text):
    found = bands(text)

    assert len(found) in (0, 16)
    assert all(-(2**63) <= number < 2**63 for number in found)
