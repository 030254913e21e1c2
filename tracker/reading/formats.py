"""The one table of formats that can be read: their names, suffixes, and what to do instead."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds that can be read; the value is the media type."""

    TEXT = "text/plain"
    HTML = "text/html"
    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ODT = "application/vnd.oasis.opendocument.text"
    RTF = "application/rtf"
    EML = "message/rfc822"
    MHTML = "multipart/related"
    WARC = "application/warc"


_MB = 1_000_000
_OPEN = "Open it in its own program, copy the article's text, and paste that."


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One kind of file as people meet it in dialogs, in refusals, and on disk."""

    kind: Kind
    label: str
    """Its name in a list of formats, such as "PDF"."""
    noun: str
    """What one file of it is, such as "a PDF document"."""
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...] = ()
    """Other media types it travels under."""
    hint: str = _OPEN
    most: int = 40 * _MB
    """Largest file taken, in bytes: far beyond any article, small enough to stay quick."""


FORMATS = (
    Format(
        kind=Kind.TEXT,
        label="text",
        noun="a text file",
        suffixes=(".txt", ".text", ".md", ".asc"),
        media_types=("text/markdown",),
        most=20 * _MB,
    ),
    Format(
        kind=Kind.HTML,
        label="HTML",
        noun="a page",
        suffixes=(".html", ".htm", ".xhtml", ".xht"),
        media_types=("application/xhtml+xml",),
        hint="Copy the article's text from the browser, and paste that.",
        most=20 * _MB,
    ),
    Format(
        kind=Kind.PDF,
        label="PDF",
        noun="a PDF document",
        suffixes=(".pdf",),
        media_types=("application/x-pdf",),
    ),
    Format(
        kind=Kind.DOCX,
        label="Word",
        noun="a Word document",
        suffixes=(".docx", ".docm", ".dotx"),
        media_types=("application/vnd.ms-word.document.macroenabled.12",),
    ),
    Format(
        kind=Kind.ODT,
        label="OpenDocument",
        noun="an OpenDocument text",
        suffixes=(".odt", ".ott"),
    ),
    Format(
        kind=Kind.RTF,
        label="RTF",
        noun="a rich text document",
        suffixes=(".rtf",),
        media_types=("text/rtf", "application/x-rtf"),
    ),
    Format(
        kind=Kind.EML,
        label="e-mail",
        noun="an e-mail message",
        suffixes=(".eml",),
    ),
    Format(
        kind=Kind.MHTML,
        label="MHTML",
        noun="a saved page (MHTML)",
        suffixes=(".mhtml", ".mht"),
        media_types=("application/x-mimearchive", "message/x-mhtml"),
        hint="Open it in a browser, copy the article's text, and paste that.",
    ),
    Format(
        kind=Kind.WARC,
        label="WARC",
        noun="a web archive (WARC)",
        suffixes=(".warc", ".warc.gz"),
        media_types=("application/warc-fields",),
        hint="Open the page it holds in an archive viewer, copy the article's text, and paste it.",
    ),
)
MAX_BYTES = max(form.most for form in FORMATS)
"""Largest file of any kind, so that bigger ones are refused before they are opened."""
_BY_KIND = {form.kind: form for form in FORMATS}


def format_of(kind: Kind) -> Format:
    """Return what is known about a kind."""
    return _BY_KIND[kind]


def readable_suffixes() -> tuple[str, ...]:
    """Return the endings of files that can be read, for file dialogs and drop targets."""
    return tuple(suffix for form in FORMATS for suffix in form.suffixes)


def readable_names() -> str:
    """Return the formats as words in a sentence, such as "text, HTML and PDF files"."""
    labels = [form.label for form in FORMATS]
    return f"{', '.join(labels[:-1])} and {labels[-1]} files"
