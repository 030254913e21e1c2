"""Words that the end of a line divided are put together, as the document writes them elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from tracker.reading.pdf_lines import BROKEN_WORD

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = re.compile(rf"([^\W\d_]*){BROKEN_WORD}\s*([^\W\d_]*)")
_FIRST_HALVES = frozenset(
    {
        "under",
        "over",
        "with",
        "out",
        "up",
        "down",
        "for",
        "fore",
        "in",
        "on",
        "to",
        "there",
        "some",
    }
)
"""Words that begin longer words as often as they stand alone."""
_NUMBERS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})
_TWO_ABBREVIATIONS = 6
"""Letters of a pair such as USA-UAE, which a divided word in capitals exceeds."""


def known_words(texts: Iterable[str]) -> Counter[str]:
    """Count the words that stand whole in a document."""
    return Counter(word for text in texts for word in _WORD.findall(_BROKEN.sub(" ", text)))


def whole_words(text: str, known: Counter[str]) -> str:
    """Put divided words together; a hyphen stays where it belongs to the word."""

    def whole(found: re.Match[str]) -> str:
        first, second = found.groups()
        hyphened, joined = f"{first}-{second}", first + second
        if not first or not second or known[hyphened] > known[joined]:
            return hyphened
        return hyphened if _is_compound(first, second, known) else joined

    return _BROKEN.sub(whole, text)


def _is_compound(first: str, second: str, known: Counter[str]) -> bool:
    """Whether two parts of a word rather are two words, such as four-day or US-Mexico."""
    if first.isupper():
        return not second.isupper() or len(first + second) <= _TWO_ABBREVIATIONS
    if second[0].isupper() or first.lower() in _NUMBERS:
        return True
    alone = known[first] and known[second] and first not in _FIRST_HALVES
    return bool(alone) and not known[first + second]
