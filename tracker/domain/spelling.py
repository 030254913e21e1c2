"""How far a mistyped word is from one that exists, and which words it was probably meant to be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

Counted: TypeAlias = tuple[str, int]
"""A word, and how many records have it."""
SHORTEST = 3
"""Letters of a word below which any other would do as well."""
MOST = 3
"""Words that are proposed for one."""


def slips_allowed(word: str) -> int:
    """Return how many slips a word of this length can have and still be recognised."""
    return 0 if len(word) < SHORTEST else 1 if len(word) < 6 else 2  # noqa: PLR2004


def slips(one: str, other: str, most: int) -> int:
    """Count letters that are missing, superfluous, wrong or swapped; `most + 1` for any more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    line = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        above, before_above = line, before
        line = [row]
        for column, another in enumerate(other, start=1):
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + (letter != another))
            if (
                before_above
                and column > 1
                and letter == other[column - 2]
                and one[row - 2] == another
            ):
                cost = min(cost, before_above[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before = above
    return min(line[-1], most + 1)


def nearest(word: str, known: Iterable[Counted]) -> tuple[str, ...]:
    """Return the words that were probably meant, those with the fewest slips first.

    Of equally near ones those with the same first letter, which is seldom mistyped, then the
    commoner. The word itself is none of them.
    """
    most = slips_allowed(word)
    if not most:
        return ()
    found = {
        other: (slips(word, other, most), other[:1] != word[:1], -count, other)
        for other, count in known
        if other != word and abs(len(other) - len(word)) <= most
    }
    near = sorted(key for key in found.values() if key[0] <= most)
    return tuple(key[-1] for key in near[:MOST])
