"""Lines of a page become paragraphs, told apart by distance, size, indentation and short ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from tracker.reading.content import clean
from tracker.reading.pdf_lines import BROKEN_WORD, Line
from tracker.reading.pdf_tables import with_rows

_ENDS = re.compile(r"[.!?:;…][\"'’”»)\]]*$")
_LINE_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\xad\u2010]$")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_SAME_LINE = 0.6
"""Letters that are raised or lowered by less than this, in their size, share a line."""
_LOOSE = 1.25
"""Distance of lines, in usual distances, that parts paragraphs."""
_OTHER_SIZE = 1.08
_SHORT = 0.85
"""Share of the width of its column that a line which ends a paragraph may fill at most."""
_INDENT = 0.7
"""Indentation of a first line, in letter sizes."""
_ONE_COLUMN = 3.0
"""How far the lines of one column may start apart, in letter sizes."""


def ends_sentence(text: str) -> bool:
    """Whether a text ends where a sentence may end."""
    return bool(_ENDS.search(text))


def paragraphs(lines: Sequence[Line]) -> list[str]:
    """Return the paragraphs of a page, each as one line; divided words are still marked.

    A row of a table is a paragraph of its own, with a tab between its cells.
    """
    lines = with_rows(lines)
    gap = _usual_gap(lines)
    found: list[str] = []
    before: Line | None = None
    for line in lines:
        words = (line.text if line.is_row else clean(line.text)).translate(_LIGATURES)
        if before is None or _parted(before, line, gap, lines):
            found.append(words)
        elif words[:1].islower() and _LINE_HYPHEN.search(found[-1]):
            found[-1] = found[-1][:-1] + BROKEN_WORD + words
        else:
            found[-1] += " " + words
        before = line
    return found


def _usual_gap(lines: Sequence[Line]) -> float:
    """Return the distance of lines inside a paragraph, which is a small one on the page."""
    gaps = (first.last_base - second.first_base for first, second in pairwise(lines))
    below = sorted(
        gap for gap, line in zip(gaps, lines[1:], strict=True) if gap > _SAME_LINE * line.size
    )
    return below[len(below) // 4] if below else 0


def _parted(before: Line, line: Line, usual_gap: float, lines: Sequence[Line]) -> bool:
    """Whether a line starts a new paragraph after the one before it."""
    return before.is_row or line.is_row or _is_start(before, line, usual_gap, lines)


def _is_start(before: Line, line: Line, usual_gap: float, lines: Sequence[Line]) -> bool:
    ended = ends_sentence(before.text)
    if not before.size or not line.size:
        return ended and len(before.text) < len(line.text) * _SHORT
    if max(before.size, line.size) > _OTHER_SIZE * min(before.size, line.size):
        return True
    gap = before.last_base - line.first_base
    if abs(gap) <= _SAME_LINE * line.size:
        return False
    heading = before.is_bold != line.is_bold and (ended or not line.text[:1].islower())
    if heading or (usual_gap and gap > _LOOSE * usual_gap):
        return True
    left = before.left if gap > 0 else _column(line, lines)[0]
    indented = line.left - left > _INDENT * line.size
    short = _is_short(before, lines)
    return (ended and (indented or short)) or (short and not line.text[:1].islower())


def _is_short(line: Line, lines: Sequence[Line]) -> bool:
    left, right = _column(line, lines)
    return line.right - left < _SHORT * (right - left)


def _column(line: Line, lines: Sequence[Line]) -> tuple[float, float]:
    """Return the edges of the column that a line stands in."""
    near = _ONE_COLUMN * line.size
    column = [each for each in lines if abs(each.left - line.left) <= near]
    return min(each.left for each in column), max(each.right for each in column)
