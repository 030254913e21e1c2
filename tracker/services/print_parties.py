"""Finds the parties that a portfolio or a dyad report is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.domain.errors import ValueRefused
from tracker.domain.place import Places
from tracker.domain.query import QueryField, parse
from tracker.domain.query_tree import Query, Term

WANTED = {"portfolio": 1, "dyad": 2}
"""How many parties a kind of print is about; the others are about none."""


def narrowed(
    kind: str, query: Query, parties: Sequence[str], places: Places, as_of: date
) -> tuple[Query, tuple[str, ...]]:
    """Return the query narrowed to the parties that a print is about, and their codes.

    Those are `parties`, or else the ones that the query names. Raises `ValueRefused` where they
    are not known, or too few or too many.
    """
    if kind not in WANTED:
        return query, ()
    named = list(parties) or [value.text for value in query.values(QueryField.PARTY)]
    codes = tuple(dict.fromkeys(_code(name, places, as_of) for name in named))
    if len(codes) != WANTED[kind]:
        raise _refusal(kind)
    required = _required(query)
    terms = " ".join(f"party:{code}" for code in codes if code not in required)
    return (parse(f"{query} {terms}") if terms else query), codes


def _code(name: str, places: Places, as_of: date) -> str:
    """Return the code that a person typed, or that of the one place called so on the day."""
    if name.upper() in places:
        return name.upper()
    found = places.find(name, on=as_of.isoformat())
    if len(found) == 1:
        return found[0].code
    raise ValueRefused(f"No party is called “{name}”.", hint="Name parties as party:GTM.")


def _refusal(kind: str) -> ValueRefused:
    if kind == "dyad":
        return ValueRefused(
            "A dyad report is about two parties.", hint="Name them as party:GTM party:USA."
        )
    return ValueRefused("A portfolio is that of one party.", hint="Name it as party:GTM.")


def _required(query: Query) -> set[str]:
    """Return the codes that the query asks for each by itself."""
    terms = (item for item in query.terms if isinstance(item, Term) and not item.negated)
    return {
        term.values[0].text.upper()
        for term in terms
        if term.field is QueryField.PARTY and len(term.values) == 1
    }
