"""The lines of a PDF page with where they stand, which is what tells paragraphs apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

_BOLD = 600
"""Weight of letters from which they are bold."""
_SPACES = re.compile(r"\s+")
BROKEN_WORD = "\ufffe"
"""What PDFium writes for a hyphen at the end of a line, where it joins the lines itself."""


_CELL_GAP = 0.8
"""Gap between words, in letter sizes, that parts cells; spaces of running text are smaller."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of a line without a wide gap, and where they begin and end."""

    text: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line as PDFium reads it; a place of zero size where it does not tell."""

    text: str
    left: float = 0
    right: float = 0
    first_base: float = 0
    """Height of the base line at its first letter, from the bottom of the page."""
    last_base: float = 0
    """The same at its last letter: lower where PDFium joined lines at a hyphen."""
    size: float = 0
    cells: tuple[Cell, ...] = ()
    """The line cut at wide gaps; none where its place is not known."""
    is_bold: bool = False
    """Whether it is set in bold from its beginning to its end, as headings are."""
    is_row: bool = False
    """Whether it is a row of a table, put together from its cells."""


def page_lines(words: PdfTextPage) -> list[Line]:
    """Return the lines of a page in reading order."""
    text = words.get_text_range()
    placed = len(text) == words.count_chars()
    lines: list[Line] = []
    start = 0
    for raw in text.replace("\r", "\n").split("\n"):
        content = raw.strip()
        if content:
            first = start + len(raw) - len(raw.lstrip())
            last = first + len(content) - 1
            lines.append(_placed(words, content, first, last) if placed else Line(content))
        start += len(raw) + 1
    return lines


def _placed(words: PdfTextPage, text: str, first: int, last: int) -> Line:
    from pypdfium2 import PdfiumError, raw  # noqa: PLC0415 - heavy

    try:
        left = words.get_charbox(first, loose=True)[0]
        right = words.get_charbox(last, loose=True)[2]
    except PdfiumError:
        return Line(text)
    x, top, bottom = c_double(), c_double(), c_double()
    ends = (first, (first + last) // 2, last)
    bold = all(raw.FPDFText_GetFontWeight(words, at) >= _BOLD for at in ends)
    raw.FPDFText_GetCharOrigin(words, first, x, top)
    raw.FPDFText_GetCharOrigin(words, last, x, bottom)
    size = raw.FPDFText_GetFontSize(words, first)
    try:
        cells = tuple(_cells(words, text, first, _CELL_GAP * size)) if size else ()
    except PdfiumError:
        cells = ()
    return Line(text, left, right, top.value, bottom.value, size, cells, bold)


def _cells(words: PdfTextPage, text: str, first: int, gap: float) -> Iterator[Cell]:
    """Cut a line where a space is wider than the gap; ends are those of its letters."""
    start = 0
    for space in _SPACES.finditer(text):
        before = words.get_charbox(first + space.start() - 1, loose=True)[2]
        after = words.get_charbox(first + space.end(), loose=True)[0]
        if after - before > gap:
            yield _cell(words, text, first, (start, space.start()))
            start = space.end()
    yield _cell(words, text, first, (start, len(text)))


def _cell(words: PdfTextPage, text: str, first: int, span: tuple[int, int]) -> Cell:
    left = words.get_charbox(first + span[0], loose=True)[0]
    right = words.get_charbox(first + span[1] - 1, loose=True)[2]
    return Cell(text[span[0] : span[1]], left, right)
