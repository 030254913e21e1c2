"""Chips and facets change the query, and the text follows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.errors import ValueRefused
from tracker.domain.query import (
    Query,
    QueryField,
    parse,
    replace_term,
    term,
    with_term,
    with_value,
    without_term,
    without_value,
)

PARTY, STATUS = QueryField.PARTY, QueryField.STATUS


@given(st.text(min_size=1, max_size=60).filter(lambda text: bool(text.strip())))
def test_a_term_of_any_words_survives_the_search_box(text: str) -> None:
    try:
        built = with_term(Query(), term(QueryField.TITLE, text))
    except ValueRefused:
        return
    assert parse(str(built)) == built


@pytest.mark.parametrize(
    ("field", "text", "written"),
    [
        (PARTY, "GTM", "party:GTM"),
        (PARTY, "Côte d'Ivoire", 'party:"Côte d\'Ivoire"'),
        (QueryField.TAG, "-x", 'tag:"-x"'),
        (QueryField.TAG, "a,b", 'tag:"a,b"'),
        (QueryField.TAG, 'say "x"', 'tag:"say ""x"""'),
        (None, "party:GTM", '"party:GTM"'),
        (None, "OR", '"OR"'),
        (None, "(tax", '"(tax"'),
        (None, "tax*", '"tax*"'),
        (STATUS, "in force", "status:in_force"),
        (QueryField.SIGNED, "2015 .. 2019", "signed:2015..2019"),
    ],
)
def test_terms_are_quoted_where_needed(field: QueryField | None, text: str, written: str) -> None:
    built = term(field, text)
    assert str(built) == written
    assert parse(written).terms == (built,)


def test_terms_may_be_negated_and_have_several_values() -> None:
    assert str(term(PARTY, "GTM", "USA", negated=True)) == "-party:GTM,USA"


@pytest.mark.parametrize(
    ("field", "text"), [(None, ""), (PARTY, " \0"), (STATUS, "zzz"), (QueryField.SIGNED, "soon")]
)
def test_impossible_terms_are_refused(field: QueryField | None, text: str) -> None:
    with pytest.raises(ValueRefused):
        term(field, text)


def test_a_term_is_added_once_and_taken_away() -> None:
    query = parse("tax")
    added = with_term(with_term(query, term(PARTY, "GTM")), term(PARTY, "GTM"))
    assert str(added) == "tax party:GTM"
    assert added.terms[1].start == 4
    assert without_term(added, term(PARTY, "GTM")) == query
    assert without_term(query, term(PARTY, "GTM")) == query


def test_a_group_is_taken_away_like_a_term() -> None:
    query = parse("(a OR b) tax")
    assert str(without_term(query, query.terms[0])) == "tax"


def test_a_term_is_replaced_in_its_place() -> None:
    query = parse("a signed:2019 b")
    later = term(QueryField.SIGNED, "2020..")
    assert str(replace_term(query, query.terms[1], later)) == "a signed:2020.. b"
    assert str(replace_term(query, term(PARTY, "GTM"), later)) == "a signed:2019 b signed:2020.."
    assert str(replace_term(query, query.terms[0], query.terms[2])) == "b signed:2019"
    assert replace_term(query, query.terms[0], query.terms[0]) == query


def test_facets_tick_and_untick_values() -> None:
    query = with_value(parse("tax -status:ended"), STATUS, "signed")
    assert str(query).endswith("status:signed")
    query = with_value(with_value(query, STATUS, "in_force"), STATUS, "signed")
    assert [value.text for value in query.values(STATUS)] == ["signed", "in_force"]
    query = without_value(query, STATUS, "SIGNED")
    assert [value.text for value in query.values(STATUS)] == ["in_force"]
    assert without_value(query, STATUS, "in_force") == parse("tax -status:ended")


def test_unticking_leaves_other_terms_alone() -> None:
    query = parse("(party:GTM OR tax) -party:GTM party:USA")
    assert without_value(query, PARTY, "GTM") == query
