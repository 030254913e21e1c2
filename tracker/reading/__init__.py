"""Files and pastes become articles here: immutable text, and what is known about it."""

from __future__ import annotations

from tracker.reading.files import read_bytes, read_file
from tracker.reading.plain_text import read_text
from tracker.reading.webpage import read_html

__all__ = ["read_bytes", "read_file", "read_html", "read_text"]
