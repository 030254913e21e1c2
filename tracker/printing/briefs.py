"""Briefs: each agreement on a page or two, and before many of them a cover and their contents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

from tracker.domain.dossier import Dossier
from tracker.domain.errors import ValueRefused
from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.domain.progress import Progress, Steps, silent
from tracker.domain.reference import Reference
from tracker.printing.brief_content import brief_of
from tracker.printing.front import Entry, put_front
from tracker.printing.glyphs import Glyphs
from tracker.printing.line import Line
from tracker.printing.parts import Parts
from tracker.printing.typesetter import typeset
from tracker.printing.wording import Wording

IN_PART = 50
"""Briefs that are typeset at once: each takes about 4 MB until the part is done."""
LONGEST_WITHOUT_COVER = 3
"""Pages that are looked through without contents, in reports too."""


def render_brief(
    dossiers: Iterable[Dossier],
    context: PrintContext,
    reference: Reference,
    progress: Progress = silent,
    *,
    total: int = 0,
) -> PrintedDocument:
    """Typeset one brief after the other, each from a new page.

    Several are one document, its pages numbered right across. Raises `ValueRefused` where there
    is none to print.
    """
    booklet = _Booklet(context, reference, Steps(progress), total)
    waiting = booklet.written(dossiers)
    first = list(islice(waiting, 2))
    if not first:
        raise ValueRefused("Nothing to print.", hint="Choose at least one agreement.")
    if len(first) == 1:
        return booklet.alone(first[0])
    return booklet.bound(chain(first, waiting))


class _Booklet:
    """Writes briefs one after the other, and puts them together."""

    def __init__(
        self, context: PrintContext, reference: Reference, steps: Steps, total: int
    ) -> None:
        self._context = context
        self._words, self._glyphs = Wording(reference, context.language), Glyphs()
        self._steps, self._total = steps, total
        self._named: list[tuple[str, str]] = []

    def written(self, dossiers: Iterable[Dossier]) -> Iterator[dict[str, Any]]:
        """Yield the briefs as data, and note what the contents say of each."""
        for dossier in dossiers:
            self._steps(len(self._named), self._total)
            brief = brief_of(dossier, self._context, self._words, self._glyphs)
            self._named.append((brief["name"], brief["beside"]))
            yield brief

    def alone(self, brief: dict[str, Any]) -> PrintedDocument:
        """Return the document of a single brief, which needs no contents."""
        content = {"title": brief["name"], "briefs": [brief]}
        again = self._steps.again
        document = typeset("brief", content, self._context, self._glyphs, again)
        self._steps(1, 1)
        return document

    def bound(self, briefs: Iterator[dict[str, Any]]) -> PrintedDocument:
        """Return the document of several briefs."""
        parts = Parts(self._context, self._glyphs, waiting=self._steps.again)
        title = self._words.say("briefs")
        while some := list(islice(briefs, IN_PART)):
            parts.add("brief", {"title": title, "briefs": some})
        if sum(parts.pages()) > LONGEST_WITHOUT_COVER:
            self._put_front(parts, title)
        document = parts.joined()
        self._steps(len(self._named), len(self._named))
        return document

    def _put_front(self, parts: Parts, title: str) -> None:
        words, query = self._words, self._context.query
        lines = [words.count("count", len(self._named))]
        lines += [words.say("query", query=query)] if query else []
        content = {
            "title": title,
            "lines": [Line(self._glyphs).add(line).runs for line in lines],
            "contents": words.say("contents"),
            "blocks": [],
        }
        found = zip(self._named, parts.headings(), strict=True)
        entries = [Entry(name, page, beside) for (name, beside), (_, page) in found]
        put_front(parts, content, entries, self._glyphs)
