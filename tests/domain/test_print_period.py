"""The period of a digest."""

from __future__ import annotations

import datetime as dt

import pytest

from tracker.domain.errors import ValueRefused
from tracker.domain.partial_date import parse_date
from tracker.domain.print_period import PrintPeriod, parse_period, usual_period

HALF = PrintPeriod(dt.date(2024, 1, 1), dt.date(2024, 6, 30))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-01-01..2024-06-30", "2024-01-01", "2024-06-30"),
        ("2024-01 .. 2024-06", "2024-01-01", "2024-06-30"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-12-31..2024", "2023-12-31", "2024-12-31"),
    ],
)
def test_a_period_runs_from_the_first_day_to_the_last(text, first, last):
    assert str(parse_period(text)) == f"{first}/{last}"


@pytest.mark.parametrize("text", ["", "..", "2024..", "..2024", "May", "2024-13", "2024/.."])
def test_what_has_no_two_ends_is_no_period(text):
    with pytest.raises(ValueRefused, match="is no period"):
        parse_period(text)


def test_the_end_comes_after_the_beginning():
    with pytest.raises(ValueRefused, match="ends before it begins"):
        parse_period("2024-06..2024-01-01")


def test_the_usual_period_is_the_thirty_days_before():
    assert str(usual_period(dt.date(2024, 3, 1))) == "2024-01-31/2024-03-01"


@pytest.mark.parametrize(
    ("date", "surely", "perhaps"),
    [
        ("2024-01-01", True, True),
        ("2024-06-30", True, True),
        ("2024-07-01", False, False),
        ("2023-12-31", False, False),
        ("2024-03", True, True),
        ("2024", False, True),
        ("2023-12/2024-01", False, True),
        ("../2024-01", False, True),
        ("2024-06-30/..", False, True),
        ("../2023", False, False),
    ],
)
def test_a_date_lies_within_surely_or_perhaps(date, surely, perhaps):
    assert HALF.surely_holds(parse_date(date)) is surely
    assert HALF.perhaps_holds(parse_date(date)) is perhaps
