"""What people write after a command, and what is made of it."""

from __future__ import annotations

import datetime as dt

import pytest

from tracker.cli import options
from tracker.domain.errors import QueryRefused, ValueRefused


def test_a_day_is_the_one_named_or_today():
    assert options.day("2019-05-27") == dt.date(2019, 5, 27)
    assert options.day(" 2019-05-27? ") == dt.date(2019, 5, 27)
    assert abs(options.day("") - dt.datetime.now(dt.UTC).date()) <= dt.timedelta(days=1)


@pytest.mark.parametrize("text", ["2019-05", "2019", "../2019-05-27", "2019-05-27/..", "soon"])
def test_anything_but_one_day_is_refused(text):
    with pytest.raises(ValueRefused):
        options.day(text)


def test_a_search_may_name_the_day():
    asked = options.query(["tax", "as_of:2019-05-27"])

    assert options.day("", asked) == options.day("2019-05-27", asked) == dt.date(2019, 5, 27)
    assert options.day("2019-05-27", options.query(["tax"])) == dt.date(2019, 5, 27)
    with pytest.raises(options.UsageError, match="another day"):
        options.day("2019-05-28", asked)


def test_a_date_of_publication_may_be_as_vague_as_the_article():
    assert options.published("2019-05") == "2019-05"
    assert options.published(" 2019-05-28 ") == "2019-05-28"
    assert options.published("") == ""


def test_an_impossible_date_of_publication_is_refused():
    with pytest.raises(ValueRefused):
        options.published("28 May 2019")


def test_no_words_look_for_everything():
    assert options.query(None) == options.query([]) == options.query([""])
    assert str(options.query(None)) == ""


def test_words_are_one_search_however_the_shell_cut_them():
    assert options.query(["party:GTM", "area:TRF"]) == options.query(["party:GTM area:TRF"])


def test_a_search_nobody_understands_is_refused():
    with pytest.raises(QueryRefused):
        options.query(["colour:red"])


def test_columns_are_separated_by_commas():
    assert options.columns("title, signed,,parties") == ("title", "signed", "parties")
    assert options.columns(None) == ()


@pytest.mark.parametrize("text", ["", " , "])
def test_a_list_without_columns_is_refused(text):
    with pytest.raises(ValueRefused, match="No column is named"):
        options.columns(text)


@pytest.mark.parametrize("text", ["garbage", "2019-02-30", "2019-05", "../2019-05-27"])
def test_the_hint_for_a_day_shows_a_whole_day(text):
    with pytest.raises(ValueRefused) as refusal:
        options.day(text)
    assert refusal.value.hint == "Write it as 2019-05-27."


def test_what_does_nothing_is_named_with_where():
    assert str(options.no_effect("--bom", "a JSON file")) == (
        "--bom has no effect on a JSON file; leave it out."
    )


def test_an_unknown_column_is_refused():
    with pytest.raises(ValueRefused):
        options.columns("title,colour")
