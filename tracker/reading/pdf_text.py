"""Lines of PDF pages become running text: paragraphs whole again, page frames left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from tracker.reading.pdf_lines import Line
from tracker.reading.pdf_paragraphs import ends_sentence, paragraphs
from tracker.reading.pdf_words import known_words, whole_words

_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|página|pagina|seite|p\.)\s*)?#(?:\W*(?:of|de|sur|von|/)\W*#)?\W*",
    re.IGNORECASE,
)
_FRAME_LINES = 2
_FEWEST_PAGES = 2
_TITLE_SIZE = 1.15
_LONGEST_TITLE = 250


def joined_pages(pages: Sequence[list[Line]]) -> tuple[str, tuple[int, ...]]:
    """Return the text of a document, and the offset at which each page starts in it."""
    framed = _frames(pages)
    known = known_words(line.text for page in pages for line in page)
    text, length = "", 0
    starts: list[int] = []
    parts: list[str] = []
    for number, page in enumerate(pages):
        lines = [line for at, line in enumerate(page) if (number, at) not in framed]
        words = whole_words("\n\n".join(paragraphs(lines)), known)
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
    title = whole_words(" ".join(line.text for line in page[start:end]), Counter())
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
        framed |= heads | {place for place in numbers if len(pages) > 1 or _is_first(pages, place)}
    return framed


def _is_first(pages: Sequence[list[Line]], place: tuple[int, int]) -> bool:
    """Whether a line that is a number may be that of the only page; years are not."""
    return set(_NUMBER.findall(pages[place[0]][place[1]].text)) == {"1"}


def _outer(lines: int, *, at_top: bool) -> range:
    """Return the places of lines that may be the frame of a page with so many."""
    return (
        range(min(_FRAME_LINES, lines)) if at_top else range(max(0, lines - _FRAME_LINES), lines)
    )


def _between(before: str, after: str) -> str:
    """Return what stands between two pages: a sentence that runs on is not interrupted."""
    if not before or not after:
        return ""
    runs_on = after[0].islower() and not ends_sentence(before)
    return " " if runs_on else "\n\n"
