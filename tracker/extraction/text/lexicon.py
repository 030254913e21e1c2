"""Finds many fixed phrases in one pass over a text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

import ahocorasick

from tracker.extraction.text.folding import lower

Tag = TypeVar("Tag")


class Hit(NamedTuple, Generic[Tag]):
    """A phrase found in the text, with what the lexicon says of it."""

    start: int
    end: int
    tag: Tag


class Lexicon(Generic[Tag]):
    """Phrases with tags; of two entries for the same phrase the first stands."""

    def __init__(self, entries: Iterable[tuple[str, Tag]]) -> None:
        self._automaton = ahocorasick.Automaton()
        for phrase, tag in entries:
            key = lower(phrase)
            if key and key not in self._automaton:
                self._automaton.add_word(key, (len(key), tag))
        self._empty = not len(self._automaton)
        if not self._empty:
            self._automaton.make_automaton()

    def scan(self, text: str) -> list[Hit[Tag]]:
        """Return whole-word hits in lower-case text; of two that overlap the longer."""
        if self._empty:
            return []
        found = [
            Hit(last + 1 - length, last + 1, tag)
            for last, (length, tag) in self._automaton.iter(text)
            if _whole(text, last + 1 - length, last + 1)
        ]
        found.sort(key=_leftmost_longest)
        hits: list[Hit[Tag]] = []
        free = 0
        for hit in found:
            if hit.start < free and hit.end - hit.start > hits[-1].end - hits[-1].start:
                hits.pop()
            elif hit.start < free:
                continue
            hits.append(hit)
            free = hit.end
        return hits


def _leftmost_longest(hit: Hit[Tag]) -> tuple[int, int]:
    return hit.start, -hit.end


def _whole(text: str, start: int, end: int) -> bool:
    before = start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
    after = end == len(text) or not (text[end].isalnum() and text[end - 1].isalnum())
    return before and after
