"""What holds of every table of concrete words by area, whatever its language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tracker.services.reference import load_reference


def strangers(table: Mapping[str, str]) -> set[str]:
    """Return the areas of a table that no record can be given."""
    return set(table) - {area.id for area in load_reference().areas.assignable()}


def misspelt(table: Mapping[str, str], area: str) -> list[str]:
    """Return the words of an area that stand twice, or are not written small in one form."""
    words = table[area].split()
    return [
        word
        for word in words
        if words.count(word) > 1
        or word != word.lower()
        or not re.fullmatch(r"[^\W\dA-Z]+[\w'?-]*\*?", word)
    ]
