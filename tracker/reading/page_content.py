"""What a page says: its main text, title, date and makers. Runs in a process of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from importlib.metadata import version
from typing import Any

from tracker.domain.article import Metadata
from tracker.reading.encoding import well_formed
from tracker.reading.page_date import published
from tracker.reading.page_json import articles, find_text

_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)"
    r"|(?:font-size|opacity)\s*:\s*0*(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
_HIDDEN = "//*[@hidden or @style] | //template | //noscript"
_MARKUP = re.compile(r"<[^<>]{0,2000}>")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LONGEST_LINE = 1_000
"""A title or name longer than this is not one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContent:
    """The main text of a page and what its markup says about it."""

    text: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    extractor: str = "trafilatura"
    extractor_version: str = ""


def page_content(html: str) -> PageContent:
    """Find the main text and metadata; the text is empty where a page has none."""
    from trafilatura import bare_extraction, load_html  # noqa: PLC0415 - takes long to import

    tree = load_html(html.encode("utf-8", "replace"))
    if tree is None:
        return PageContent()
    linked = articles(tree)
    day = published(tree, linked, html)
    language = _language(tree)
    _drop_hidden(tree)
    found = bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    facts = found if isinstance(found, dict) else found.as_dict() if found else {}
    text = _clean(facts.get("text"))
    return PageContent(
        text=text if text.strip() else _plain(find_text(linked, "articleBody")),
        metadata=_metadata(facts, linked, day, language),
        extractor="trafilatura" if text.strip() else "json-ld",
        extractor_version=version("trafilatura") if text.strip() else "1",
    )


def _metadata(
    facts: dict[str, Any], linked: list[dict[str, Any]], day: str, language: str
) -> Metadata:
    url = _line(facts.get("url"))
    return Metadata(
        title=_line(facts.get("title")) or _line(find_text(linked, "headline")),
        publisher=_line(facts.get("sitename")),
        authors=tuple(filter(None, map(_line, str(facts.get("author") or "").split(";")))),
        published=day,
        url=url if url.startswith(("https://", "http://")) else "",
        language=language,
    )


def _drop_hidden(tree: Any) -> None:  # noqa: ANN401 - lxml has no types
    """Remove what a reader of the page does not see; the words around it stay."""
    for element in tree.xpath(_HIDDEN):
        style = element.get("style") or ""
        seen = "hidden" not in element.attrib and not _HIDDEN_STYLE.search(style)
        if seen and element.tag not in {"template", "noscript"}:
            continue
        if element.getparent() is not None and element.tag != "body":
            element.drop_tree()


def _language(tree: Any) -> str:  # noqa: ANN401 - lxml has no types
    code = (tree.xpath("string(/html/@lang)") or "").strip().lower().partition("-")[0]
    return code if re.fullmatch(r"[a-z]{2}", code) else ""


def _line(value: object) -> str:
    text = " ".join(_clean(value).split())
    return text if len(text) <= _LONGEST_LINE else ""


def _clean(value: object) -> str:
    """Return a value as text that any database can hold."""
    return _CONTROLS.sub("\ufffd", well_formed(value)) if isinstance(value, str) else ""


def _plain(value: str) -> str:
    """Return the words of a text that may carry markup and entities."""
    return _clean(unescape(_MARKUP.sub(" ", value))).strip()
