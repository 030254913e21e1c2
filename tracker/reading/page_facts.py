"""Title, publisher, authors and address of a page, each with where the page states it."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from tracker.reading.content import Facts, line
from tracker.reading.page_json import find_text, names_of

Statements = dict[str, list[tuple[str, str]]]
"""By field of the metadata: what the page states, and where, the most telling first."""

_METAS = {
    "title": "og:title twitter:title dc.title dcterms.title citation_title headline",
    "publisher": "og:site_name dc.publisher application-name citation_journal_title",
    "authors": "author article:author dc.creator parsely-author sailthru.author citation_author",
}
_ADDRESS_METAS = ("og:url", "twitter:url")
_LINKED_AUTHOR = "JSON-LD author"
_ELSEWHERE = "text of the page"
_LONGEST_ADDRESS = 2_000
_BREAKS = re.compile(r"[\x00-\x20\x7f]")


def statements(tree: Any, linked: list[dict[str, Any]], url: str) -> Statements:  # noqa: ANN401
    """Collect what a page states for machines, before its hidden parts are dropped."""
    metas = _metas(tree)
    found: Statements = {
        field: [(metas[name], name) for name in names.split() if name in metas]
        for field, names in _METAS.items()
    }
    found["title"].append((find_text(linked, "headline"), "JSON-LD headline"))
    found["title"] += [(head.text_content(), "main heading") for head in tree.xpath("//h1")[:9]]
    found["title"].append((tree.xpath("string(//title)"), "title of the page"))
    found["publisher"] += [(each, "JSON-LD publisher") for each in names_of(linked, "publisher")]
    found["authors"] += [(each, _LINKED_AUTHOR) for each in names_of(linked, "author")]
    found["url"] = _addresses(tree, linked, metas, url)
    found["language"] = [(_language(tree), "lang attribute of the page")]
    return found


def page_facts(extracted: dict[str, Any], stated: Statements) -> Facts:
    """Return what the extractor chose, each with the statement it rests on."""
    facts = Facts()
    for field, key in (("title", "title"), ("publisher", "sitename")):
        value = line(extracted.get(key))
        facts.add(field, value, _origin(value, stated[field]))
        for other, origin in stated[field]:
            facts.add(field, other, origin)
    authors = str(extracted.get("author") or "").split(";")
    facts.add_authors(authors, _origin(line(authors[0]), stated["authors"]))
    linked = [name for name, origin in stated["authors"] if origin == _LINKED_AUTHOR]
    facts.add_authors((name for name in linked if "://" not in name), _LINKED_AUTHOR)
    for field in ("url", "language"):
        for value, origin in stated[field]:
            facts.add(field, value, origin)
    return facts


def web_address(value: str, base: str = "") -> str:
    """Return a full http address, or an empty text for anything else."""
    try:
        address = urljoin(base, value.strip())
        parts = urlsplit(address)
        plain = bool(parts.hostname) and parts.username is None
    except ValueError:
        return ""
    fits = len(address) <= _LONGEST_ADDRESS and not _BREAKS.search(address)
    return address if plain and fits and parts.scheme in {"http", "https"} else ""


def _metas(tree: Any) -> dict[str, str]:  # noqa: ANN401 - lxml has no types
    metas: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        for key in ("property", "name", "itemprop"):
            if name := (element.get(key) or "").lower():
                metas.setdefault(name, element.get("content"))
    return metas


def _addresses(
    tree: Any,  # noqa: ANN401 - lxml has no types
    linked: list[dict[str, Any]],
    metas: dict[str, str],
    url: str,
) -> list[tuple[str, str]]:
    """Return where the page says it belongs; it may say so relative to its own address."""
    own = next((metas[name] for name in _ADDRESS_METAS if name in metas), "")
    base = web_address(url) or web_address(own)
    canonical = tree.xpath("//link[translate(@rel,'CANOIL','canoil')='canonical']/@href")[:1]
    found = [(str(each), "canonical link") for each in canonical]
    found += [(metas[name], name) for name in _ADDRESS_METAS if name in metas]
    found.append((find_text(linked, "url"), "JSON-LD url"))
    return [(web_address(each, base), origin) for each, origin in found if each.strip()]


def _origin(value: str, stated: list[tuple[str, str]]) -> str:
    """Return where a value is stated: word for word, or as a part of a longer statement."""
    wanted = value.casefold()
    folded = [(line(each).casefold(), origin) for each, origin in stated]
    same = (origin for each, origin in folded if each == wanted)
    part = (origin for each, origin in folded if wanted and wanted in each)
    return next(same, None) or next(part, _ELSEWHERE)


def _language(tree: Any) -> str:  # noqa: ANN401 - lxml has no types
    code = (tree.xpath("string(/html/@lang)") or "").strip().lower().partition("-")[0]
    return code if re.fullmatch(r"[a-z]{2}", code) else ""
