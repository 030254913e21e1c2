"""Counts between an article's code points and Qt's UTF-16 units, and makes its text showable."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_SHOWN = (
    {
        ord("\r"): "\n",
        ord("\x0b"): " ",
        ord("\x0c"): " ",
        ord("\x00"): "�",
        0x2028: "\n",
        0x2029: "\n",
        0xFDD0: "�",
        0xFDD1: "�",
        0xFFFC: "�",
    }
    | dict.fromkeys(range(1, 9), "�")
    | dict.fromkeys(range(0xD800, 0xE000), "�")
)
"""Characters that Qt would take for structure, or refuse, and what stands for each on screen."""


def shown_text(text: str) -> str:
    """Return what to put on screen: as many code points, none of which has a meaning to Qt.

    The stored text stays as it is; only its picture differs, and every offset holds in both.
    """
    return text.replace("\r\n", " \n").translate(_SHOWN)


class Offsets:
    """Turns offsets of one text into those of its picture in Qt, and back."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]
        self._astral_units = [point + index for index, point in enumerate(self._astral)]

    def units(self, point: int) -> int:
        """Return the UTF-16 offset of a code point."""
        return point + bisect_left(self._astral, point)

    def point(self, units: int) -> int:
        """Return the code point at a UTF-16 offset; within a pair, that of the pair."""
        return min(units - bisect_right(self._astral_units, units - 1), self._length)


class _Flattening(dict[int, str]):
    """Learns the flat form of each character when it is first met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        flat_form = unicodedata.normalize("NFKD", char)[0].casefold()[:1] or char
        self[code] = flat_form
        return flat_form


_FLAT = _Flattening()


def flat(text: str) -> str:
    """Return the text without case and accents, character for character as long as before."""
    return text.translate(_FLAT)
