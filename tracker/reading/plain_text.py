"""Plain text becomes an article unchanged, so that offsets count the file's own characters."""

from __future__ import annotations

import re

from tracker.domain.article import Article, Metadata
from tracker.domain.errors import FileUnusable
from tracker.reading.encoding import newlines, well_formed
from tracker.reading.language import detect_language

MAX_CHARACTERS = 2_000_000
"""Longest text taken; a book has about a million characters."""
TITLE_ORIGIN = "first line"
LANGUAGE_ORIGIN = "words of the text"
_PASTE = "The pasted text"
_HEADLINE = re.compile(r"\s*([^\n]{8,160})\n[^\S\n]*\n\s*\S")
_LETTERHEAD = re.compile(r"(?:media|press|news) ?(?:release|room|statement)\b", re.IGNORECASE)
_NO_HEADLINE_END = (".", ":", ";", ",", "…", "-", "–", "—")


def read_text(text: str, *, filename: str = "") -> Article:
    """Return pasted text as an article, refusing what holds no words."""
    text = newlines(well_formed(text))
    if "\0" in text:
        raise FileUnusable(
            f"{_PASTE} holds binary data.", hint="Copy the words only, and paste them again."
        )
    return text_article(text, original=text.encode(), filename=filename, name=filename or _PASTE)


def text_article(
    text: str, *, original: bytes, filename: str, name: str, encoding: str = "utf-8"
) -> Article:
    """Return decoded text as an article; `name` is what a refusal calls it."""
    check_length(text, name)
    metadata = Metadata(title=headline(text), language=detect_language(text))
    stated = {"title": TITLE_ORIGIN, "language": LANGUAGE_ORIGIN}
    return Article(
        text=text,
        metadata=metadata,
        origins={name: origin for name, origin in stated.items() if getattr(metadata, name)},
        original=original,
        filename=filename,
        encoding=encoding,
    )


def check_length(text: str, name: str) -> None:
    """Refuse a text without words, or longer than extraction and display can bear."""
    if not text.strip("\ufeff\u200b \t\n\f\v\xa0") or text.isspace():
        raise FileUnusable(f"{name} holds no text.", hint="Choose a file with the article's text.")
    if len(text) > MAX_CHARACTERS:
        raise FileUnusable(
            f"{name} is too long: {len(text):,} characters, where {MAX_CHARACTERS:,} can be read.",
            hint="Keep the part that reports the agreement, and add that.",
        )


def headline(text: str) -> str:
    """Return the first line if it is evidently a title: short, alone, and no sentence."""
    found = _HEADLINE.match(text[:2000])
    line = found[1].strip() if found else ""
    if not line or line.endswith(_NO_HEADLINE_END) or "://" in line or _LETTERHEAD.match(line):
        return ""
    return " ".join(line.split()) if " " in line and any(map(str.isalpha, line)) else ""
