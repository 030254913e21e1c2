"""Reads the second holder of a title that two share: 'the ministers of A, X, and of B, Y'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tracker.extraction.persons.names import CLOSE, COMMA, NameReader, Span
from tracker.extraction.text.tokens import Token
from tracker.extraction.vocabulary import titles
from tracker.extraction.vocabulary.wordsets import word_set

_AND = word_set("and y e et")
_OF = word_set("of for de du des d' del")
_NEIGHBOUR = word_set("pais vecino vecina neighbouring neighboring country pays voisin")
_ADDRESSES = 8
"""Forms of address before a name at most."""
_LONGEST = 16
"""Words of what the second one is minister of, with the state."""


class Share(NamedTuple):
    """The words of a matter, its 'of' included, and the name behind it."""

    first: int
    last: int
    name: Span


def next_share(
    tokens: Sequence[Token], names: NameReader, places: frozenset[int], index: int
) -> Share | None:
    """Return who holds the same title for another matter: ', and of Trade of Malta, Y,'."""
    step = index
    if step + 2 >= len(tokens) or tokens[step].word not in _AND:
        return None
    first = step + 1
    if tokens[first].word not in _OF or names.gap(step) not in CLOSE:
        return None
    for at in range(first + 1, min(first + _LONGEST, len(tokens) - 1)):
        if not _of_a_matter(tokens[at], places):
            return None
        gap = names.gap(at)
        if gap in COMMA and (found := names.at(_addressed(tokens, at + 1))):
            whole = found[0] < found[1] and not _matter_goes_on(tokens, found)
            if whole:
                return Share(first, at, found)
        if gap not in COMMA and gap not in CLOSE:
            return None
    return None


def _of_a_matter(token: Token, places: frozenset[int]) -> bool:
    known = token.word in titles.DEPARTMENTS or token.word in titles.LINKS
    return known or token.capital or token.start in places or token.word in _NEIGHBOUR


def _addressed(tokens: Sequence[Token], start: int) -> int:
    for token in tokens[start : start + _ADDRESSES]:
        if token.word not in titles.HONORIFICS:
            break
        start += 1
    return start


def _matter_goes_on(tokens: Sequence[Token], name: Span) -> bool:
    """Whether what looks like a name is a matter: 'of Farming, Food Safety and Trade of Malta'."""
    following = tokens[name[1] + 1 : name[1] + 3]
    return (
        bool(following)
        and following[0].word in _OF | _AND
        and not any(token.word in titles.HEADS for token in following)
        and following[-1].word in titles.DEPARTMENTS | titles.LINKS
    )
