"""Dates are found as articles write them, and resolved only as far as the text allows."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.texts import made_texts
from tracker.domain.partial_date import is_date
from tracker.extraction.document.dates import DateMention, Precision, edtf, find_dates, resolve
from tracker.extraction.text.folding import lower

WRITTEN = date(2019, 6, 13)
"""A Thursday."""
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def one(text: str) -> DateMention:
    (mention,) = find_dates(lower(text))
    return mention


def resolved(text: str, *, written: date | None = WRITTEN, ahead: bool = False) -> str | None:
    return resolve(one(text), written, ahead=ahead)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 27 May 2019", "2019-05-27"),
        ("the 1st of June 2018", "2018-06-01"),
        ("May 27, 2019", "2019-05-27"),
        ("Sept. 3, 2001", "2001-09-03"),
        ("Nov. 11 , 2005", "2005-11-11"),
        ("2019-05-27", "2019-05-27"),
        ("25/12/2018", "2018-12-25"),
        ("12/25/2018", "2018-12-25"),
        ("03.03.2011", "2011-03-03"),
        ("el 5 de abril de 2017", "2017-04-05"),
        ("el 1º de enero del 2020", "2020-01-01"),
        ("le 30 mars 2010", "2010-03-30"),
        ("1er août 1999", "1999-08-01"),
        ("in September 2009", "2009-09"),
        ("septiembre de 2009", "2009-09"),
        ("in 1995", "1995"),
        ("(2004", "2004"),
        ("en mayo de 2008", "2008-05"),
        ("1800 GMT 24 Feb 79 LD", "1979-02-24"),
    ],
)
def test_dates_with_a_year_need_nothing_else(text, expected):
    assert resolved(text, written=None) == resolved(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", "2019-06-13"),
        ("hoy", "2019-06-13"),
        ("aujourd'hui", "2019-06-13"),
        ("yesterday", "2019-06-12"),
        ("the day before yesterday", "2019-06-11"),
        ("avant-hier", "2019-06-11"),
        ("anteayer", "2019-06-11"),
        ("en esta fecha", "2019-06-13"),
        ("signed the day before in Accra", "2019-06-12"),
        ("signée la veille, dit-on", "2019-06-12"),
        ("ayer", "2019-06-12"),
        ("hier", "2019-06-12"),
        ("tomorrow", "2019-06-14"),
        ("on Thursday", "2019-06-13"),
        ("on Wednesday", "2019-06-12"),
        ("on Friday", "2019-06-07"),
        ("last Thursday", "2019-06-06"),
        ("el miércoles", "2019-06-12"),
        ("mardi dernier", "2019-06-11"),
        ("three days ago", "2019-06-10"),
        ("2 months ago", "2019-04"),
        ("last year", "2018"),
        ("this month", "2019-06"),
        ("on 10 June", "2019-06-10"),
        ("on 28 December", "2018-12-28"),
        ("last March", "2019-03"),
        ("last June", "2018-06"),
        ("in November", "2018-11"),
    ],
)
def test_other_dates_need_the_day_of_writing(text, expected):
    assert resolved(text) == expected
    assert resolved(text, written=None) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Friday", "2019-06-14"),
        ("on Thursday", "2019-06-20"),
        ("next Monday", "2019-06-17"),
        ("in November", "2019-11"),
        ("in March", "2020-03"),
    ],
)
def test_what_is_planned_lies_ahead(text, expected):
    assert resolved(text, ahead=True) == expected


def test_next_monday_lies_ahead_whatever_the_verb_says():
    assert resolved("next Monday") == "2019-06-17"


@pytest.mark.parametrize("text", ["last week", "this week", "two weeks ago", "next week"])
def test_weeks_are_too_vague_for_a_date(text):
    assert one(text).precision is Precision.VAGUE
    assert resolved(text) is None


def test_a_date_that_can_be_read_in_two_ways_keeps_both_and_claims_the_year():
    mention = one("signed 05/06/2019")
    assert set(mention.alternatives) == {"2019-06-05", "2019-05-06"}
    assert resolve(mention, None) == "2019"


@pytest.mark.parametrize(
    "text",
    [
        "on the 42 May route",
        "30 February",
        "99/99/2019",
        "may they prosper",
        "the March on the capital",
        "Sun City",
        "a 2019-seat hall",
        "version 3.5",
        "12 apples",
    ],
)
def test_what_is_no_date(text):
    assert [m for m in find_dates(lower(text)) if m.precision is Precision.DAY] == []


@pytest.mark.parametrize(
    "text", ["29 February 2019", "April 31, 2020", "2020-02-30", "31/11/2020"]
)
def test_a_day_that_no_calendar_has_is_kept_as_what_the_text_says_but_is_no_date(text):
    mention = one(text)
    assert mention.impossible
    assert resolve(mention, WRITTEN) is None


@pytest.mark.parametrize(
    "text",
    [
        "on Saturday, 3 February 2024",
        "Monday 3 February 2024",
        "Saturday, February 3, 2024",
        "on Saturday (3 February 2024)",
        "last Saturday, the 3rd of February 2024",
        "el sábado 3 de febrero de 2024",
        "le samedi 3 février 2024",
    ],
)
def test_a_weekday_before_a_whole_date_does_not_hide_it(text):
    assert resolved(text, written=None) == "2024-02-03"


def test_the_leap_day_exists_in_leap_years():
    assert resolved("29 February 2020") == "2020-02-29"


def test_precision_and_relativity_are_told():
    assert one("27 May 2019").precision is Precision.DAY
    assert one("May 2019").precision is Precision.MONTH
    assert one("in 2019").precision is Precision.YEAR
    assert not one("27 May 2019").relative
    assert one("27 May").relative
    assert one("yesterday").relative
    assert not one("05/06/2019").relative


def test_several_dates_stand_in_order():
    text = "On 9 December they met; the treaty of 11 December 2001 ends in 2005."
    found = find_dates(lower(text))
    assert [text[m.start : m.end] for m in found] == ["9 December", "11 December 2001", "2005"]


@given(day=st.dates(date(1500, 1, 1), date(2099, 12, 31)), form=st.integers(0, 3))
def test_every_day_is_found_in_every_way_of_writing(day, form):
    month = MONTHS[day.month - 1]
    text = (
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{day.year}-{day.month:02}-{day.day:02}",
        f"{day.day} of {month} {day.year}",
    )[form]
    assert resolved(f"Signed on {text}.", written=None) == day.isoformat()


@given(text=made_texts(), written=st.none() | st.dates())
def test_whatever_is_found_resolves_to_a_date_or_to_none(text, written):
    free = 0
    for mention in find_dates(lower(text)):
        assert free <= mention.start < mention.end <= len(text)
        free = mention.end
        for ahead in (False, True):
            found = resolve(mention, written, ahead=ahead)
            assert found is None or is_date(found)


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 31))
def test_no_day_is_made_up(year, month, day):
    text = edtf(year, month, day)
    assert text is None or is_date(text)
    assert is_date(edtf(year, month) or "")
    assert edtf(year) == f"{year:04}"


@pytest.mark.parametrize("text", ["yesterday", "tomorrow", "on Friday", "3 days ago"])
@pytest.mark.parametrize("written", [date.min, date.max])
def test_the_ends_of_the_calendar_do_no_harm(text, written):
    found = resolved(text, written=written)
    assert found is None or is_date(found)


@pytest.mark.parametrize(
    "text", ["the day before the visit", "la veille du sommet", "24 Feb 79 men"]
)
def test_the_day_before_something_else_is_none(text):
    assert all(mention.day for mention in find_dates(lower(text)))
    assert not any(mention.steps for mention in find_dates(lower(text)))


def test_a_city_named_after_a_saint_is_no_day():
    assert find_dates(lower("SANTO DOMINGO.- Llegó el domingo.")) == find_dates(
        lower("SANTO ANTONIO.- Llegó el domingo.")
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 21 February last year", "2018-02-21"),
        ("on July 8 last year", "2018-07-08"),
        ("on July 8 of last year", "2018-07-08"),
        ("el 3 de mayo del año pasado", "2018-05-03"),
        ("le 3 mai de l'année dernière", "2018-05-03"),
        ("le 3 mai de l'an dernier", "2018-05-03"),
        ("on 21 February", "2019-02-21"),
    ],
)
def test_a_day_of_last_year_is_of_the_year_before_the_writing(text, expected):
    assert resolved(text) == expected


def test_a_day_of_last_year_stays_open_without_the_day_of_writing():
    assert resolved("on 21 February last year", written=None) is None


def test_a_year_before_the_first_is_no_date():
    assert resolved("on 8 July last year", written=date(1, 3, 1)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Done at Accra on this 14th day of May, 2018",
        "this 14th day of the month of May 2018",
        "a los 14 días del mes de mayo de 2018",
    ],
)
def test_the_day_of_a_closing_formula(text):
    assert resolved(text) == "2018-05-14"
