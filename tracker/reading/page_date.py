"""When a page was published, as exactly as it says and no more exactly."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from tracker.reading.page_json import find_text

_DAY = re.compile(
    r"\s*(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?|(\d\d)(\d\d)?)?(?=$|[T\s])", re.ASCII
)
_NAMES = (
    "article:published_time og:published_time datepublished date pubdate publishdate publish_date"
    " publication_date dc.date dc.date.issued dcterms.date dcterms.issued dcterms.created"
    " dc.date.created parsely-pub-date sailthru.date citation_publication_date"
)
_EARLIEST_YEAR = 1500


def published(
    tree: Any,  # noqa: ANN401 - lxml has no types
    linked: list[dict[str, Any]],
    html: str,
) -> tuple[str, str]:
    """Return the day of publication as EDTF and where it is stated, or empty texts.

    A month stays a month.
    """
    in_data = (find_text(linked, "datePublished"), "JSON-LD datePublished")
    for stated, origin in (in_data, *_marked(tree)):
        if day := edtf(stated):
            return day, origin
    return _written(html), "date written on the page"


def edtf(stated: str) -> str:
    """Return the date part of an ISO-like time stamp; empty where there is no such date."""
    found = _DAY.match(stated)
    if not found or int(found[1]) < _EARLIEST_YEAR:
        return ""
    year, month, day = (
        int(part or 0) for part in (found[1], found[3] or found[5], found[4] or found[6])
    )
    if not month:
        return f"{year:04}"
    try:
        date(year, month, day or 1)
    except ValueError:
        return ""
    return f"{year:04}-{month:02}-{day:02}" if day else f"{year:04}-{month:02}"


def _marked(tree: Any) -> list[tuple[str, str]]:  # noqa: ANN401 - lxml has no types
    """Return what meta elements, microdata and time elements state and where, best first."""
    stated: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        for key in ("property", "name", "itemprop"):
            stated.setdefault((element.get(key) or "").lower(), element.get("content"))
    times = tree.xpath('//*[@itemprop="datePublished"]/@datetime | //time[@pubdate]/@datetime')
    times += tree.xpath("//article//time/@datetime")[:1]
    marked = [(stated[name], name) for name in _NAMES.split() if name in stated]
    return marked + [(str(time), "time element of the page") for time in times]


def _written(html: str) -> str:
    """Ask the extractor for a date, and believe it only where the page writes that day."""
    from htmldate import find_date  # noqa: PLC0415 - takes long to import

    found = find_date(html, original_date=True, extensive_search=False) or ""
    day = edtf(found)
    year, month, number = [*day.split("-"), "", ""][:3]
    if not number:
        return day
    month, number = str(int(month)), str(int(number))
    forms = (
        rf"{year}[-/._]?0?{month}[-/._]?0?{number}",
        rf"0?{number}[-/. ]0?{month}[-/. ]{year}",
        rf"0?{month}[-/. ]0?{number}[-/. ]{year}",
        rf"0?{number}(?:st|nd|rd|th)?[ .]{{1,2}}(?:de )?[^\W\d]{{3,12}}\.?,? (?:de )?{year}",
        rf"[^\W\d]{{3,12}}\.? 0?{number}(?:st|nd|rd|th)?,? {year}",
    )
    written = any(re.search(rf"(?<!\d){form}(?!\d)", html) for form in forms)
    return day if written else ""
