"""Sources as the files of reference managers: CSL-JSON, RIS and BibTeX.

Every source is cited once. Its id is kept as the citation's own, so that a later export can be
matched; a date known in part is given as far as it is known.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import rispy

from tracker.domain.errors import ValueRefused
from tracker.domain.export_form import ExportForm
from tracker.domain.partial_date import parse_date
from tracker.domain.progress import Progress, silent
from tracker.domain.source import Source
from tracker.domain.vocabulary import SourceTier
from tracker.exchange.bibtex import bibtex_entry
from tracker.exchange.whole_file import whole_text_file

_CSL_TYPES = {
    SourceTier.SIGNED_TEXT: "treaty",
    SourceTier.REGISTER: "document",
    SourceTier.PARTY_STATEMENT: "document",
    SourceTier.PRESS_PRESENT: "article-newspaper",
    SourceTier.PRESS_CITING: "article-newspaper",
    SourceTier.SCHOLARSHIP: "article-journal",
    SourceTier.UNATTRIBUTED: "document",
}
_RIS_TYPES = {"treaty": "LEGAL", "article-newspaper": "NEWS", "article-journal": "JOUR"}


class _Ris(rispy.RisWriter):  # type: ignore[misc]
    """Writes one entry without a number before it."""

    def set_header(self, count: int) -> str:  # noqa: ARG002 - how the library calls it
        """Return no header."""
        return ""


def write_citations(
    sources: Iterable[Source],
    path: Path,
    form: ExportForm,
    *,
    total: int = 0,
    progress: Progress = silent,
) -> int:
    """Write sources as they come, each once, and return how many there were.

    Raises `FileUnusable` where the file cannot be written.
    """
    first, between, last, entry = _FORMS[form]
    done = 0
    with whole_text_file(path) as file:
        file.write(first)
        for done, source in enumerate(_each_once(sources), start=1):
            file.write(between if done > 1 else "")
            file.write(entry(source))
            progress(done, total)
        file.write(last)
    return done


def csl_item(source: Source) -> dict[str, Any]:
    """Return a source as CSL-JSON has it; what is not known is left out."""
    meta = source.metadata
    kind = _CSL_TYPES[SourceTier(meta.tier)]
    container = "container-title" if kind.startswith("article") else "publisher"
    item = {
        "id": source.uuid,
        "type": kind,
        "title": meta.title or source.filename,
        container: meta.publisher,
        "author": [{"literal": author} for author in meta.authors],
        "issued": _csl_date(meta.published),
        "accessed": _csl_date(meta.accessed),
        "URL": meta.url,
        "language": meta.language,
    }
    return {key: value for key, value in item.items() if value}


def _each_once(sources: Iterable[Source]) -> Iterator[Source]:
    seen: set[str] = set()
    for source in sources:
        if source.uuid not in seen:
            seen.add(source.uuid)
            yield source


def date_parts(text: str) -> list[list[int]]:
    """Return a date as the year, month and day that are known, both ends of a span."""
    return [part for end in _points(text) if (part := _known_parts(end))]


def _points(text: str) -> list[str]:
    try:
        parse_date(text)
    except ValueRefused:
        return []
    return text.strip().split("/")


def _known_parts(point: str) -> list[int]:
    parts = []
    for part in point.rstrip("?~%").split("-"):
        if not part.isdigit():
            break
        parts.append(int(part))
    return parts


def _csl_date(text: str) -> dict[str, Any]:
    parts = date_parts(text)
    if not parts:
        return {"literal": text} if text else {}
    doubt = {"circa": True} if any(mark in text for mark in "?~%") else {}
    return {"date-parts": parts, **doubt}


def _csl_text(source: Source) -> str:
    return json.dumps(csl_item(source), ensure_ascii=False, indent=1)


def _ris_text(source: Source) -> str:
    meta, kind = source.metadata, _CSL_TYPES[SourceTier(source.metadata.tier)]
    issued = date_parts(meta.published)
    container = "secondary_title" if kind.startswith("article") else "publisher"
    entry = {
        "type_of_reference": _RIS_TYPES.get(kind, "GEN"),
        "id": source.uuid,
        "title": _line(meta.title or source.filename),
        "authors": [_line(author) for author in meta.authors],
        container: _line(meta.publisher),
        "year": f"{issued[0][0]:04}" if issued else "",
        "date": _ris_date(issued),
        "access_date": _ris_date(date_parts(meta.accessed)),
        "urls": [_line(meta.url)] if meta.url else [],
        "language": _line(meta.language),
    }
    held = {key: value for key, value in entry.items() if value}
    return str(rispy.dumps([held], implementation=_Ris))


def _ris_date(parts: list[list[int]]) -> str:
    if not parts:
        return ""
    year, *rest = parts[0]
    cells = [f"{year:04}", *(f"{part:02}" for part in rest)]
    return "/".join([*cells, "", "", ""][:3]) + "/"


def _line(text: str) -> str:
    """Return words on one line: a line break would end the field."""
    return " ".join(text.split())


def _bibtex_text(source: Source) -> str:
    return bibtex_entry(source, date_parts(source.metadata.published))


_FORMS: dict[ExportForm, tuple[str, str, str, Callable[[Source], str]]] = {
    ExportForm.CSL: ("[\n", ",\n", "\n]\n", _csl_text),
    ExportForm.RIS: ("", "\n", "", _ris_text),
    ExportForm.BIBTEX: ("", "\n", "", _bibtex_text),
}
