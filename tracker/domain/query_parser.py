"""What people type into the search box becomes a tree, or one sentence that points at a place.

Anything that is not a field with a colon, a quotation, a minus or a group is an ordinary word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tracker.domain.errors import QueryRefused, ValueRefused
from tracker.domain.query_fields import QueryField, field_named, similar_field
from tracker.domain.query_tree import OR, AnyOf, Item, Query, Term, Value
from tracker.domain.query_values import read_values, without_controls

MAX_CHARACTERS = 256
MAX_TERMS = 16
"""Counted in values, so that a list of codes cannot hide a longer search."""

_FIELD = re.compile(r"([^\W\d][\w-]*):")
_QUOTED = re.compile(r'"(?!\s*"(?!"))((?:[^"]|"")+)"(?!")(\*?)')
_CURLY = re.compile(r"(?:[“„]([^“”„\"]*\w[^“”„\"]*)[”“]|«([^«»\"]*\w[^«»\"]*)»)(\*?)")
"""Words in the quotation marks of print, as programs put them in while one types."""
_STARRED = re.compile(r"\*(?=\w)")
_UNSEEN = frozenset(
    "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
"""What copied text brings along that nobody sees: marks of direction and joints of no width."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A value as typed."""

    text: str
    start: int
    quoted: bool
    prefix: bool = False


@dataclass(slots=True)
class _Typed:
    """A term as typed: not yet understood, only cut out."""

    start: int
    negated: bool
    name: str = ""
    name_start: int = 0
    pieces: list[_Piece] = field(default_factory=list)
    end: int = 0

    @property
    def is_or(self) -> bool:
        return self.end - self.start == len(OR) and self.pieces[0].text == OR


@dataclass(slots=True)
class _Group:
    """A group as typed."""

    start: int
    negated: bool
    alternatives: list[list[_Typed]]
    end: int


def parse(text: str) -> Query:
    """Read a query. Raises `QueryRefused`, and nothing else, for what cannot be understood."""
    _check_length(text)
    text = without_controls(text)
    query = Query(tuple(_understood(item) for item in _items(text)))
    _check_number(query)
    _check_day(query)
    _check_length(str(query))
    return query


def _items(text: str) -> Iterator[_Typed | _Group]:
    """Cut the text into terms and groups."""
    position = _skip(text, 0)
    while position < len(text):
        item = _group(text, position) or _typed(text, position, within_group=False)
        yield item
        position = _skip(text, item.end)


def _group(text: str, start: int) -> _Group | None:
    """Cut out a group; None where the bracket is an ordinary character."""
    negated = text.startswith("-(", start)
    position = start + negated
    if not text.startswith("(", position):
        return None
    alternatives: list[list[_Typed]] = [[]]
    position = _skip(text, position + 1)
    while position < len(text) and text[position] != ")":
        term = _typed(text, position, within_group=True)
        if term.is_or:
            alternatives.append([])
        else:
            alternatives[-1].append(term)
        position = _skip(text, term.end)
    filled = [terms for terms in alternatives if terms]
    if position >= len(text) or len(filled) <= 1:
        return None
    return _Group(start, negated, filled, position + 1)


def _typed(text: str, start: int, *, within_group: bool) -> _Typed:
    """Cut out a term, which has at least one character."""
    stops = r"\s)" if within_group else r"\s"
    negated = re.compile(f"-[^-{stops}]").match(text, start) is not None
    position = start + negated
    term = _Typed(start, negated, name_start=position)
    named = _FIELD.match(text, position)
    if named and not _is_address(text, named):
        term.name, position, stops = named[1], named.end(), stops + ","
    word = re.compile(f"[^{stops}]*")
    while True:
        piece, position = _piece(text, position, word)
        term.pieces.append(piece)
        if not term.name or not text.startswith(",", position):
            break
        position += 1
    term.end = position
    return term


def _is_address(text: str, named: re.Match[str]) -> bool:
    """Whether a name and colon begin a web address instead of a search term."""
    return text.startswith("//", named.end()) and field_named(named[1]) is None


def _piece(text: str, start: int, word: re.Pattern[str]) -> tuple[_Piece, int]:
    """Cut out one value and say where it ends. A quote that never closes is ordinary."""
    if quoted := _QUOTED.match(text, start):
        words = quoted[1].replace('""', '"')
        return _Piece(words, start, quoted=True, prefix=bool(quoted[2])), quoted.end()
    if curly := _CURLY.match(text, start):
        words = curly[1] or curly[2]
        return _Piece(words, start, quoted=True, prefix=bool(curly[3])), curly.end()
    found = word.match(text, start)
    end = found.end() if found else start
    return _Piece(text[start:end], start, quoted=False), end


def _skip(text: str, position: int) -> int:
    while position < len(text) and (text[position].isspace() or text[position] in _UNSEEN):
        position += 1
    return position


def _understood(item: _Typed | _Group) -> Item:
    if isinstance(item, _Typed):
        return _term(item)
    alternatives = tuple(tuple(map(_term, terms)) for terms in item.alternatives)
    return AnyOf(alternatives=alternatives, negated=item.negated, start=item.start, end=item.end)


def _term(typed: _Typed) -> Term:
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


def _field(typed: _Typed) -> QueryField:
    if named := field_named(typed.name):
        return named
    close = similar_field(typed.name)
    guess = f"Did you mean “{close}:”?" if close else f"The fields are: {', '.join(QueryField)}."
    raise QueryRefused(
        f"There is no search field “{typed.name}” (character {typed.name_start + 1}).",
        hint=f"{guess} Put it in quotes to search for the words themselves.",
        position=typed.name_start,
    )


def _values(named: QueryField | None, piece: _Piece) -> tuple[Value, ...]:
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
            raise QueryRefused(
                f"A search has at most {MAX_TERMS} terms; the next begins at character"
                f" {term.start + 1}.",
                hint="Search for fewer words, or quote those that belong together.",
                position=term.start,
            )


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
