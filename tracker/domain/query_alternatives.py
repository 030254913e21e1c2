"""Joins what stands on both sides of a bare `OR` into one group, as search engines read it.

What merely stands side by side binds tighter: `a b OR c` is `(a b OR c)`. Brackets inside are
multiplied out, so that a group always holds conjunctions of terms.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from tracker.domain.errors import QueryRefused
from tracker.domain.query_cutting import Group, Piece, Typed
from tracker.domain.query_fields import QueryField, field_named

MAX_TERMS = 16
"""Counted in values, so that a list of codes cannot hide a longer search."""
Typing = Typed | Group
Conjunctions = list[list[Typed]]


def too_many(position: int) -> QueryRefused:
    """Return the refusal of a search with too many terms, of which one stands there."""
    return QueryRefused(
        f"A search has at most {MAX_TERMS} terms; the next begins at character {position + 1}.",
        hint="Search for fewer words, or quote those that belong together.",
        position=position,
    )


def joined(typed: Iterable[Typing]) -> list[Typing]:
    """Return the terms and groups of a search, of which none is a joint any more.

    Raises `QueryRefused` for a joint with nothing on one side. Where there is nothing else, it is
    an ordinary word.
    """
    items = list(typed)
    joints = [item for item in items if isinstance(item, Typed) and item.is_or]
    if not joints:
        return items
    if len(joints) == len(items):
        return [_as_word(joint) for joint in joints]
    days = [item for item in items if _names_day(item)]
    sides = _sides(each for each in items if not _names_day(each))
    alternatives = [terms for side in sides for terms in _multiplied(side)]
    if len(alternatives) > MAX_TERMS:
        raise too_many(alternatives[MAX_TERMS][0].start)
    whole = list(chain.from_iterable(sides))
    closed = [[_closed(term) for term in terms] for terms in alternatives]
    start, end = whole[0].start, whole[-1].end
    return [*days, Group(start=start, negated=False, alternatives=closed, end=end)]


def _sides(items: Iterable[Typing]) -> list[list[Typing]]:
    """Cut a search at its joints. Raises `QueryRefused` where one of them joins nothing."""
    sides: list[list[Typing]] = [[]]
    joint: Typed | None = None
    for item in items:
        if not isinstance(item, Typed) or not item.is_or:
            sides[-1].append(item)
            continue
        joint = item
        if not sides[-1]:
            raise _lonely(joint)
        sides.append([])
    if joint and not sides[-1]:
        raise _lonely(joint)
    return sides


def _lonely(joint: Typed) -> QueryRefused:
    word = joint.pieces[0].text
    return QueryRefused(
        f"“{word}” at character {joint.start + 1} has nothing on one side.",
        hint=f"Write what else may hold, or put “{word}” in quotes to search for the word.",
        position=joint.start,
    )


def _names_day(item: Typing) -> bool:
    """Say whether a term is no condition but says how to look, so that it stands for all sides."""
    return isinstance(item, Typed) and field_named(item.name) is QueryField.AS_OF


def _multiplied(side: Sequence[Typing]) -> Conjunctions:
    """Return the conjunctions that a side with groups in it comes to."""
    found: Conjunctions = [[]]
    for item in side:
        choices = _choices(item)
        found = [[*begun, *terms] for begun in found for terms in choices]
        if len(found) > MAX_TERMS:
            raise too_many(item.start)
    return found


def _choices(item: Typing) -> Conjunctions:
    """Return what a term or group comes to; none of a group is one thing less of each."""
    if isinstance(item, Typed):
        return [[item]]
    if not item.negated:
        return item.alternatives
    found: Conjunctions = [[]]
    for terms in item.alternatives:
        found = [[*begun, _opposite(term)] for begun in found for term in terms]
        if len(found) > MAX_TERMS:
            raise too_many(item.start)
    return found


def _opposite(term: Typed) -> Typed:
    return replace(term, negated=not term.negated)


def _as_word(joint: Typed) -> Typed:
    return replace(joint, pieces=[replace(joint.pieces[0], quoted=True)])


def _closed(term: Typed) -> Typed:
    """Quote a value that would end the brackets in which the term is written back."""
    return replace(term, pieces=[_quoted(p) if ")" in p.text else p for p in term.pieces])


def _quoted(piece: Piece) -> Piece:
    if piece.quoted:
        return piece
    starred = piece.text.endswith("*")
    return replace(piece, text=piece.text.rstrip("*"), quoted=True, prefix=starred)
