"""Cuts text into words, with French and Spanish short forms as words of their own."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD = re.compile(
    r"(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu)'(?=[^\W\d_]{2})"
    r"|[^\W_]+(?:-[^\W_]+|'(?!s(?![^\W_]))[^\W_]+)*"
)


class Token(NamedTuple):
    """A word of the text."""

    start: int
    end: int
    word: str
    """Lower case, without accents."""
    capital: bool


def words(clean: str, lower: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the words of a stretch of folded text."""
    stop = len(clean) if end is None else end
    return [
        Token(
            match.start(),
            match.end(),
            lower[match.start() : match.end()],
            match.group()[0].isupper(),
        )
        for match in _WORD.finditer(clean, start, stop)
    ]
