"""EDTF dates and ISO lengths as people say them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.printing.dates import date_words, day_words, length_words


@pytest.mark.parametrize(
    ("text", "english", "spanish"),
    [
        ("2019-05-27", "27 May 2019", "27 de mayo de 2019"),
        ("2019-05", "May 2019", "mayo de 2019"),
        ("1964", "1964", "1964"),
        ("198X", "the 1980s", "década de 1980"),
        ("19XX", "between 1900 and 1999", "entre 1900 y 1999"),
        ("2019-XX", "2019, month not known", "2019, mes desconocido"),
        ("2019-05-XX", "May 2019, day not known", "mayo de 2019, día desconocido"),
        ("1981~", "about 1981", "hacia 1981"),
        ("2019-05-27?", "27 May 2019 (uncertain)", "27 de mayo de 2019 (dudoso)"),
        ("1981%", "about 1981 (uncertain)", "hacia 1981 (dudoso)"),
        (
            "1981-09/1981-10",
            "September 1981 to October 1981",
            "de septiembre de 1981 a octubre de 1981",
        ),
        ("../1981", "until 1981", "hasta 1981"),
        ("1981/..", "from 1981", "desde 1981"),
        ("0987-01-01", "1 January 987", "1 de enero de 987"),
    ],
)
def test_dates_are_said_in_words(text, english, spanish):
    assert date_words(text, "en") == english
    assert date_words(text, "es") == spanish


@pytest.mark.parametrize("text", ["", "last Tuesday", "2019-13-01", "2019-02-30", "#panic()"])
def test_what_is_no_date_comes_back_as_it_is(text):
    assert date_words(text, "en") == text


def test_a_calendar_day_is_said_in_words():
    assert day_words(dt.date(2026, 11, 24), "en") == "24 November 2026"
    assert day_words(dt.date(2026, 11, 24), "es") == "24 de noviembre de 2026"


@pytest.mark.parametrize(
    ("text", "english", "spanish"),
    [
        ("P5Y", "5 years", "5 años"),
        ("P1Y", "1 year", "1 año"),
        ("P6M", "6 months", "6 meses"),
        ("P1Y6M", "1 year and 6 months", "1 año y 6 meses"),
        ("P2W", "2 weeks", "2 semanas"),
        ("P90D", "90 days", "90 días"),
        ("P", "P", "P"),
        ("until replaced", "until replaced", "until replaced"),
    ],
)
def test_lengths_are_said_in_words(text, english, spanish):
    assert length_words(text, "en") == english
    assert length_words(text, "es") == spanish


@given(st.dates())
def test_each_day_keeps_its_numbers(day):
    words = date_words(day.isoformat(), "en").split()

    assert (int(words[0]), int(words[2])) == (day.day, day.year)


def test_a_term_and_its_further_ones_are_both_told():
    assert length_words("P5Y+P1Y", "en") == "5 years + 1 year"
    assert length_words("P5Y+P1Y", "es") == "5 años + 1 año"
