"""HTML becomes an article here: its main text and metadata, nothing run, nothing fetched."""

from __future__ import annotations

from dataclasses import replace

from tracker.domain.article import Article, Metadata
from tracker.domain.errors import FileUnusable
from tracker.reading.encoding import newlines, well_formed
from tracker.reading.language import detect_language
from tracker.reading.page_limits import complaint
from tracker.reading.page_process import SECONDS, PageFailed, PageSlow, run
from tracker.reading.plain_text import check_length

_PASTE = "The pasted page"
_PASTE_TEXT = "Copy the article's text from the browser, and paste that."


def read_html(html: str, *, filename: str = "") -> Article:
    """Return a pasted page as an article."""
    html = well_formed(html)
    if not html.strip():
        raise FileUnusable(f"{filename or _PASTE} is empty.", hint=_PASTE_TEXT)
    original = html.encode()
    return page_article(html, original=original, filename=filename, name=filename or _PASTE)


def page_article(  # noqa: PLR0913 - the facts of one document
    html: str,
    *,
    original: bytes,
    filename: str,
    name: str,
    encoding: str = "utf-8",
    seconds: float = SECONDS,
) -> Article:
    """Return a decoded page as an article; `name` is what a refusal calls it."""
    if excess := complaint(html):
        raise FileUnusable(f"{name} {excess}, more than can be read safely.", hint=_PASTE_TEXT)
    try:
        page = run(html, seconds=seconds)
    except PageSlow:
        raise FileUnusable(f"{name} takes too long to read.", hint=_PASTE_TEXT) from None
    except PageFailed:
        raise FileUnusable(f"{name} cannot be read as a page.", hint=_PASTE_TEXT) from None
    text = newlines(page.text)
    if not text.strip():
        raise FileUnusable(f"{name} has no readable text.", hint=_PASTE_TEXT)
    check_length(text, name)
    return Article(
        text=text,
        metadata=_with_language(page.metadata, text),
        original=original,
        media_type="text/html",
        filename=filename,
        extractor=page.extractor,
        extractor_version=page.extractor_version,
        encoding=encoding,
    )


def _with_language(metadata: Metadata, text: str) -> Metadata:
    """Prefer what the words say; the page's own statement is often a template's."""
    return replace(metadata, language=detect_language(text) or metadata.language)
