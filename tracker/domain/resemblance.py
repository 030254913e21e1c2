"""How much of one text stands in another, whatever was cut, moved or put around it.

Texts are compared by their shingles: every three words in a row, folded and hashed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from zlib import crc32

from tracker.domain.folding import fold

_WORD = re.compile(r"\w+")
_WIDTH = 3
MOST = 20_000
"""Words of a text that count; no article is longer, and a book would only take time."""
COPY = 0.5
"""Share of the shorter text's shingles from which it is a copy; two reports of one event that
were written apart share under a tenth."""


@dataclass(frozen=True, slots=True)
class NearCopy:
    """A stored source whose text stands, for the most part, in another text."""

    source: str
    """Uuid."""
    name: str
    """Publisher or title."""
    share: float
    """Part of the shorter text that both have, from 0 to 1."""


def shingles(text: str) -> frozenset[int]:
    """Return the hashes of every three words in a row; of all words together where fewer."""
    words = _WORD.findall(fold(text[: MOST * 12]))[:MOST]
    if not words:
        return frozenset()
    if len(words) < _WIDTH:
        return frozenset({_hash(words)})
    return frozenset(_hash(words[at : at + _WIDTH]) for at in range(len(words) - _WIDTH + 1))


def share(one: AbstractSet[int], other: AbstractSet[int]) -> float:
    """Return the part of the smaller set that both have; 0 where one is empty."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def witnesses(texts: Iterable[str]) -> int:
    """Return how many of some texts were written apart: copies of each other count once."""
    groups: list[list[frozenset[int]]] = []
    for text in texts:
        own = shingles(text)
        near = [g for g in groups if any(share(own, other) >= COPY for other in g)]
        rest = [g for g in groups if g not in near]
        groups = [*rest, [own, *(other for group in near for other in group)]]
    return len(groups)


def _hash(words: list[str]) -> int:
    return crc32(" ".join(words).encode("utf-8", "surrogatepass"))
