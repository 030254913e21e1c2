"""Plain text becomes an article unchanged, so that offsets count the file's own characters."""

from __future__ import annotations

from tracker.domain.article import Article
from tracker.domain.errors import FileUnusable
from tracker.reading.content import Facts
from tracker.reading.encoding import newlines, well_formed
from tracker.reading.language import detect_language
from tracker.reading.release_head import add_head

MAX_CHARACTERS = 2_000_000
"""Longest text taken; a book has about a million characters."""
LANGUAGE_ORIGIN = "words of the text"
_PASTE = "The pasted text"


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
    facts = Facts()
    add_head(facts, text)
    facts.add("language", detect_language(text), LANGUAGE_ORIGIN)
    return Article(
        text=text,
        metadata=facts.metadata(),
        origins=facts.origins,
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
