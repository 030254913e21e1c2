"""Months as numbers, and the days that a handle stands for."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.gui.views.listing.clock_times import ClockTimes, first_day, month_of

TODAY = dt.date(2026, 3, 20)


def times(day: dt.date = TODAY) -> ClockTimes:
    return ClockTimes(day, TODAY, TODAY, dt.date(1950, 1, 1), dt.date(2026, 3, 2))


@given(st.dates())
def test_a_month_has_a_number_of_its_own_and_begins_on_its_first_day(day):
    assert first_day(month_of(day)) == day.replace(day=1)


@given(st.dates(max_value=dt.date(9999, 11, 30)))
def test_the_next_month_has_the_next_number(day):
    after = (day.replace(day=28) + dt.timedelta(days=4)).replace(day=1)

    assert month_of(after) == month_of(day) + 1


@pytest.mark.parametrize(
    ("month", "day"),
    [
        (dt.date(2026, 3, 1), TODAY),
        (dt.date(2026, 2, 9), dt.date(2026, 2, 1)),
        (dt.date(1950, 1, 31), dt.date(1950, 1, 1)),
    ],
)
def test_this_month_stands_for_today_and_others_for_their_first_day(month, day):
    assert times().day_of(month_of(month)) == day


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (TODAY, dt.date(2031, 12, 1)),
        (dt.date(2040, 5, 5), dt.date(2040, 12, 1)),
        (dt.date(9999, 12, 31), dt.date(9999, 12, 1)),
    ],
)
def test_the_handle_reaches_some_years_ahead_and_always_the_day_itself(day, last):
    assert times(day).last == last
