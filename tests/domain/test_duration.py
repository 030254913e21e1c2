from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.duration import Length, is_length, parse_length, parse_term

DAYS = st.dates(dt.date(1700, 1, 1), dt.date(2300, 12, 31))


@pytest.mark.parametrize(
    ("text", "months", "days"),
    [("P5Y", 60, 0), ("P6M", 6, 0), ("P1Y6M", 18, 0), ("P2W", 0, 14), (" P90D ", 0, 90)],
)
def test_lengths_are_read(text, months, days):
    assert parse_length(text) == Length(months, days)


@pytest.mark.parametrize("text", ["", "P", "P0D", "five years", "5Y", "P5", "PT5H", "P-1Y"])
def test_what_is_no_length_is_none(text):
    assert parse_length(text) is None


def test_a_day_the_month_does_not_have_becomes_its_last():
    assert Length(1, 0).after(dt.date(2024, 1, 31)) == dt.date(2024, 2, 29)
    assert Length(12, 0).after(dt.date(2024, 2, 29)) == dt.date(2025, 2, 28)
    assert Length(1, 0).after(dt.date(2024, 1, 31), 2) == dt.date(2024, 3, 31)


def test_beyond_the_calendar_there_is_no_day():
    assert Length(12 * 9000, 0).after(dt.date(2024, 1, 1)) is None
    assert Length(0, 9_000_000).after(dt.date(2024, 1, 1)) is None
    assert Length(12 * 3000, 0).before(dt.date(2024, 1, 1)) is None


@given(DAYS, DAYS, st.integers(0, 400), st.integers(0, 400))
def test_a_later_day_never_leads_to_an_earlier_one(one, other, months, days):
    first, last = sorted((one, other))
    length = Length(months, days)

    assert length.after(first) <= length.after(last)  # type: ignore[operator]
    assert length.before(first) <= length.before(last)  # type: ignore[operator]
    assert length.before(first) <= first <= length.after(first)  # type: ignore[operator]


def test_a_term_has_a_length_and_one_for_each_further_term():
    assert parse_term("P5Y") == (Length(60, 0), Length(60, 0))
    assert parse_term("P5Y+P1Y") == (Length(60, 0), Length(12, 0))
    assert parse_term("P5Y+P0D") is None
    assert parse_term("some years") is None


def test_what_is_written_as_a_length():
    assert is_length("P5Y")
    assert is_length("P5Y+P1Y", term=True)
    assert not is_length("P5Y+P1Y")
    assert not is_length("P5Y+", term=True)
    assert not is_length("five", term=True)
