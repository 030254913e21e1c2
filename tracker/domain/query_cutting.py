"""Cuts a search into terms and groups as they were typed, not yet understood.

Anything that is not a field with a colon, a quotation, a minus, a group or a joint is a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tracker.domain.query_fields import field_named
from tracker.domain.query_tree import JOINTS

_FIELD = re.compile(r"([^\W\d][\w-]*):")
_QUOTED = re.compile(r'"(?!\s*"(?!"))((?:[^"]|"")+)"(?!")(\*?)')
_CURLY = re.compile(r"(?:[“„]([^“”„\"]*\w[^“”„\"]*)[”“]|«([^«»\"]*\w[^«»\"]*)»)(\*?)")
"""Words in the quotation marks of print, as programs put them in while one types."""
_BEFORE_OR = re.compile(r"\s+(?:OR|\|)(?!\S)")
_UNSEEN = frozenset(
    "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
"""What copied text brings along that nobody sees: marks of direction and joints of no width."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A value as typed."""

    text: str
    start: int
    quoted: bool
    prefix: bool = False


@dataclass(slots=True)
class Typed:
    """A term as typed: not yet understood, only cut out."""

    start: int
    negated: bool
    name: str = ""
    name_start: int = 0
    pieces: list[Piece] = field(default_factory=list)
    end: int = 0

    @property
    def is_or(self) -> bool:
        """Whether it joins alternatives: unquoted, and nothing else."""
        text = self.pieces[0].text
        return self.end - self.start == len(text) and text in JOINTS


@dataclass(slots=True)
class Group:
    """A group as typed."""

    start: int
    negated: bool
    alternatives: list[list[Typed]]
    end: int


def items(text: str) -> Iterator[Typed | Group]:
    """Cut the text into terms and groups."""
    position, behind_or = _skip(text, 0), False
    while position < len(text):
        item = _group(text, position, behind_or=behind_or) or _typed(
            text, position, within_group=False
        )
        yield item
        position, behind_or = _skip(text, item.end), isinstance(item, Typed) and item.is_or


def _group(text: str, start: int, *, behind_or: bool) -> Group | None:
    """Cut out a group; None where the bracket is an ordinary character.

    It is one around alternatives, or around what is an alternative itself.
    """
    negated = text.startswith("-(", start)
    position = start + negated
    if not text.startswith("(", position):
        return None
    alternatives: list[list[Typed]] = [[]]
    position = _skip(text, position + 1)
    while position < len(text) and text[position] != ")":
        term = _typed(text, position, within_group=True)
        if term.is_or:
            alternatives.append([])
        else:
            alternatives[-1].append(term)
        position = _skip(text, term.end)
    filled = [terms for terms in alternatives if terms]
    if position >= len(text) or not filled:
        return None
    if len(filled) == 1 and not behind_or and not _BEFORE_OR.match(text, position + 1):
        return None
    return Group(start, negated, filled, position + 1)


def _typed(text: str, start: int, *, within_group: bool) -> Typed:
    """Cut out a term, which has at least one character."""
    stops = r"\s)" if within_group else r"\s"
    negated = re.compile(f"-[^-{stops}]").match(text, start) is not None
    position = start + negated
    term = Typed(start, negated, name_start=position)
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


def _piece(text: str, start: int, word: re.Pattern[str]) -> tuple[Piece, int]:
    """Cut out one value and say where it ends. A quote that never closes is ordinary."""
    if quoted := _QUOTED.match(text, start):
        words = quoted[1].replace('""', '"')
        return Piece(words, start, quoted=True, prefix=bool(quoted[2])), quoted.end()
    if curly := _CURLY.match(text, start):
        words = curly[1] or curly[2]
        return Piece(words, start, quoted=True, prefix=bool(curly[3])), curly.end()
    found = word.match(text, start)
    end = found.end() if found else start
    return Piece(text[start:end], start, quoted=False), end


def _skip(text: str, position: int) -> int:
    while position < len(text) and (text[position].isspace() or text[position] in _UNSEEN):
        position += 1
    return position
