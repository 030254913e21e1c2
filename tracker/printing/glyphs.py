"""Knows which characters the shipped fonts can draw, so that no box is ever printed."""

from __future__ import annotations

import json
import unicodedata
from functools import lru_cache

from tracker.assets import resource

LEFT_TO_RIGHT_MARK = "\u200e"
LONGEST_WORD = 28
"""Longer runs of letters without a blank get places where a line may break."""
PIECE = 8
_JOINERS = frozenset("\u200c\u200d\u200e\u200f\u00ad\u2060")
_STEERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Invisible, but could make a line read differently from the text it stands for."""
_RIGHT_TO_LEFT = ("R", "AL")


class Glyphs:
    """Prepares text for print, and remembers what had to be spelled out instead."""

    def __init__(self) -> None:
        self.missing: set[str] = set()

    def printable(self, text: str) -> str:
        """Return the text with a code such as U+1F600 where no font has the character.

        Blanks of all kinds, line ends included, become single spaces.
        """
        plain = " ".join(unicodedata.normalize("NFC", text).split())
        if coverage().issuperset(plain):
            return plain
        return " ".join("".join(map(self._drawn, plain)).split())

    def pieces(self, text: str) -> list[str]:
        """Return printable text, cut where a line may break although there is no blank."""
        ready = self.printable(text)
        if _has_right_to_left(ready):
            ready += LEFT_TO_RIGHT_MARK
        if len(ready) <= LONGEST_WORD:
            return [ready]
        return [piece for word in _words(ready) for piece in _cut(word)]

    def _drawn(self, character: str) -> str:
        if character in coverage():
            return character
        kind = unicodedata.category(character)
        if kind == "Cc":
            return " "
        return "" if kind == "Cf" or _is_selector(character) else self._coded(character)

    def _coded(self, character: str) -> str:
        code = f"U+{ord(character):04X}"
        self.missing.add(code)
        return f"[{code}]"


@lru_cache(maxsize=1)
def coverage() -> frozenset[str]:
    """Return every character that all shipped styles can draw."""
    spans: list[str] = json.loads(resource("fonts", "coverage.json").read_text(encoding="utf-8"))
    known = set(_JOINERS)
    for span in spans:
        first, _, last = span.partition("-")
        known.update(map(chr, range(int(first, 16), int(last or first, 16) + 1)))
    return frozenset(known - _STEERING)


def _is_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f"


def _has_right_to_left(text: str) -> bool:
    return not text.isascii() and any(
        unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text
    )


def _words(text: str) -> list[str]:
    """Keep words of usual length together and set the long ones apart; nothing is lost."""
    parts: list[str] = [""]
    for word in text.split(" "):
        if len(word) > LONGEST_WORD:
            parts += [word, " "]
        else:
            parts[-1] += word + " "
    parts[-1] = parts[-1][:-1]
    return [part for part in parts if part]


def _cut(word: str) -> list[str]:
    if " " in word or len(word) <= LONGEST_WORD:
        return [word]
    starts = [0]
    for at in range(1, len(word)):
        if at - starts[-1] >= PIECE and not _continues(word[at]):
            starts.append(at)
    return [word[a:b] for a, b in zip(starts, [*starts[1:], len(word)], strict=True)]


def _continues(character: str) -> bool:
    return unicodedata.category(character).startswith("M") or character in _JOINERS
