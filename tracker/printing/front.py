"""What stands before a long document in parts: its cover, and contents with pages and links."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tracker.printing.glyphs import Glyphs
from tracker.printing.parts import Parts

IN_PART = 500
"""Entries that are typeset at once: each takes about 100 kB until the part is done."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents."""

    title: str
    page: int
    """On which page what it names begins, counted without the pages that come before."""
    beside: str = ""
    """More words by which to know it."""


def put_front(
    parts: Parts, content: Mapping[str, Any], entries: Sequence[Entry], glyphs: Glyphs
) -> None:
    """Put cover and contents before the parts; the entries lead to the main headings in order.

    How many pages they fill is known once they are set, so they are set twice.
    """
    count = len(parts)
    before = _put(parts, content, entries, glyphs, 0)
    parts.drop(len(parts) - count)
    _put(parts, content, entries, glyphs, before)


def _put(
    parts: Parts,
    content: Mapping[str, Any],
    entries: Sequence[Entry],
    glyphs: Glyphs,
    before: int,
) -> int:
    """Return how many pages cover and contents have when they count so many before the rest."""
    lines = [
        {
            "title": glyphs.pieces(entry.title),
            "beside": glyphs.pieces(entry.beside) if entry.beside else [],
            "page": entry.page + before,
            "heading": place,
        }
        for place, entry in enumerate(entries)
    ]
    starts = range(0, max(1, len(lines)), IN_PART)
    for place, start in enumerate(starts):
        some = {"entries": lines[start : start + IN_PART], "cover": place == 0}
        parts.add("report", {**content, **some}, at=place, own=False)
    return sum(parts.pages()[: len(starts)])
