"""Which kind of document a file is, by what it starts with, what it says, and its name."""

from __future__ import annotations

import re
from pathlib import PurePath

from tracker.domain.errors import FileUnusable
from tracker.reading.formats import FORMATS, Kind, format_of, readable_names

_SUFFIXES = {suffix: form.kind for form in FORMATS for suffix in form.suffixes}
_MEDIA_TYPES = {media: form.kind for form in FORMATS for media in (form.kind, *form.media_types)}
_SAYS_NOTHING = frozenset({"", "application/octet-stream", "binary/octet-stream"})
_CONTAINERS = frozenset({Kind.PDF, Kind.DOCX, Kind.ODT, Kind.RTF, Kind.WARC})
"""Kinds that have a signature, so that a file without it only bears their name."""

_SIGNATURES = (
    (b"\xd0\xcf\x11\xe0", "an old or locked Office document"),
    (b"SQLite format 3\0", "a database"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "a compressed file"),
)
_ZIPPED = (
    (b"xl/workbook", "a spreadsheet"),
    (b"ppt/presentation", "a presentation"),
    (b"mimetypeapplication/epub", "an e-book"),
    (b"mimetypeapplication/vnd.oasis", "an OpenDocument file of another kind"),
)
_FOREIGN = (
    ".doc .pages .epub .xls .xlsx .ods .csv .tsv .ppt .pptx .odp .msg .json .xml .zip .gz .7z .tar"
    " .png .jpg .jpeg .gif .tif .tiff .webp .svg .mp3 .mp4 .exe .dll .db .sqlite .agreements .py"
    " .js .css"
)
_FOREIGN_SUFFIXES = frozenset(_FOREIGN.split())
_PDF_WITHIN = 1024
"""Where PDF programs look for the signature; some mailers put lines before it."""
_START = 4096
_STARTS_AS_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_STARTS_AS_MAIL = re.compile(
    rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,50}){0,60}?"
    rb"(?:MIME-Version|Message-ID|Received):",
    re.IGNORECASE,
)


def kind_of(data: bytes, name: str, media_type: str = "", *, suffix: str | None = None) -> Kind:
    """Return how to read this file, or refuse it with a sentence on what can be read.

    `suffix` is given where the ending of the name is none of a file.
    """
    if kind := _signed(data, name):
        return kind
    declared = media_type.partition(";")[0].strip().lower()
    if declared not in _SAYS_NOTHING and declared not in _MEDIA_TYPES:
        raise unreadable(name, f"a document of type {declared}")
    suffix = (PurePath(name).suffix if suffix is None else suffix).lower()
    if suffix in _FOREIGN_SUFFIXES:
        raise unreadable(name, f"a {suffix} file")
    kind = _MEDIA_TYPES.get(declared) or _SUFFIXES.get(suffix)
    if kind in _CONTAINERS:
        form = format_of(kind)
        raise FileUnusable(
            f"{name} is called {form.noun}, but it is not one.",
            hint="Check where it comes from; it may be damaged, or another kind of file renamed.",
        )
    return kind or _sniffed(data)


def unreadable(name: str, what: str) -> FileUnusable:
    """Return the refusal of a document of another kind."""
    return FileUnusable(
        f"{name} is {what}; {readable_names()} can be read.",
        hint="Save it as text (.txt) or HTML, or copy its text and paste that.",
    )


def _signed(data: bytes, name: str) -> Kind | None:
    """Return the kind that the first bytes prove, refusing kinds that cannot be read."""
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data, name)
    if b"%PDF-" in data[:_PDF_WITHIN] and not _STARTS_AS_HTML.match(data[:_START]):
        return Kind.PDF
    if data.startswith(b"{\\rtf"):
        return Kind.RTF
    if data.startswith(b"WARC/") or _is_zipped_warc(data, name):
        return Kind.WARC
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise unreadable(name, what)
    return None


def _zipped(data: bytes, name: str) -> Kind:
    if b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:200]:
        return Kind.ODT
    if b"word/" in data:
        return Kind.DOCX
    for mark, what in _ZIPPED:
        if mark in data:
            raise unreadable(name, what)
    kind = _SUFFIXES.get(PurePath(name).suffix.lower())
    if kind in {Kind.DOCX, Kind.ODT}:
        return kind
    raise unreadable(name, "a zip archive")


def _is_zipped_warc(data: bytes, name: str) -> bool:
    return data.startswith(b"\x1f\x8b") and name.lower().endswith(".warc.gz")


def _sniffed(data: bytes) -> Kind:
    start = data[:_START].removeprefix(b"\xef\xbb\xbf")
    if _STARTS_AS_HTML.match(start):
        return Kind.HTML
    return Kind.EML if _STARTS_AS_MAIL.match(start) else Kind.TEXT
