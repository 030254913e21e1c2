"""`OR` without brackets: what stands side by side binds tighter than what it joins."""

from __future__ import annotations

from contextlib import suppress
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tracker.domain.errors import QueryRefused
from tracker.domain.query import MAX_CHARACTERS, MAX_TERMS, Item, Query, Term, parse, with_term

WORDS = "abcd"
TERMS = st.builds(
    lambda minus, word: minus + word, st.sampled_from(["", "-"]), st.sampled_from(WORDS)
)


def _side(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(inner, min_size=1, max_size=3).map(" ".join)


def _either(inner: st.SearchStrategy[str], *, least: int) -> st.SearchStrategy[str]:
    joint = st.sampled_from([" OR ", " | ", "\u2003OR  "])
    sides = st.lists(_side(inner), min_size=least, max_size=3)
    return st.builds(lambda by, each: by.join(each), joint, sides)


GROUPS = st.builds(
    lambda minus, inner: f"{minus}({inner})", st.sampled_from(["", "-"]), _either(TERMS, least=2)
)
SEARCHES = _either(TERMS | GROUPS, least=2)


def holds(item: Item, there: set[str]) -> bool:
    """Say whether a record with some words matches, as the tree says."""
    if isinstance(item, Term):
        found = any(value.text in there for value in item.values)
    else:
        found = any(all(holds(term, there) for term in terms) for terms in item.alternatives)
    return found is not item.negated


def meant(text: str, there: set[str]) -> bool:
    """Say the same of the text itself, read by the rules of the language, without the parser."""
    spaced = text.replace("-", " - ").replace("(", " ( ").replace(")", " ) ")
    code, before = [], "OR"
    for each in spaced.replace("|", "OR").split():
        if before not in ("OR", "(", "-") and each not in ("OR", ")"):
            code.append("and")
        names = {"OR": "or", "-": "not", "(": "(", ")": ")"}
        code.append(names.get(each, str(each in there)))
        before = each
    return bool(eval(" ".join(code)))  # noqa: S307 - made of these few words


def read(text: str) -> Query:
    """Return the query, or an empty one where it comes to more than a search may have."""
    with suppress(QueryRefused):
        return parse(text)
    with pytest.raises(QueryRefused, match=f"at most ({MAX_TERMS} terms|{MAX_CHARACTERS} char)"):
        parse(text)
    return Query()


@given(SEARCHES)
def test_a_search_means_what_its_words_and_joints_say(text: str) -> None:
    query = read(text)
    assume(query)
    assert parse(str(query)) == query
    for marks in product((False, True), repeat=len(WORDS)):
        there = {word for word, mark in zip(WORDS, marks, strict=True) if mark}
        assert all(holds(item, there) for item in query.terms) == meant(text, there)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a OR b", "(a OR b)"),
        ("a | b", "(a OR b)"),
        ("a b OR c -d", "(a b OR c -d)"),
        ('party:GTM OR "border force" OR tax', '(party:GTM OR "border force" OR tax)'),
        ("a (b OR c) OR d", "(a b OR a c OR d)"),
        ("(a b) OR c", "(a b OR c)"),
        ("c OR (a b)", "(c OR a b)"),
        ("-(a b OR c) OR d", "(-a -c OR -b -c OR d)"),
        ("a) OR b", '("a)" OR b)'),
        ("party:x)* OR b", '(party:"x)"* OR b)'),
    ],
)
def test_alternatives_are_written_back_in_brackets(text: str, read: str) -> None:
    query = parse(text)

    assert str(query) == read
    assert parse(read) == query


@pytest.mark.parametrize(
    "text", ["a or b", "a Or b", 'a "OR" b', "a|b", "a ORB", "a -OR", "a title:OR", 'a "|" b']
)
def test_other_spellings_are_words(text: str) -> None:
    assert all(isinstance(item, Term) for item in parse(text).terms)


@pytest.mark.parametrize("text", ["OR", "|", "OR OR", " | OR "])
def test_nothing_but_joints_is_words_and_stays_so_when_narrowed(text: str) -> None:
    query = parse(text)
    narrowed = with_term(query, parse("party:GTM").terms[0])

    assert all(isinstance(item, Term) for item in query.terms)
    assert parse(str(narrowed)) == narrowed


@pytest.mark.parametrize(
    ("text", "position", "word"),
    [
        ("a OR", 2, "OR"),
        ("OR a", 0, "OR"),
        ("a OR | b", 5, "|"),
        ("a OR b OR ", 7, "OR"),
        ("a OR as_of:2019-05-27", 2, "OR"),
    ],
)
def test_a_joint_with_nothing_on_one_side_is_pointed_at(
    text: str, position: int, word: str
) -> None:
    with pytest.raises(QueryRefused) as refusal:
        parse(text)

    assert refusal.value.position == position
    assert refusal.value.what == f"“{word}” at character {position + 1} has nothing on one side."
    assert "in quotes" in refusal.value.hint


def test_a_day_for_statuses_stands_for_all_sides() -> None:
    query = parse("status:signed OR tax as_of:2019-05-27")

    assert str(query) == "as_of:2019-05-27 (status:signed OR tax)"
    assert [str(item) for item in query.conditions] == ["(status:signed OR tax)"]
    assert parse(str(query)) == query


def test_the_group_stands_where_it_was_typed() -> None:
    (group,) = parse("  a b OR c ").terms

    assert (group.start, group.end) == (2, 10)


@pytest.mark.parametrize(
    "text",
    ["(a OR b) " * 5 + "OR c", "-(a b c d OR a b c d OR a b) OR c", "x OR " * 17 + "y"],
)
def test_brackets_that_come_to_too_many_terms_are_refused(text: str) -> None:
    with pytest.raises(QueryRefused, match="at most 16 terms"):
        parse(text)


def test_nothing_is_still_nothing() -> None:
    assert parse(" ") == Query()
