"""Hands data to a Typst template and gets a tagged PDF back, with the same bytes each time."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typst

from tracker.domain.errors import TrackerError
from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.domain.progress import Steps, silent
from tracker.printing.compiler import compiled, shipped
from tracker.printing.dates import day_words
from tracker.printing.glyphs import Glyphs
from tracker.printing.own_layout import compiled_apart
from tracker.printing.phrases import phrase
from tracker.printing.templates import beside_own, refusal

STANDARD = "ua-1"
"""PDF/UA-1: tagged for screen readers, title and language set, every glyph known."""
PATIENT = Steps(silent).again
"""What is called while a document is waited for, where nobody wants to stop it."""
_PAPERS = {"a4": "a4", "letter": "us-letter"}
_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


@dataclass(frozen=True, slots=True)
class Manuscript:
    """All that one run of the typesetter needs, so that it can be set beside other work."""

    template: str
    data: str
    context: PrintContext
    warnings: tuple[str, ...] = ()

    def typeset(self, waiting: Callable[[], object] = PATIENT) -> PrintedDocument:
        """Return the document. Raises `TrackerError` where the template cannot be set.

        `waiting` is called while a layout of the person's own is set, and may raise to stop it.
        """
        warnings, context = list(self.warnings), self.context
        with _named(self.template, context) as source:
            try:
                pdf = self._set(source, [STANDARD], waiting)
            except typst.TypstError as refused:
                pdf = self._without_standard(source, waiting)
                why = phrase("no standard", context.language, why=refused.message)
                warnings.insert(0, why)
        return PrintedDocument(pdf=pdf, pages=page_count(pdf), warnings=tuple(warnings))

    def _set(self, source: Path, standards: list[Any], waiting: Callable[[], object]) -> bytes:
        if self.context.template is None:
            return compiled(source, self.data, standards)
        return compiled_apart(source, self.data, standards, waiting)

    def _without_standard(self, source: Path, waiting: Callable[[], object]) -> bytes:
        own = self.context.template
        try:
            return self._set(source, [], waiting)
        except typst.TypstError as refused:
            if own is not None:
                raise refusal(own, refused) from refused
            raise TrackerError(
                "The document could not be typeset.",
                hint=f"This is a fault of the program, not of your data: {refused.message}",
            ) from refused


def manuscript(
    template: str, content: Mapping[str, Any], context: PrintContext, glyphs: Glyphs
) -> Manuscript:
    """Return a document ready to be set."""
    data = json.dumps({**content, **frame(context, glyphs)}, ensure_ascii=False)
    warnings: tuple[str, ...] = ()
    if glyphs.missing:
        codes = ", ".join(sorted(glyphs.missing))
        warnings = (phrase("missing glyphs", context.language, codes=codes),)
    return Manuscript(template, data, context, warnings)


def typeset(
    template: str,
    content: Mapping[str, Any],
    context: PrintContext,
    glyphs: Glyphs,
    waiting: Callable[[], object] = PATIENT,
) -> PrintedDocument:
    """Return the typeset document. Raises `TrackerError` where the template cannot be set."""
    return manuscript(template, content, context, glyphs).typeset(waiting)


def page_count(pdf: bytes) -> int:
    """Return how many pages a document has that this module made."""
    return len(_PAGE.findall(pdf))


@contextmanager
def _named(template: str, context: PrintContext) -> Iterator[Path]:
    """Give the file of a template: the person's own where one is asked for."""
    if context.template is None:
        yield shipped(template)
    else:
        with beside_own(context.template) as folder:
            yield folder / context.template.name


def _day(context: PrintContext) -> str:
    """Return for which day statuses are printed, and by which day they were recorded."""
    language, known = context.language, context.known_on
    day = day_words(context.as_of, language)
    if known is None:
        return phrase("as of", language, day=day)
    return phrase("as of known", language, day=day, known=day_words(known, language))


def frame(context: PrintContext, glyphs: Glyphs) -> dict[str, Any]:
    """Return what stands at the head and foot of every page."""
    language, printed = context.language, context.printed_on
    day = printed or context.as_of
    return {
        "language": language,
        "paper": _PAPERS[context.paper],
        "date": [day.year, day.month, day.day],
        "library": glyphs.printable(context.library),
        "as_of": _day(context),
        "printed": phrase("printed", language, day=day_words(day, language)) if printed else "",
        "page": phrase("page", language, page="{page}", pages="{pages}"),
    }
