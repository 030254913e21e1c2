"""One folding for index and query, so that every engine finds the same words."""

from __future__ import annotations

import re
import unicodedata
from itertools import filterfalse, pairwise

_LETTERS = str.maketrans(
    {
        "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l",
        "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t", "ŋ": "n", "Ŋ": "n", "ı": "i", "æ": "ae",
        "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "’": "'", "‘": "'", "ʼ": "'",
        "ʻ": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
    }
)  # fmt: skip
_CJK = "\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
_CJK_RUN = re.compile(f"[{_CJK}\U00020000-\U0003ffff]+")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def fold(text: str) -> str:
    """Return text as it is searched: no case, no accents, single spaces, CJK in pairs.

    Folding a folded text changes nothing. Lengths change, so offsets do not survive.
    """
    if not text.isascii():
        text = _CJK_RUN.sub(_pairs, _without_marks(text))
    folded = text.casefold()
    return " ".join((folded if folded.isprintable() else "".join(map(_seen, folded))).split())


def _without_marks(text: str) -> str:
    """Decompose, drop accents, fold case and letters that no decomposition reaches."""
    for _ in range(2):  # folding the case of a letter can bring out an accent
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(filterfalse(unicodedata.combining, decomposed))
        text = text.casefold().translate(_LETTERS)
    return unicodedata.normalize("NFC", text)


def _pairs(run: re.Match[str]) -> str:
    """Write a run of CJK characters as its overlapping pairs, which need no dictionary."""
    characters = run[0]
    if len(characters) == 1:
        return f" {characters} "
    return f" {' '.join(map(''.join, pairwise(characters)))} "


def _seen(character: str) -> str:
    """Return a character, a space for a control, and nothing for what has no shape."""
    if character.isprintable() or character == " ":
        return character
    if unicodedata.category(character) == "Cf":
        return ""
    return " " if unicodedata.category(character) in _UNSEEN | {"Zl", "Zp", "Zs"} else character
