from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.spoken_date import names_no_day, spoken_date


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("27 May 2019", "2019-05-27"),
        ("on May 27, 2019,", "2019-05-27"),
        ("Monday, 27th of May 2019", "2019-05-27"),
        ("el 3 de junio de 2019", "2019-06-03"),
        ("le 1er août 2021", "2021-08-01"),
        ("in Sept. 1998", "1998-09"),
        ("May 2019", "2019-05"),
        ("in 1964", "1964"),
        ("1981-09/1981-10", "1981-09/1981-10"),
        ("2019-05-27?", "2019-05-27?"),
    ],
)
def test_dates_that_mean_one_thing_are_read(words, edtf):
    assert spoken_date(words) == edtf


@pytest.mark.parametrize(
    "words", ["05/06/2019", "last Tuesday", "31 February 2019", "May", "", "27 Floreal 2019"]
)
def test_everything_else_is_left_open(words):
    assert spoken_date(words) == ""


@given(st.dates(min_value=dt.date(1000, 1, 1)))
def test_every_day_written_out_is_read_back(day):
    assert spoken_date(f"{day.day} {day:%B} {day.year}") == day.isoformat()


@given(st.text(max_size=40))
def test_no_words_break_it(words):
    assert isinstance(spoken_date(words), str)


@pytest.mark.parametrize(
    "words",
    ["31/02/2019", "02/30/2019", "30.2.2019", "31-02-2019", "2019/02/31", "31 February 2019",
     "on February 30, 2019,", "32/13/2019"],
)  # fmt: skip
def test_a_date_outside_the_calendar_is_told_from_other_words(words):
    assert names_no_day(words)


@pytest.mark.parametrize(
    "words", ["05/06/2019", "31/01/2019", "02/28/2019", "28 February 2019", "last Tuesday", ""]
)
def test_a_day_that_may_be_in_the_calendar_is_not_ruled_out(words):
    assert not names_no_day(words)


@given(st.text(max_size=40))
def test_no_words_break_the_question_either(words):
    assert isinstance(names_no_day(words), bool)
