"""Dates say as much as the source does, never more."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.errors import ValueRefused
from tracker.domain.partial_date import is_date, parse_date


def days(text: str) -> tuple[str, str]:
    date = parse_date(text)
    return str(date.earliest or ""), str(date.latest or "")


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2019-05-27", "2019-05-27", "2019-05-27"),
        ("2019-05", "2019-05-01", "2019-05-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("1964", "1964-01-01", "1964-12-31"),
        ("198X", "1980-01-01", "1989-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("000X", "0001-01-01", "0009-12-31"),
        ("2019-XX", "2019-01-01", "2019-12-31"),
        ("2019-05-XX", "2019-05-01", "2019-05-31"),
        ("2019-XX-XX", "2019-01-01", "2019-12-31"),
        ("1981-09/1981-10", "1981-09-01", "1981-10-31"),
        ("1981/1981-03", "1981-01-01", "1981-03-31"),
        ("../1981-10", "", "1981-10-31"),
        ("1981-09/..", "1981-09-01", ""),
        ("9999-12-31", "9999-12-31", "9999-12-31"),
    ],
)
def test_a_date_spans_the_days_it_allows(text, earliest, latest):
    assert days(text) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "27 May 2019",
        "2019-5-27",
        "20190527",
        "2019-02-29",
        "2019-02-30",
        "2019-13",
        "2019-00",
        "2019-05-00",
        "2019-05-32",
        "0000",
        "20XX-05",
        "2019-XX-15",
        "2X19",
        "2019-05-27T10:00",
        "../..",
        "/2019",
        "2019/",
        "2020/2019",
        "2019/2020/2021",
        "٢٠١٩",
        "-2019",
        "2019??",
    ],
)
def test_what_no_calendar_or_notation_knows_is_refused_with_a_hint(text):
    with pytest.raises(ValueRefused) as refused:
        parse_date(text)

    assert "2019-05-27" in refused.value.hint
    assert not is_date(text)


def test_the_sentence_says_what_is_wrong():
    for text, words in {
        "2019-02-30": "no day 2019-02-30",
        "2019-13": "no month 13",
        "2020/2019": "ends before it begins",
        "../..": "neither beginning nor end",
        "0000": "year 0",
        "20XX-05": "larger part",
    }.items():
        with pytest.raises(ValueRefused, match=words):
            parse_date(text)


@pytest.mark.parametrize("mark", ["?", "~", "%"])
def test_doubt_is_kept_but_changes_no_day(mark):
    doubtful = parse_date(f"2019-05-27{mark}")

    assert doubtful.doubtful
    assert doubtful.is_day
    assert str(doubtful) == f"2019-05-27{mark}"
    assert not parse_date("2019-05-27").doubtful


def test_blanks_around_are_dropped_and_the_text_is_kept():
    assert str(parse_date(" 1981-09/1981-10 ")) == "1981-09/1981-10"


def test_only_a_single_day_is_a_day():
    assert parse_date("2019-05-27").is_day
    assert not parse_date("2019-05").is_day
    assert not parse_date("../2019-05-27").is_day


@given(st.dates())
def test_every_day_of_the_calendar_is_a_day(day):
    date = parse_date(day.isoformat())

    assert date.earliest == date.latest == day
    assert date.is_day
    assert date.text == day.isoformat()


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 31))
def test_a_day_is_taken_exactly_where_the_calendar_has_it(year, month, day):
    try:
        dt.date(year, month, day)
    except ValueError:
        exists = False
    else:
        exists = True

    assert is_date(f"{year:04}-{month:02}-{day:02}") is exists


PARTS = st.from_regex(r"[0-9]{2}[0-9X]{2}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?", fullmatch=True)


@given(st.one_of(PARTS, st.builds("{}/{}".format, PARTS, PARTS), st.text(max_size=12)))
def test_whatever_is_taken_begins_before_it_ends_and_keeps_its_text(text):
    try:
        date = parse_date(text)
    except ValueRefused:
        return

    assert date.text == text.strip()
    assert date.earliest is None or date.latest is None or date.earliest <= date.latest
