"""What a page says: its main text, and what it states about itself."""

from __future__ import annotations

import re
from html import unescape
from importlib.metadata import version
from typing import Any

from tracker.domain.errors import FileUnusable
from tracker.reading.content import Content, clean
from tracker.reading.formats import Kind, format_of
from tracker.reading.page_date import published
from tracker.reading.page_facts import page_facts, statements
from tracker.reading.page_json import articles, find_text
from tracker.reading.page_limits import complaint
from tracker.reading.page_story import Story, embedded_story

_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)"
    r"|(?:font-size|opacity)\s*:\s*0*(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
_HIDDEN = "//*[@hidden or @style] | //template | //noscript"
_MARKUP = re.compile(r"<[^<>]{0,2000}>")
_SHORT = 400
"""A page with fewer characters may be a frame that scripts fill in a browser."""
_RICHER = 3


def read_page(data: bytes, name: str, url: str = "") -> Content:
    """Read a page in UTF-8, refusing one that is built to choke a parser."""
    html = data.decode("utf-8", "replace")
    if excess := complaint(html):
        hint = format_of(Kind.HTML).hint
        raise FileUnusable(f"{name} {excess}, more than can be read safely.", hint=hint)
    return page_content(html, url)


def page_content(html: str, url: str = "") -> Content:
    """Find the main text and metadata; the text is empty where a page has none.

    `url` is where the page was fetched from, if that is known.
    """
    from trafilatura import bare_extraction, load_html  # noqa: PLC0415 - takes long to import

    tree = load_html(html.encode("utf-8", "replace"))
    if tree is None:
        return Content(extractor="trafilatura")
    linked = articles(tree)
    stated = statements(tree, linked, url)
    day = published(tree, linked, html)
    story = embedded_story(tree)
    _drop_hidden(tree)
    dates = {"original_date": True, "extensive_search": False}
    found = bare_extraction(
        tree, with_metadata=True, include_comments=False, date_extraction_params=dates
    )
    extracted = found if isinstance(found, dict) else found.as_dict() if found else {}
    facts = page_facts(extracted, stated)
    facts.add("published", *day)
    text, extractor, of_extractor = _text(clean(extracted.get("text")), linked, story)
    if extractor == "embedded-json":
        facts.add("title", story.title, "data embedded in the page")
    return Content(
        text=text,
        metadata=facts.metadata(),
        origins=facts.origins,
        extractor=extractor,
        extractor_version=of_extractor,
    )


def _text(seen: str, linked: list[dict[str, Any]], story: Story) -> tuple[str, str, str]:
    """Return the text with extractor and version: what is seen, unless scripts would fill it."""
    best = (seen, "trafilatura", version("trafilatura"))
    if (length := len(seen.strip())) >= _SHORT:
        return best
    least = max(1, _RICHER * length)
    body = _plain(find_text(linked, "articleBody"))
    if len(body) >= least:
        return body, "json-ld", "1"
    return (story.text, "embedded-json", "1") if len(story.text) >= least else best


def _drop_hidden(tree: Any) -> None:  # noqa: ANN401 - lxml has no types
    """Remove what a reader of the page does not see; the words around it stay."""
    for element in tree.xpath(_HIDDEN):
        style = element.get("style") or ""
        seen = "hidden" not in element.attrib and not _HIDDEN_STYLE.search(style)
        if seen and element.tag not in {"template", "noscript"}:
            continue
        if element.getparent() is not None and element.tag != "body":
            element.drop_tree()


def _plain(value: str) -> str:
    """Return the words of a text that may carry markup and entities."""
    return clean(unescape(_MARKUP.sub(" ", value))).strip()
