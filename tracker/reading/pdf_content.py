"""What a PDF document says: its text page by page, and its document information.

PDFium can abort the process that uses it; this runs in the reading process only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.domain.errors import FileUnusable
from tracker.domain.partial_date import is_date
from tracker.reading.content import Content, Facts, clean
from tracker.reading.formats import Kind, format_of
from tracker.reading.pdf_lines import Line, page_lines
from tracker.reading.pdf_text import joined_pages, largest_words
from tracker.reading.plain_text import MAX_CHARACTERS
from tracker.reading.stated_facts import stated_names, stated_title

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfiumError

MAX_PAGES = 2_000
"""Pages read of one document; a long treaty with annexes has a few hundred."""
_PASSWORD_NEEDED = 4
_HINT = format_of(Kind.PDF).hint
_TAIL = 4_096
"""How far from its end a PDF document may still say where its table of objects is."""
_LENGTH = re.compile(rb"/Linearized\b.{0,200}?/L\s+(\d{1,12})\b", re.DOTALL)
_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?", re.ASCII)
_ISO_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)", re.ASCII)
_ORIGIN = "PDF document information"
_READING = "rows and headings"
"""What lines become, beside what PDFium reads: part of the version, so that reading anew tells."""
_EARLIEST_YEAR, _LATEST_YEAR = 1990, 2200
"""Other years are clocks that were never set: the format is from 1993."""
_UNKNOWN_SIGN = re.compile(r"[\ue000-\uf8ff\ufffd\x00-\x08\x0b\x0e-\x1f]")
_MOST_UNKNOWN = 0.3


def read_pdf(data: bytes, name: str) -> Content:
    """Read the text of a PDF document, or refuse it in one sentence."""
    if _is_cut_off(data):
        raise FileUnusable(f"{name} is cut off: its end is missing.", hint="Get it again.")
    from pypdfium2 import PYPDFIUM_INFO, PdfDocument, PdfiumError  # noqa: PLC0415 - heavy

    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        raise _unopened(name, error) from error
    if len(document) > MAX_PAGES:
        raise FileUnusable(
            f"{name} has {len(document):,} pages, where {MAX_PAGES:,} can be read.",
            hint="Save the pages that report the agreement as a document of their own.",
        )
    pages = _pages(document, name)
    text, starts = joined_pages(pages)
    if not text.strip():
        raise FileUnusable(
            f"{name} has no text layer: its pages are pictures.",
            hint="Let a text recognition (OCR) program add one, or type what it says.",
        )
    if len(_UNKNOWN_SIGN.findall(text)) > _MOST_UNKNOWN * len("".join(text.split())):
        raise FileUnusable(
            f"The letters of {name} cannot be told: its fonts do not say which they are.",
            hint="Let a text recognition (OCR) program read its pages, or type what it says.",
        )
    facts = _facts(document)
    facts.add("title", largest_words(pages[0]), "largest letters of the first page")
    return Content(
        text=text,
        metadata=facts.metadata(),
        origins=facts.origins,
        pages=starts,
        extractor="pypdfium2",
        extractor_version=f"{PYPDFIUM_INFO}, {_READING}",
    )


def day_of(stated: str) -> str:
    """Return the date of a PDF time stamp as EDTF, no more exactly than it says."""
    found = _DATE.match(stated.strip()) if "-" not in stated[:8] else _ISO_DATE.match(stated)
    if not found or not _EARLIEST_YEAR <= int(found[1]) <= _LATEST_YEAR:
        return ""
    year, month, day = found[1], found[2], found[3]
    if not month or not "01" <= month <= "12":
        return year
    whole = f"{year}-{month}-{day}"
    return whole if is_date(whole) else f"{year}-{month}"


def _is_cut_off(data: bytes) -> bool:
    """Whether the end of the file is missing, which PDFium would repair in silence."""
    whole = data.rstrip(b"\0 \t\r\n")
    if len(whole) - whole.rfind(b"startxref") > _TAIL or b"startxref" not in whole:
        return True
    stated = _LENGTH.search(data[:2_048])
    return bool(stated) and int(stated[1]) > len(data) if stated else False


def _unopened(name: str, error: PdfiumError) -> FileUnusable:
    if error.err_code == _PASSWORD_NEEDED:
        return FileUnusable(
            f"{name} is locked with a password.",
            hint="Open it with the password, and save or print it to a PDF without one.",
        )
    return FileUnusable(f"{name} is damaged and cannot be read as a PDF document.", hint=_HINT)


def _pages(document: PdfDocument, name: str) -> list[list[Line]]:
    """Return the lines of each page; one page that cannot be read spoils the document."""
    from pypdfium2 import PdfiumError  # noqa: PLC0415 - heavy

    pages: list[list[Line]] = []
    length = 0
    for number in range(len(document)):
        try:
            page = document[number]
            words = page.get_textpage()
        except PdfiumError as error:
            raise FileUnusable(
                f"Page {number + 1} of {name} is damaged and cannot be read.", hint=_HINT
            ) from error
        pages.append(page_lines(words))
        length += sum(len(line.text) for line in pages[-1])
        words.close()
        page.close()
        if length > MAX_CHARACTERS:
            raise FileUnusable(
                f"{name} is too long: more than {MAX_CHARACTERS:,} characters.",
                hint="Save the pages that report the agreement as a document of their own.",
            )
    return pages


def _facts(document: PdfDocument) -> Facts:
    stated = {key: clean(value) for key, value in document.get_metadata_dict().items()}
    facts = Facts()
    facts.add("title", stated_title(stated.get("Title", "")), f"{_ORIGIN}, Title")
    facts.add_authors(stated_names(stated.get("Author", "")), f"{_ORIGIN}, Author")
    facts.add("published", day_of(stated.get("CreationDate", "")), f"{_ORIGIN}, CreationDate")
    return facts
