"""Any document that is not plain text becomes an article here, or a sentence says why not."""

from __future__ import annotations

from dataclasses import replace

from tracker.domain.article import Article
from tracker.domain.errors import FileUnusable
from tracker.reading.child import SECONDS, ChildFailed, ChildSlow, run
from tracker.reading.content import Content, Facts
from tracker.reading.encoding import newlines, well_formed
from tracker.reading.formats import Kind, format_of
from tracker.reading.language import detect_language
from tracker.reading.plain_text import LANGUAGE_ORIGIN, check_length
from tracker.reading.release_head import add_head

_PASTE = "The pasted page"


def read_html(html: str, *, filename: str = "") -> Article:
    """Return a pasted page as an article."""
    html = well_formed(html)
    name = filename or _PASTE
    if not html.strip():
        raise FileUnusable(f"{name} is empty.", hint=format_of(Kind.HTML).hint)
    return document_article(html.encode(), Kind.HTML, filename=filename, name=name)


def document_article(  # noqa: PLR0913 - the facts of one document
    data: bytes,
    kind: Kind,
    *,
    filename: str,
    name: str,
    original: bytes | None = None,
    encoding: str = "utf-8",
    seconds: float = SECONDS,
) -> Article:
    """Return a document as an article; `name` is what a refusal calls it.

    `original` is the file as it came where `data` was recoded from it.
    """
    form = format_of(kind)
    try:
        content = run(data, kind, name, seconds=seconds)
    except ChildSlow:
        raise FileUnusable(f"{name} takes too long to read.", hint=form.hint) from None
    except ChildFailed:
        raise FileUnusable(f"{name} cannot be read as {form.noun}.", hint=form.hint) from None
    content = _completed(content)
    if not content.text.strip():
        raise FileUnusable(f"{name} has no readable text.", hint=form.hint)
    check_length(content.text, name)
    return Article(
        text=content.text,
        metadata=content.metadata,
        origins=content.origins,
        original=data if original is None else original,
        media_type=kind,
        filename=filename,
        extractor=content.extractor,
        extractor_version=content.extractor_version,
        encoding=encoding,
        pages=content.pages,
    )


def _completed(content: Content) -> Content:
    """Add what the words tell; a page's own word on its language is often a template's."""
    text = content.text if content.pages else newlines(content.text)
    facts = Facts()
    facts.add("language", detect_language(text), LANGUAGE_ORIGIN)
    facts.add_all(content.metadata, content.origins)
    add_head(facts, text)
    return replace(content, text=text, metadata=facts.metadata(), origins=facts.origins)
