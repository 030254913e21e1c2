"""Finds persons named again without their office: 'Biden', 'Leonid Kuchma'."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.text.folding import lower
from tracker.extraction.text.tokens import Token
from tracker.extraction.vocabulary import titles

_SHORTEST = 3


def name_key(name: str) -> str:
    """Return the word by which a person is named again, in lower case."""
    parts = [part for part in lower(name).split() if part not in titles.POSTNOMINALS]
    return parts[-1] if parts else ""


def later_mentions(
    tokens: Sequence[Token], known: Sequence[PersonMention], places: frozenset[int]
) -> list[PersonMention]:
    """Return mentions of known persons outside the spans where they were found."""
    spans = sorted((mention.start, mention.end) for mention in known)
    starts = [span[0] for span in spans]
    names: dict[str, frozenset[str]] = {}
    for mention in known:
        key = name_key(mention.name)
        names[key] = names.get(key, frozenset()) | frozenset(lower(mention.name).split())
    found: list[PersonMention] = []
    for index, token in enumerate(tokens):
        if not token.capital or token.word not in names or token.start in places:
            continue
        at = bisect_right(starts, token.start) - 1
        if at >= 0 and spans[at][1] > token.start:
            continue
        if len(token.word) >= _SHORTEST and token.word not in titles.NOT_NAMES:
            first = _first(tokens, index, names[token.word])
            found.append(_bare(tokens, first, index))
    return found


def _first(tokens: Sequence[Token], index: int, parts: frozenset[str]) -> int:
    first = index
    while first > 0 and tokens[first - 1].word in parts and index - first < len(parts):
        first -= 1
    return first


def _bare(tokens: Sequence[Token], first: int, last: int) -> PersonMention:
    start, end = tokens[first].start, tokens[last].end
    name = " ".join(token.word for token in tokens[first : last + 1])
    return PersonMention(start, end, name.title(), start, end)
