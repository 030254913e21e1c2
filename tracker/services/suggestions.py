"""What somebody may have meant whose search finds nothing: words of the library much like it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from tracker.db import listing
from tracker.db.engine import Sessions, Stop, never
from tracker.db.index_words import has_word, words_like
from tracker.db.search import Lens, asked_values
from tracker.domain.errors import ValueRefused
from tracker.domain.folding import fold
from tracker.domain.query import Query, QueryField, Term, Value, replace_term
from tracker.domain.reference import Reference
from tracker.domain.spelling import nearest

WORDED = frozenset(
    {
        None, QueryField.TITLE, QueryField.SIGNATORY, QueryField.PLACE, QueryField.SOURCE,
        QueryField.PARTY, QueryField.AREA, QueryField.TAG,
    }
)  # fmt: skip
"""Fields whose values are words that can be mistyped."""
_WORD = re.compile(r"\w+")


class Suggestions:
    """Reads the indexes only; changes nothing."""

    def __init__(self, sessions: Sessions, reference: Reference) -> None:
        self._sessions = sessions
        self._reference = reference

    def instead_of(
        self, query: Query, *, as_of: date, drafts: bool = False, stop: Stop = never
    ) -> tuple[Query, ...]:
        """Return searches that find something and differ by a slip from one that finds nothing.

        The likeliest comes first; none where every word is known. Raises `Cancelled` once `stop`
        says so.
        """
        lens = Lens(as_of=as_of, drafts=drafts, reference=self._reference, proposals=True)
        with self._sessions.reading(stop) as session:
            found = (each for each in _mended(session, query) if each != query)
            return tuple(each for each in found if _finds(session, each, lens))


def _finds(session: Session, query: Query, lens: Lens) -> bool:
    try:
        return listing.count(session, query, lens) > 0
    except ValueRefused:
        return False


def _mended(session: Session, query: Query) -> list[Query]:
    """Return the query with each unknown word replaced, in as many ways as the last one has."""
    queries = [query]
    for term, value, word in _unknown(session, query):
        ways = nearest(word, words_like(session, word))
        ways = ways or nearest(word, words_like(session, word, widely=True))
        if not ways:
            return []
        first = queries[0]
        queries = [_replaced(first, term, value, word, way) for way in ways]
    return queries


def _unknown(session: Session, query: Query) -> Iterator[tuple[int, int, str]]:
    """Yield the words that nothing in the library has, by the place of their term and value."""
    for place, term in enumerate(query.terms):
        if not isinstance(term, Term) or term.negated or term.field not in WORDED:
            continue
        for number, value in enumerate(term.values):
            if value not in asked_values(term):
                continue
            words = _WORD.findall(fold(value.text))
            for at, word in enumerate(words):
                begins = at == len(words) - 1 and (value.prefix or not value.exact)
                if not has_word(session, word, whole=not begins):
                    yield place, number, word


def _replaced(query: Query, place: int, number: int, word: str, way: str) -> Query:
    """Return the query with a word of one value written in another way."""
    term = query.terms[place]
    if not isinstance(term, Term):
        return query
    values = list(term.values)
    values[number] = _written(values[number], word, way)
    return replace_term(query, term, replace(term, values=tuple(values)))


def _written(value: Value, word: str, way: str) -> Value:
    return replace(value, text=re.sub(rf"\b{re.escape(word)}\b", way, fold(value.text)))
