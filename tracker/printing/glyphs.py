"""Knows which characters the shipped fonts can draw, so that no box is ever printed."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from tracker.assets import resource

LEFT_TO_RIGHT_MARK = "\u200e"
LONGEST_WORD = 28
"""Longer runs of letters without a blank get places where a line may break."""
PIECE = 8
_WITHOUT_BLANKS = (
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7ff"
    "\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
)
"""Thai, Lao, Tibetan, Burmese, Khmer and East Asian scripts, which break without our help."""
_UNBROKEN = re.compile(rf"[^\s{_WITHOUT_BLANKS}]{{{LONGEST_WORD + 1},}}")
_ADDRESS = re.compile(r"https?://|www\.")
"""Addresses are broken by the typesetter, at their slashes."""
_VIRAMA = 9
"""Combining class of the sign by which two Indic consonants become one."""
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
        plain = _plain(text)
        if coverage().issuperset(plain):
            return plain
        return " ".join("".join(map(self._drawn, plain)).split())

    def pieces(self, text: str) -> list[str]:
        """Return printable text, cut where a line may break although there is no blank."""
        return list(_covered(text) or _cut(self.printable(text)))

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


@lru_cache(maxsize=4_096)
def _covered(text: str) -> tuple[str, ...]:
    """Return the pieces of a text that the fonts can draw, else none: most are the same words."""
    plain = _plain(text)
    return _cut(plain) if coverage().issuperset(plain) else ()


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _cut(ready: str) -> tuple[str, ...]:
    if _has_right_to_left(ready):
        ready += LEFT_TO_RIGHT_MARK
    if len(ready) <= LONGEST_WORD:
        return (ready,)
    starts = [0, *_breaks(ready)]
    return tuple(ready[a:b] for a, b in zip(starts, [*starts[1:], len(ready)], strict=True))


def _is_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f"


def _has_right_to_left(text: str) -> bool:
    return not text.isascii() and any(
        unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text
    )


def _breaks(text: str) -> Iterator[int]:
    """Yield where a word too long for a line may be broken: never inside what is one sign."""
    for word in _UNBROKEN.finditer(text):
        if _ADDRESS.search(word.group()):
            continue
        last = word.start()
        for at in range(word.start() + PIECE, word.end()):
            if at - last >= PIECE and not joined(text[at - 1], text[at]):
                yield at
                last = at


def joined(before: str, after: str) -> bool:
    """Say whether two characters that follow one another are parts of one sign."""
    joins_next = unicodedata.combining(before) == _VIRAMA or before in _JOINERS
    return joins_next or unicodedata.category(after).startswith("M") or after in _JOINERS
