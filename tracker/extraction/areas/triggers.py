"""Matches the taxonomy's trigger phrases against the words of a sentence.

A trigger is a phrase of whole words; `*` at the end of a word stands for any ending, `?` inside
a word for one letter or none, and ` .. ` for up to four words in between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tracker.extraction.text.folding import lower

_WORD = re.compile(r"[^\W_]+")
_PREFIX = 3
_GAP = 4
_CLOSE = 3
"""Characters between two words of a phrase: a space and quotes."""
_STOP = frozenset(".;:!?")


class Word(NamedTuple):
    """A word as triggers see it: hyphens and apostrophes separate."""

    text: str
    start: int
    end: int
    close: bool
    """Whether only a space, a hyphen or a quote stands between it and the word before."""
    stopped: bool
    """Whether a mark that ends a phrase stands before it."""


class AreaHit(NamedTuple):
    """A trigger found in a text."""

    start: int
    end: int
    area: str
    trigger: str


@dataclass(frozen=True, slots=True)
class _Step:
    pattern: re.Pattern[str] | None
    text: str
    prefix: bool
    gap: bool
    """Whether up to four words may stand before this one."""

    def fits(self, word: str) -> bool:
        if self.pattern is not None:
            return self.pattern.fullmatch(word) is not None
        return word.startswith(self.text) if self.prefix else word == self.text


class TriggerMatcher:
    """All triggers of a taxonomy, indexed by how their first word begins."""

    def __init__(self, triggers: Iterable[tuple[str, str]]) -> None:
        self._exact: dict[str, list[tuple[str, str, tuple[_Step, ...]]]] = {}
        self._begins: dict[str, list[tuple[str, str, tuple[_Step, ...]]]] = {}
        for area, phrase in triggers:
            steps = _steps(phrase)
            if not steps:
                continue
            first = steps[0]
            table = self._begins if first.prefix or first.pattern else self._exact
            key = first.text[:_PREFIX] if table is self._begins else first.text
            table.setdefault(key, []).append((area, phrase, steps))

    def find(self, sentence: Sequence[Word]) -> list[AreaHit]:
        """Return every trigger found among the words of one sentence, in order."""
        hits: list[AreaHit] = []
        for index, word in enumerate(sentence):
            known = self._exact.get(word.text, ())
            begun = self._begins.get(word.text[:_PREFIX], ())
            for area, phrase, steps in (*known, *begun):
                last = _matched(sentence, index, steps)
                if last >= 0:
                    hits.append(AreaHit(word.start, sentence[last].end, area, phrase))
        return hits


def trigger_words(text: str, start: int, end: int) -> list[Word]:
    """Return the words of a stretch of lower-case text."""
    found: list[Word] = []
    before = start
    for match in _WORD.finditer(text, start, end):
        gap = text[before : match.start()]
        close = len(gap) <= _CLOSE and not set(gap) - set(" -'\"\n/")
        found.append(
            Word(match.group(), match.start(), match.end(), close, bool(_STOP & set(gap)))
        )
        before = match.end()
    return found


def _steps(phrase: str) -> tuple[_Step, ...]:
    steps: list[_Step] = []
    gap = False
    for part in lower(phrase).replace("-", " ").split():
        if part == "..":
            gap = True
            continue
        for position, piece in enumerate(re.findall(r"[\w*?]+", part)):
            steps.append(_step(piece, gap=gap and position == 0))
            gap = False
    return tuple(steps)


def _step(piece: str, *, gap: bool) -> _Step:
    bare = piece.rstrip("*")
    if "?" in bare:
        letters = re.escape(bare).replace(r"\?", r"[^\W\d_]?")
        pattern = re.compile(letters + (r"\w*" if piece.endswith("*") else ""))
        return _Step(pattern, bare.partition("?")[0], prefix=True, gap=gap)
    return _Step(None, bare, prefix=piece.endswith("*"), gap=gap)


def _matched(sentence: Sequence[Word], index: int, steps: Sequence[_Step]) -> int:
    """Return the index of the last word if the steps fit from the index on, else -1."""
    if not steps[0].fits(sentence[index].text):
        return -1
    at = index
    for step in steps[1:]:
        at = _next(sentence, at, step)
        if at < 0:
            return -1
    return at


def _next(sentence: Sequence[Word], at: int, step: _Step) -> int:
    for following in range(at + 1, min(len(sentence), at + 2 + (_GAP if step.gap else 0))):
        word = sentence[following]
        if word.stopped or not (word.close or step.gap):
            return -1
        if step.fits(word.text):
            return following
    return -1
