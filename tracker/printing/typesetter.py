"""Hands data to a Typst template and gets a tagged PDF back, with the same bytes each time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import typst

from tracker.assets import resource
from tracker.domain.errors import TrackerError
from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.printing.dates import day_words
from tracker.printing.glyphs import Glyphs
from tracker.printing.phrases import phrase
from tracker.printing.templates import beside_own, refusal

STANDARD = "ua-1"
"""PDF/UA-1: tagged for screen readers, title and language set, every glyph known."""
_PAPERS = {"a4": "a4", "letter": "us-letter"}
_REMEMBERED = 11
_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


def typeset(
    template: str, content: Mapping[str, Any], context: PrintContext, glyphs: Glyphs
) -> PrintedDocument:
    """Return the typeset document. Raises `TrackerError` where the template cannot be set."""
    data = json.dumps({**content, **frame(context, glyphs)}, ensure_ascii=False)
    warnings = []
    with _named(template, context) as source:
        try:
            pdf = compiled(source, data, [STANDARD])
        except typst.TypstError as refused:
            pdf = _without_standard(source, data, context)
            warnings.append(phrase("no standard", context.language, why=refused.message))
    if glyphs.missing:
        codes = ", ".join(sorted(glyphs.missing))
        warnings.append(phrase("missing glyphs", context.language, codes=codes))
    return PrintedDocument(pdf=pdf, pages=page_count(pdf), warnings=tuple(warnings))


def forget() -> None:
    """Let go of what the typesetter remembers of documents it has set.

    It keeps that until ten more documents are set, which for large parts is a gigabyte.
    """
    for number in range(_REMEMBERED):
        typst.compile(b"%d" % number, font_paths=shipped_fonts(), ignore_system_fonts=True)


def page_count(pdf: bytes) -> int:
    """Return how many pages a document has that this module made."""
    return len(_PAGE.findall(pdf))


def shipped(template: str) -> Path:
    """Return the file of one of the program's own templates."""
    return resource("templates", f"{template}.typ")


@contextmanager
def _named(template: str, context: PrintContext) -> Iterator[Path]:
    """Give the file of a template: the person's own where one is asked for."""
    if context.template is None:
        yield shipped(template)
    else:
        with beside_own(context.template) as folder:
            yield folder / context.template.name


def _without_standard(source: Path, data: str, context: PrintContext) -> bytes:
    try:
        return compiled(source, data, [])
    except typst.TypstError as refused:
        if context.template is not None:
            raise refusal(context.template, refused) from refused
        raise TrackerError(
            "The document could not be typeset.",
            hint=f"This is a fault of the program, not of your data: {refused.message}",
        ) from refused


def compiled(source: Path, data: str, standards: list[Any], *, tagged: bool = True) -> bytes:
    """Return what a template makes of data, as PDF. Raises `TypstError`."""
    pdf = typst.compile(
        source,
        root=source.parent,
        font_paths=shipped_fonts(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"data": data},
        pdf_standards=standards,
        timestamp=0,
        pdf_tags=tagged,
    )
    return bytes(pdf)


@lru_cache(maxsize=1)
def shipped_fonts() -> typst.Fonts:
    """Return the fonts that travel with the program, and no others; read once per process."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(resource("fonts"))])


def frame(context: PrintContext, glyphs: Glyphs) -> dict[str, Any]:
    """Return what stands at the head and foot of every page."""
    language, printed = context.language, context.printed_on
    day = printed or context.as_of
    return {
        "language": language,
        "paper": _PAPERS[context.paper],
        "date": [day.year, day.month, day.day],
        "library": glyphs.printable(context.library),
        "as_of": phrase("as of", language, day=day_words(context.as_of, language)),
        "printed": phrase("printed", language, day=day_words(day, language)) if printed else "",
        "page": phrase("page", language, page="{page}", pages="{pages}"),
    }
