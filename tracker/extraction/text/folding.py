"""Evens out how characters are written, so that rules see one spelling and offsets survive."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_SAME_WIDTH = {
    **dict.fromkeys("‘’‚‛′´`ʼ", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\t\r\u00a0\u1680\u2007\u202f\u205f\u3000", " "),
    **dict.fromkeys([chr(code) for code in range(0x2000, 0x200B)], " "),
    **dict.fromkeys("\u2028\u2029\u000b\u000c\u0085", "\n"),
}
_CLEAN = str.maketrans(_SAME_WIDTH)
_AFTER_LEAD = "\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122"
_GARBLED = re.compile(f"[ÂÃ][{_AFTER_LEAD}]|â[€\u0080][{_AFTER_LEAD}]?")
_SKIPPED = re.compile(f"[{_INVISIBLE}]|{_GARBLED.pattern}")


class _Lowering(dict[int, str]):
    """Lower case without accents, computed once per character and never longer than one."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        lowered = character.lower() if len(character.lower()) == 1 else character
        base = unicodedata.normalize("NFKD", lowered)
        result = lowered if not base or len(base.strip("\u0300\u0301")) == 0 else base[0].lower()
        self[code] = result if len(result) == 1 else lowered
        return self[code]


_LOWER = _Lowering()


def lower(text: str) -> str:
    """Return text of the same length in lower case without accents."""
    return text.translate(_LOWER)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as rules read it: `clean` keeps case, `lower` does not; both have equal length."""

    source: str
    clean: str
    lower: str
    _starts: tuple[int, ...] = ()
    """Positions in `clean` after which the source is further on than before."""
    _shifts: tuple[int, ...] = ()
    """How much further, cumulated; the last one holds to the end."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the source's offsets for a slice of the folded text."""
        return self._source(start), self._source(end - 1) + 1 if end > start else self._source(end)

    def _source(self, position: int) -> int:
        index = bisect_left(self._starts, position + 1)
        return position + (self._shifts[index - 1] if index else 0)


def fold(source: str) -> Folded:
    """Fold a text. Invisible characters vanish and garbled ones become one; spans lead back."""
    pieces: list[str] = []
    starts: list[int] = []
    shifts: list[int] = []
    done = length = 0
    for match in _SKIPPED.finditer(source):
        kept = source[done : match.start()]
        mended = _mended(match.group())
        pieces += (kept, mended)
        length += len(kept) + len(mended)
        done = match.end()
        starts.append(length)
        shifts.append(done - length)
    pieces.append(source[done:])
    clean = "".join(pieces).translate(_CLEAN)
    return Folded(source, clean, lower(clean), tuple(starts), tuple(shifts))


def _mended(garbled: str) -> str:
    if len(garbled) == 1:
        return ""
    if garbled[0] == "â" and len(garbled) == len("â€"):
        return '"'  # a closing quote whose last byte, a control character, was dropped
    try:
        mended = b"".join(map(_byte, garbled)).decode("utf-8")
    except UnicodeError:
        return garbled
    return mended if len(mended) == 1 else garbled


def _byte(character: str) -> bytes:
    """Return the byte that was read as a character, also where the code page has none."""
    try:
        return character.encode("cp1252")
    except UnicodeError:
        return character.encode("latin-1")
