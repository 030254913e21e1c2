"""Opens a printed document with another program and reads what stands on its pages."""

from __future__ import annotations

import re
import unicodedata

import pypdfium2

from tracker.domain.print_job import PrintedDocument
from tracker.printing.pdf_objects import take_apart

POINT_TO_MM = 25.4 / 72


def pages(document: PrintedDocument) -> list[str]:
    """Return the text of each page, without the marks that only steer the direction of writing."""
    with pypdfium2.PdfDocument(document.pdf) as opened:
        return [_plain(page.get_textpage().get_text_range()) for page in opened]


def text(document: PrintedDocument) -> str:
    """Return the text of the whole document, all blanks and line ends as single spaces."""
    return " ".join(" ".join(pages(document)).split())


def solid(document: PrintedDocument) -> str:
    """Return the text without any blanks, for words that lines break anywhere."""
    return re.sub(r"[\s\ufffe\x02-]", "", " ".join(pages(document)))


def sizes(document: PrintedDocument) -> set[tuple[int, int]]:
    """Return the sizes of the pages in millimetres."""
    with pypdfium2.PdfDocument(document.pdf) as opened:
        return {
            (round(page.get_width() * POINT_TO_MM), round(page.get_height() * POINT_TO_MM))
            for page in opened
        }


def outline(document: PrintedDocument) -> list[str]:
    """Return the titles of the bookmarks, in order."""
    with pypdfium2.PdfDocument(document.pdf) as opened:
        return [item.get_title() for item in opened.get_toc()]


def links(document: PrintedDocument) -> dict[int, int]:
    """Return to which main bookmark each link of the contents leads, both counted from 0.

    Links that a line ends in the middle of are one; links to elsewhere are left out.
    """
    file = take_apart(document.pdf)
    outlines = file.reference(file.root, b"/Outlines")
    marks = [file.reference(mark, b"/Dest") for mark in file.chain(outlines)]
    found = {}
    for body in file.objects.values():
        target = re.search(rb"/Subtype/Link.*/Dest (\d+) 0 R", body)
        if target and int(target[1]) in marks:
            found.setdefault(int(target[1]), None)
    return dict(enumerate(marks.index(target) for target in found))


def meta(document: PrintedDocument) -> dict[str, str]:
    """Return what the document says of itself."""
    with pypdfium2.PdfDocument(document.pdf) as opened:
        return dict(opened.get_metadata_dict())


def is_accessible(document: PrintedDocument) -> bool:
    """Whether the document is tagged and claims PDF/UA-1."""
    with pypdfium2.PdfDocument(document.pdf) as opened:
        tagged = opened.is_tagged()
    return tagged and b"<pdfuaid:part>1</pdfuaid:part>" in document.pdf


def _plain(found: str) -> str:
    composed = unicodedata.normalize("NFC", found)
    return re.sub("[\u200e\u200f]", "", composed)
