"""What people type into the search box becomes a tree, or one sentence that points at a place."""

from __future__ import annotations

import re

from tracker.domain.errors import QueryRefused, ValueRefused
from tracker.domain.query_alternatives import MAX_TERMS, joined, too_many
from tracker.domain.query_cutting import Group, Piece, Typed, items
from tracker.domain.query_fields import QueryField, field_named, similar_field
from tracker.domain.query_tree import AnyOf, Item, Query, Term, Value
from tracker.domain.query_values import read_values, without_controls

MAX_CHARACTERS = 256
_STARRED = re.compile(r"\*(?=\w)")


def parse(text: str) -> Query:
    """Read a query. Raises `QueryRefused`, and nothing else, for what cannot be understood."""
    _check_length(text)
    text = without_controls(text)
    query = Query(tuple(map(_understood, joined(items(text)))))
    _check_number(query)
    _check_day(query)
    _check_length(str(query))
    return query


def _understood(item: Typed | Group) -> Item:
    if isinstance(item, Typed):
        return _term(item)
    alternatives = tuple(tuple(map(_term, terms)) for terms in item.alternatives)
    return AnyOf(alternatives=alternatives, negated=item.negated, start=item.start, end=item.end)


def _term(typed: Typed) -> Term:
    named = _field(typed) if typed.name else None
    values: list[Value] = []
    for piece in typed.pieces:
        if piece.text.strip() or not named:
            values.extend(each for each in _values(named, piece) if each not in values)
    if not values:
        position = typed.name_start + len(typed.name) + 1
        raise QueryRefused(
            f"“{typed.name}:” at character {typed.name_start + 1} has no value.",
            hint=f"Write what to look for right behind the colon, or drop “{typed.name}:”.",
            position=position,
        )
    return Term(
        field=named,
        values=tuple(values),
        negated=typed.negated,
        start=typed.start,
        end=typed.end,
    )


def _field(typed: Typed) -> QueryField:
    if named := field_named(typed.name):
        return named
    close = similar_field(typed.name)
    guess = f"Did you mean “{close}:”?" if close else f"The fields are: {', '.join(QueryField)}."
    raise QueryRefused(
        f"There is no search field “{typed.name}” (character {typed.name_start + 1}).",
        hint=f"{guess} Put it in quotes to search for the words themselves.",
        position=typed.name_start,
    )


def _values(named: QueryField | None, piece: Piece) -> tuple[Value, ...]:
    star = None if piece.quoted else _STARRED.search(piece.text)
    if star:
        position = piece.start + star.start()
        raise QueryRefused(
            f"A star stands for the end of a word, not for its beginning or middle (character"
            f" {position + 1}).",
            hint="Write how the word begins and then the star, or put it all in quotes.",
            position=position,
        )
    try:
        values = read_values(named, piece.text, quoted=piece.quoted)
    except ValueRefused as refusal:
        raise QueryRefused(
            f"{refusal.what} (character {piece.start + 1}).",
            hint=refusal.hint,
            position=piece.start,
        ) from None
    return tuple(_with_prefix(value) if piece.prefix else value for value in values)


def _with_prefix(value: Value) -> Value:
    return Value(text=value.text, exact=True, prefix=True) if value.exact else value


def _check_length(text: str) -> None:
    """Refuse a long search, also one that is long only when its spoken names are spelled out."""
    if len(text) > MAX_CHARACTERS:
        raise QueryRefused(
            f"A search has at most {MAX_CHARACTERS} characters; this one has {len(text):,}.",
            hint="Search for fewer words.",
            position=MAX_CHARACTERS,
        )


def _check_number(query: Query) -> None:
    number = 0
    for term in query.flat():
        number += len(term.values)
        if number > MAX_TERMS:
            raise too_many(term.start)


def _check_day(query: Query) -> None:
    """Refuse a day for statuses that is excluded, one of several, or named twice."""
    days = [term for term in query.flat() if term.field is QueryField.AS_OF]
    for place, term in enumerate(days):
        if place or term.negated or term not in query.terms or len(term.values) > 1:
            raise QueryRefused(
                f"A search shows statuses of one day (character {term.start + 1}).",
                hint="Write as_of:2019-05-27 once, without a minus and outside brackets.",
                position=term.start,
            )
