"""Values are words, ids, or days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.errors import ValueRefused
from tracker.domain.query import QueryField, Value
from tracker.domain.query_values import read_values, without_controls


def days(text: str) -> tuple[str, str]:
    (value,) = read_values(QueryField.SIGNED, text, quoted=False)
    return str(value.earliest or ""), str(value.latest or "")


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2019", "2019-01-01", "2019-12-31"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2019-05-27", "2019-05-27", "2019-05-27"),
        ("2019-05-27?", "2019-05-27", "2019-05-27"),
        ("201x", "2010-01-01", "2019-12-31"),
        ("1981-09/1981-10", "1981-09-01", "1981-10-31"),
        ("2015..2019", "2015-01-01", "2019-12-31"),
        ("2015-06..2019-05-27", "2015-06-01", "2019-05-27"),
        ("..1990", "", "1990-12-31"),
        ("1990..", "1990-01-01", ""),
        (">2015-06", "2015-07-01", ""),
        (">=2015-06", "2015-06-01", ""),
        ("<2015-06", "", "2015-05-31"),
        ("<=2015-06", "", "2015-06-30"),
        (" 2015 .. 2019 ", "2015-01-01", "2019-12-31"),
        ("1981/..", "1981-01-01", ""),
    ],
)
def test_dates_cover_days(text: str, earliest: str, latest: str) -> None:
    assert days(text) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "2019-02-30",
        "2019-13",
        "99999",
        "yesterday",
        "27/05/2019",
        "2019..2015",
        "..",
        "2015...2019",
        "2015..x",
        ">9999",
        "<0001",
        ">1981/..",
        "<../1981",
        "2015-2019",
        "0000",
    ],
)
def test_impossible_dates_are_refused_with_a_pattern(text: str) -> None:
    with pytest.raises(ValueRefused) as refusal:
        days(text)
    assert "2015..2019" in refusal.value.hint
    assert not refusal.value.what.endswith(".")


def test_a_refusal_quotes_what_was_written() -> None:
    with pytest.raises(ValueRefused) as refusal:
        days("abc")

    assert refusal.value.what.startswith("“abc” is not a date")


@given(st.dates(), st.dates())
def test_a_span_covers_its_ends(one: date, other: date) -> None:
    first, last = sorted((one, other))
    assert days(f"{first}..{last}") == (str(first), str(last))


def test_words_may_be_beginnings() -> None:
    assert read_values(None, "traffick*", quoted=False) == (Value(text="traffick", prefix=True),)
    assert read_values(None, "traffick**", quoted=False) == (Value(text="traffick", prefix=True),)
    assert read_values(None, "*", quoted=False) == (Value(text="*"),)
    assert read_values(QueryField.TITLE, "a*", quoted=True) == (Value(text="a*", exact=True),)


def test_ids_are_looked_up() -> None:
    values = read_values(QueryField.TYPE, "memorandum", quoted=False)
    assert [value.text for value in values] == ["mou", "moc", "moa"]


@pytest.mark.parametrize("text", [">", "<", ">=", "< ="])
def test_a_blank_behind_a_sign_is_named_as_what_is_wrong(text: str) -> None:
    with pytest.raises(ValueRefused, match="No date follows") as refusal:
        read_values(QueryField.SIGNED, text, quoted=False)
    assert "without a blank" in refusal.value.hint


def test_an_unknown_id_is_refused_with_the_likely_one_or_all() -> None:
    with pytest.raises(ValueRefused, match="“sined” is not a value of status:") as refusal:
        read_values(QueryField.STATUS, "sined", quoted=False)
    assert refusal.value.hint == "Did you mean status:signed?"
    with pytest.raises(ValueRefused) as refusal:
        read_values(QueryField.STAGE, "zzz", quoted=False)
    assert refusal.value.hint == "Choose from: draft, reviewed."


@given(st.text())
def test_controls_are_replaced_in_place(text: str) -> None:
    clean = without_controls(text)
    assert len(clean) == len(text)
    assert "\0" not in clean
    clean.encode()
