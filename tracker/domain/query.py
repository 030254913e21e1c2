"""The search language: `party:GTM area:TRF.HUM signed:2015..2019 -tax "exact words"`.

A query is a conjunction of terms; a comma lists alternatives of one field, and `OR`, or `|`,
stands between alternatives of any kind: `party:GTM OR "border force"`. Terms side by side bind
tighter, so `a b OR c` finds what has a and b, and what has c; brackets keep alternatives together
beside other terms: `area:TRF (party:GTM OR "border force")`. This module is its door: `parse`
reads text, `str` writes it back with brackets, the functions edit it, and the classes are what
gets compiled.
"""

from __future__ import annotations

from tracker.domain.query_alternatives import MAX_TERMS
from tracker.domain.query_editing import (
    replace_term,
    term,
    with_term,
    with_value,
    without_term,
    without_value,
)
from tracker.domain.query_fields import (
    DATE_FIELDS,
    Presence,
    QueryField,
    Whereabouts,
    is_closed,
    values_of,
)
from tracker.domain.query_parser import MAX_CHARACTERS, parse
from tracker.domain.query_tree import AnyOf, Item, Query, Term, Value

__all__ = [
    "DATE_FIELDS",
    "MAX_CHARACTERS",
    "MAX_TERMS",
    "AnyOf",
    "Item",
    "Presence",
    "Query",
    "QueryField",
    "Term",
    "Value",
    "Whereabouts",
    "is_closed",
    "parse",
    "render",
    "replace_term",
    "term",
    "values_of",
    "with_term",
    "with_value",
    "without_term",
    "without_value",
]


def render(query: Query) -> str:
    """Return the text that `parse` reads as this query."""
    return str(query)
