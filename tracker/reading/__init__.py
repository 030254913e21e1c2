"""Files and pastes become articles here: immutable text, and what is known about it."""

from __future__ import annotations

from tracker.reading.document import read_html
from tracker.reading.files import read_bytes, read_file
from tracker.reading.formats import FORMATS, Format, Kind, readable_names, readable_suffixes
from tracker.reading.plain_text import read_text

__all__ = [
    "FORMATS",
    "Format",
    "Kind",
    "read_bytes",
    "read_file",
    "read_html",
    "read_text",
    "readable_names",
    "readable_suffixes",
]
