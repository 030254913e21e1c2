"""Lines of PDF pages become running text: paragraphs whole again, page frames left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from tracker.reading.content import clean
from tracker.reading.pdf_lines import BROKEN_WORD, Line

_ENDS = re.compile(r"[.!?:;…][\"'’”»)\]]*$")
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|página|pagina|seite|p\.)\s*)?#(?:\W*(?:of|de|sur|von|/)\W*#)?\W*",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = re.compile(rf"([^\W\d_]*){BROKEN_WORD}\s*([^\W\d_]*)")
_LINE_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\xad\u2010]$")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_FRAME_LINES = 2
_FEWEST_PAGES = 2
_LOOSE = 1.35
"""Distance of lines, in usual distances, that parts paragraphs."""
_OTHER_SIZE = 1.08
_TITLE_SIZE = 1.15
_LONGEST_TITLE = 250
_SHORT = 0.85
_INDENT = 0.7
"""Indentation of a first line, in letter sizes."""


@dataclass(frozen=True, slots=True)
class _Usual:
    """What is usual on a page: distance of base lines, and the right edge of its lines."""

    gap: float = 0
    right: float = 0


def joined_pages(pages: Sequence[list[Line]]) -> tuple[str, tuple[int, ...]]:
    """Return the text of a document, and the offset at which each page starts in it."""
    framed = _frames(pages)
    known = Counter(word for page in pages for line in page for word in _WORD.findall(line.text))
    text, length = "", 0
    starts: list[int] = []
    parts: list[str] = []
    for number, page in enumerate(pages):
        lines = [line for at, line in enumerate(page) if (number, at) not in framed]
        words = _whole_words("\n\n".join(_paragraphs(lines)), known)
        before = _between(text, words)
        length += len(before)
        starts.append(length)
        length += len(words)
        parts += [before, words]
        text = words or text
    return "".join(parts), tuple(starts)


def largest_words(page: Sequence[Line]) -> str:
    """Return what stands in the largest letters of a page, if they are evidently larger."""
    sizes = [line.size for line in page]
    largest = max(sizes, default=0)
    if largest <= _TITLE_SIZE * (median(sizes) if sizes else 0):
        return ""
    start = sizes.index(largest)
    end = start + 1
    while end < len(page) and sizes[end] == largest:
        end += 1
    title = _BROKEN.sub(r"\1\2", " ".join(line.text for line in page[start:end]))
    return title if " " in title and len(title) <= _LONGEST_TITLE else ""


def _frames(pages: Sequence[list[Line]]) -> set[tuple[int, int]]:
    """Return page and place of running heads and page numbers: they cut sentences in two."""
    often = max(_FEWEST_PAGES, len(pages) / 2)
    framed: set[tuple[int, int]] = set()
    for at_top in (True, False):
        outer = {
            (number, at): _NUMBER.sub("#", page[at].text)
            for number, page in enumerate(pages)
            for at in _outer(len(page), at_top=at_top)
        }
        uses = Counter(outer.values())
        heads = {place for place, text in outer.items() if uses[text] >= often}
        if at_top:  # the first page may carry the title that the others repeat
            heads -= set({outer[place]: place for place in sorted(heads, reverse=True)}.values())
        numbers = {place for place, text in outer.items() if _PAGE_NUMBER.fullmatch(text)}
        framed |= heads | (numbers if len(pages) > 1 else set())
    return framed


def _outer(lines: int, *, at_top: bool) -> range:
    """Return the places of lines that may be the frame of a page with so many."""
    return (
        range(min(_FRAME_LINES, lines)) if at_top else range(max(0, lines - _FRAME_LINES), lines)
    )


def _paragraphs(lines: Sequence[Line]) -> list[str]:
    usual = _usual(lines)
    paragraphs: list[str] = []
    before: Line | None = None
    for line in lines:
        words = clean(line.text).translate(_LIGATURES)
        if before is None or _parted(before, line, usual):
            paragraphs.append(words)
        elif words[:1].islower() and _LINE_HYPHEN.search(paragraphs[-1]):
            paragraphs[-1] = paragraphs[-1][:-1] + BROKEN_WORD + words
        else:
            paragraphs[-1] += " " + words
        before = line
    return paragraphs


def _usual(lines: Sequence[Line]) -> _Usual:
    gaps = [
        first.last_base - second.first_base
        for first, second in pairwise(lines)
        if first.last_base > second.first_base
    ]
    right = max((line.right for line in lines), default=0)
    return _Usual(gap=median(gaps) if gaps else 0, right=right)


def _parted(before: Line, line: Line, usual: _Usual) -> bool:
    """Whether a line starts a new paragraph after the one before it."""
    ended = bool(_ENDS.search(before.text))
    if not before.size or not line.size:
        return ended and len(before.text) < len(line.text) * _SHORT
    if max(before.size, line.size) > _OTHER_SIZE * min(before.size, line.size):
        return True
    gap = before.last_base - line.first_base
    if usual.gap and gap > _LOOSE * usual.gap:
        return True
    if gap <= 0:  # the next column, or words on the same line
        return ended
    indented = line.left - before.left > _INDENT * line.size
    short = before.right < _SHORT * usual.right
    return (ended and (indented or short)) or (short and not line.text[:1].islower())


def _whole_words(text: str, known: Counter[str]) -> str:
    """Put words together that a line end divided, as they stand elsewhere in the document."""

    def whole(found: re.Match[str]) -> str:
        first, second = found[1], found[2]
        hyphened = f"{first}-{second}"
        if not first or not second or not second.islower() or first.isupper():
            return hyphened
        return hyphened if known[hyphened] > known[first + second] else first + second

    return _BROKEN.sub(whole, text)


def _between(before: str, after: str) -> str:
    """Return what stands between two pages: a sentence that runs on is not interrupted."""
    if not before or not after:
        return ""
    runs_on = after[0].islower() and not _ENDS.search(before)
    return " " if runs_on else "\n\n"
