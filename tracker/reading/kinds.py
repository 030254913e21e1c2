"""Which kind of document a file is, by what it says, is called, and starts with."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from tracker.domain.errors import FileUnusable


class Kind(StrEnum):
    """The kinds that can be read; the value is the media type."""

    TEXT = "text/plain"
    HTML = "text/html"


_SUFFIXES = {
    **dict.fromkeys((".txt", ".text", ".md", ".asc"), Kind.TEXT),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".xht"), Kind.HTML),
}
_MEDIA_TYPES = {
    "text/plain": Kind.TEXT,
    "text/markdown": Kind.TEXT,
    "text/html": Kind.HTML,
    "application/xhtml+xml": Kind.HTML,
}
_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "a rich text document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"SQLite format 3\0", "a database"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x7fELF", "a program"),
)
_FOREIGN = (
    ".pdf .doc .docx .odt .rtf .pages .epub .xls .xlsx .ods .csv .tsv .ppt .pptx .odp .eml .msg"
    " .mht .mhtml .warc .json .xml .zip .gz .7z .tar .png .jpg .jpeg .gif .tif .tiff .webp .svg"
    " .mp3 .mp4 .exe .dll .db .sqlite .agreements .py .js .css"
)
_FOREIGN_SUFFIXES = frozenset(_FOREIGN.split())
_STARTS_AS_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)


def kind_of(data: bytes, name: str, media_type: str = "") -> Kind:
    """Return how to read this file, or refuse it with a sentence on what can be read."""
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise unreadable(name, what)
    declared = media_type.partition(";")[0].strip().lower()
    if declared and declared not in _MEDIA_TYPES:
        raise unreadable(name, f"a document of type {declared}")
    suffix = PurePath(name).suffix.lower()
    if suffix in _FOREIGN_SUFFIXES:
        raise unreadable(name, f"a {suffix} file")
    return _MEDIA_TYPES.get(declared) or _SUFFIXES.get(suffix) or _sniffed(data)


def unreadable(name: str, what: str) -> FileUnusable:
    """Return the refusal of a document of another kind."""
    return FileUnusable(
        f"{name} is {what}; text files and HTML pages can be read.",
        hint="Save it as text (.txt) or HTML, or copy its text and paste that.",
    )


def _sniffed(data: bytes) -> Kind:
    start = data[:4096].removeprefix(b"\xef\xbb\xbf")
    return Kind.HTML if _STARTS_AS_HTML.match(start) else Kind.TEXT
