"""Confidence says how often values of a rank were right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.draft import SURE, Trust, trust
from tracker.domain.vocabulary import Field
from tracker.extraction.drafts.calibration import confidence


@given(field=st.sampled_from(Field), low=st.floats(0, 1), high=st.floats(0, 1))
def test_a_higher_rank_is_never_trusted_less(field, low, high):
    low, high = sorted((low, high))

    assert 0 <= confidence(field, low) <= confidence(field, high) <= 1


@pytest.mark.parametrize(
    ("field", "rank", "expected"),
    [
        (Field.PARTIES, 0.98, 0.98),
        (Field.PARTIES, 0.74, 0.75),
        (Field.AREAS, 0.87, 0.75),
        (Field.SIGNED, 1.5, 0.94),
        (Field.TITLE, 0.7, 0.7),
        (Field.STATUS, -1.0, 0.2),
    ],
)
def test_marks_are_what_was_counted(field, rank, expected):
    assert confidence(field, rank) == expected


def test_only_parties_named_beyond_doubt_are_ticked_beforehand():
    ticked = [field for field in Field if trust(confidence(field, SURE)) is Trust.TICKED]

    assert Field.AREAS not in ticked
    assert Field.STATUS not in ticked
    assert trust(confidence(Field.PARTIES, 0.98)) is Trust.TICKED
