"""Chips, facets and charts edit the query here, so that all of them and the text are one query."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.domain.errors import ValueRefused
from tracker.domain.query_fields import QueryField
from tracker.domain.query_tree import JOINTS, Item, Query, Term, Value, placed
from tracker.domain.query_values import read_values, without_controls

_NEEDS_QUOTES = re.compile(r'[\s",()*:]|^-')


def term(field: QueryField | None, *texts: str, negated: bool = False) -> Term:
    """Build a term from plain texts, quoted where the search box would need it.

    Raises `ValueRefused` for an empty text, an unknown id, or an impossible date.
    """
    values = tuple(value for text in texts for value in _values(field, text))
    return Term(field=field, values=values, negated=negated).placed(0)


def with_term(query: Query, item: Item) -> Query:
    """Return the query narrowed by a term, unless it has it already."""
    return placed(query.terms if item in query.terms else (*query.terms, item))


def without_term(query: Query, item: Item) -> Query:
    """Return the query without a term, as when its chip is closed."""
    return placed(each for each in query.terms if each != item)


def replace_term(query: Query, old: Item, new: Item) -> Query:
    """Return the query with another term in the place of one; added if that one is missing."""
    if old not in query.terms:
        return with_term(query, new)
    others = tuple(each for each in query.terms if each == old or each != new)
    return placed(new if each == old else each for each in others)


def with_value(query: Query, field: QueryField, text: str) -> Query:
    """Return the query that also admits a value of a field, as facets with several ticks do."""
    added = term(field, text)
    for each in query.terms:
        if isinstance(each, Term) and each.field == field and not each.negated:
            fresh = tuple(value for value in added.values if value not in each.values)
            return replace_term(query, each, replace(each, values=each.values + fresh))
    return with_term(query, added)


def without_value(query: Query, field: QueryField, text: str) -> Query:
    """Return the query that no longer names a value of a field; case does not matter."""
    kept: list[Item] = []
    for each in query.terms:
        if not isinstance(each, Term) or each.field != field or each.negated:
            kept.append(each)
            continue
        values = tuple(v for v in each.values if v.text.casefold() != text.casefold())
        if values:
            kept.append(replace(each, values=values))
    return placed(kept)


def _values(field: QueryField | None, text: str) -> tuple[Value, ...]:
    text = without_controls(text)
    if not text.strip():
        raise ValueRefused("There is nothing to search for", hint="Give at least one word.")
    quoted = text in JOINTS or _NEEDS_QUOTES.search(text) is not None
    return read_values(field, text, quoted=quoted)
