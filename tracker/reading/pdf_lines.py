"""The lines of a PDF page with where they stand, which is what tells paragraphs apart."""

from __future__ import annotations

from ctypes import c_double
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

BROKEN_WORD = "\ufffe"
"""What PDFium writes for a hyphen at the end of a line, where it joins the lines itself."""


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
    raw.FPDFText_GetCharOrigin(words, first, x, top)
    raw.FPDFText_GetCharOrigin(words, last, x, bottom)
    size = raw.FPDFText_GetFontSize(words, first)
    return Line(text, left, right, top.value, bottom.value, size)
