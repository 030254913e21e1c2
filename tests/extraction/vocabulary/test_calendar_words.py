"""Months, weekdays and other words for days, in three languages."""

from __future__ import annotations

import pytest

from tracker.extraction.text.folding import lower
from tracker.extraction.vocabulary.calendar_words import DAYS_AWAY, MONTHS, NUMBERS, WEEKDAYS


@pytest.mark.parametrize("table", [MONTHS, WEEKDAYS, DAYS_AWAY, NUMBERS])
def test_words_are_in_the_form_in_which_texts_are_searched(table):
    assert all(word == lower(word) for word in table)


def test_every_month_and_day_has_names_in_three_languages():
    assert set(MONTHS.values()) == set(range(1, 13))
    assert set(WEEKDAYS.values()) == set(range(7))
    for number in range(7):
        assert sum(value == number for value in WEEKDAYS.values()) == 3
    for number in range(1, 13):
        assert sum(value == number for value in MONTHS.values()) >= 3


@pytest.mark.parametrize(
    ("word", "value"),
    [("may", 5), ("agosto", 8), ("fevrier", 2), ("setiembre", 9), ("dec", 12)],
)
def test_some_months(word, value):
    assert MONTHS[word] == value


@pytest.mark.parametrize(
    ("word", "value"), [("monday", 0), ("miercoles", 2), ("dimanche", 6), ("sabado", 5)]
)
def test_some_weekdays(word, value):
    assert WEEKDAYS[word] == value


def test_words_for_near_days_point_the_right_way():
    assert DAYS_AWAY["yesterday"] == DAYS_AWAY["hier"] == DAYS_AWAY["ayer"] == -1
    assert DAYS_AWAY["today"] == DAYS_AWAY["hoy"] == DAYS_AWAY["aujourd'hui"] == 0
    assert DAYS_AWAY["tomorrow"] == DAYS_AWAY["demain"] == 1


def test_numbers_count_alike_in_each_language():
    assert NUMBERS["three"] == NUMBERS["tres"] == NUMBERS["trois"] == 3
    assert min(NUMBERS.values()) == 2
