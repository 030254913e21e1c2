"""Where in a text words stand that are much like others: something to propose, never to trust."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import takewhile
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]
_WORD = re.compile(r"\w+")
_FEWEST = 3
"""Words of a passage below which likeness says nothing."""
_LEAST = 0.6
"""Share of a passage's words that a place must have to be proposed."""


def likest_span(words: str, text: str, share: float) -> Span | None:
    """Return the span of a text that is most like some words; none where nothing is.

    Of places that are equally like, the one nearest to a share of the text is returned.
    """
    wanted = Counter(word.casefold() for word in _WORD.findall(words))
    tokens = list(_WORD.finditer(text))
    length = wanted.total()
    if length < _FEWEST or not tokens:
        return None
    shared, first = max(
        _windows(wanted, tokens),
        key=lambda found: (found[0], -abs(tokens[found[1]].start() - share * len(text))),
    )
    if shared < _LEAST * length:
        return None
    last, more = first + length, length // 2
    near = [*tokens[first:last], *tokens[max(0, first - more) : first][::-1]]
    kept = _kept(wanted, [*near, *tokens[last : last + more]])
    start, end = min(token.start() for token in kept), max(token.end() for token in kept)
    return _trimmed(words, text, start, end)


def _windows(wanted: Counter[str], tokens: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Yield how many words each stretch of as many words shares, and where it begins."""
    length = wanted.total()
    missing, shared = Counter(wanted), 0
    for index, token in enumerate(tokens):
        word = token[0].casefold()
        shared += missing[word] > 0
        missing[word] -= 1
        if index >= length:
            gone = tokens[index - length][0].casefold()
            missing[gone] += 1
            shared -= missing[gone] > 0
        yield shared, max(0, index - length + 1)


def _kept(wanted: Counter[str], tokens: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the tokens that are wanted, each as often as it is: the first of them."""
    missing, kept = Counter(wanted), []
    for token in tokens:
        word = token[0].casefold()
        if missing[word] > 0:
            missing[word] -= 1
            kept.append(token)
    return kept


def _trimmed(words: str, text: str, start: int, end: int) -> Span:
    """Take the sign that ends the words into the span, where the text has it too."""
    tail = words[-1:]
    if tail and not tail.isalnum() and text[end : end + 1] == tail:
        end += 1
    return start, end


def shared_edges(one: tuple[str, str], other: tuple[str, str]) -> float:
    """Return how alike the words on both sides of two places are, the nearest counting most."""
    beside = _in_common(one[0][::-1], other[0][::-1]) + _in_common(one[1], other[1])
    ratios = [
        SequenceMatcher(None, a, b, autojunk=False).ratio()
        for a, b in zip(one, other, strict=True)
    ]
    return beside + sum(ratios) / len(ratios)


def _in_common(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
