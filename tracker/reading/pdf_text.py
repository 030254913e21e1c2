"""Lines of PDF pages become running text: paragraphs whole again, page frames left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from statistics import median

from tracker.reading.pdf_lines import Line
from tracker.reading.pdf_paragraphs import ends_sentence, paragraphs
from tracker.reading.pdf_words import known_words, whole_words

_NUMBER = re.compile(r"(?<!\d)[0-9]{1,4}(?!\d)")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|página|pagina|seite|p\.)\s*)?#(?:\W*(?:of|de|sur|von|/)\W*#)?\W*",
    re.IGNORECASE,
)
_FRAME_LINES = 2
_FEWEST_PAGES = 2
_FEW_NUMBERS = 6
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
    if len(pages) == 1:
        return {
            (0, at) for at in _outer(len(pages[0]), at_top=False) if _is_one(pages[0][at].text)
        }
    return _repeated(pages, at_top=True) | _repeated(pages, at_top=False)


def _repeated(pages: Sequence[list[Line]], *, at_top: bool) -> set[tuple[int, int]]:
    """Return places of lines that most pages have; what it says stays once, unless a number."""
    places: dict[str, list[tuple[int, int]]] = {}
    for number, page in enumerate(pages):
        for at in _outer(len(page), at_top=at_top):
            for look in _looks(page[at].text, number):
                places.setdefault(look, []).append((number, at))
    repeated: set[tuple[int, int]] = set()
    for group in places.values():
        if len({number for number, _ in group}) < max(_FEWEST_PAGES, len(pages) / 2):
            continue
        number, at = group[0] if at_top else group[-1]
        is_number = _PAGE_NUMBER.fullmatch(_NUMBER.sub("#", pages[number][at].text))
        repeated |= set(group) - (set() if is_number else {(number, at)})
    return repeated


def _looks(text: str, page: int) -> set[str]:
    """Return the line as it is, and with any one of its numbers counted from this page."""
    looks = {text}
    for found in islice(_NUMBER.finditer(text), _FEW_NUMBERS):
        looks.add(f"{text[: found.start()]}#{int(found[0]) - page}{text[found.end() :]}")
    return looks


def _is_one(text: str) -> bool:
    """Whether a line is the number of the only page, such as "1 / 1"; years are not."""
    return set(_NUMBER.findall(text)) == {"1"} and bool(
        _PAGE_NUMBER.fullmatch(_NUMBER.sub("#", text))
    )


def _outer(lines: int, *, at_top: bool) -> range:
    """Return the places of lines that may be the frame of a page; none is at both ends."""
    middle = (lines + 1) // 2
    if at_top:
        return range(min(_FRAME_LINES, middle))
    return range(max(middle, lines - _FRAME_LINES), lines)


def _between(before: str, after: str) -> str:
    """Return what stands between two pages: a sentence that runs on is not interrupted."""
    if not before or not after:
        return ""
    runs_on = after[0].islower() and not ends_sentence(before)
    return " " if runs_on else "\n\n"
