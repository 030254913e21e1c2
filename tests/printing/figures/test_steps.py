"""Classes of counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.figures import words
from tracker.domain.figure import STEPS, Ink
from tracker.printing.figures.steps import on, rounded, steps_for


@given(st.lists(st.integers(1, 10**6), min_size=1))
def test_every_count_has_a_class_and_more_is_never_paler(counts):
    steps = steps_for(counts)
    inks = [STEPS.index(steps.ink(count)) for count in sorted(counts)]

    assert inks == sorted(inks)
    assert 0 not in inks
    assert inks[-1] == 4


def test_nothing_counted_is_the_lowest_step():
    assert steps_for([]).ink(0) is Ink.STEP_0
    assert steps_for([5]).ink(0) is Ink.STEP_0
    assert steps_for([]).legend(words(), zero=True)[0].words == "0"


def test_the_legend_covers_all_counts_without_a_gap():
    entries = steps_for(range(1, 101)).legend(words(), zero=False)

    assert entries[0].words.startswith("1–")
    assert entries[-1].words.endswith("–100")


@pytest.mark.parametrize(("value", "wanted"), [(1, 1), (7, 6), (37, 40), (930, 1000)])
def test_bounds_are_round(value, wanted):
    assert rounded(value) == wanted


def test_text_on_dark_steps_is_light():
    assert on(Ink.STEP_4) is Ink.ON_HIGH
    assert on(Ink.STEP_1) is Ink.TEXT
