"""Documents too large for one run of the typesetter, which keeps all of a document in memory.

Parts are set beside one another and beside the work on the next ones, at most two at a time, so
that memory stays bounded; the result does not depend on which is done first.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import replace
from threading import Event
from typing import Any

import pypdfium2

from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.domain.progress import Cancelled
from tracker.printing.compiler import AT_ONCE, compiled, forget, setters, shipped
from tracker.printing.glyphs import Glyphs
from tracker.printing.pdf_join import join
from tracker.printing.typesetter import PATIENT, Manuscript, frame, manuscript

CLAIM = b"<pdfuaid:part>"
"""By which a document says that it keeps to the standard."""
MEMORABLE = 20
"""Pages of a part after which memory is given back, at the cost of some milliseconds."""
NUMBERED = 500
"""Pages whose numbers are set at once."""
BEAT = 0.1
"""Seconds after which whoever waits for a part is asked whether it still wants it."""
_SIZE = re.compile(rb"/Type\s*/Page\b(?!s).*?/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]")


class Parts:
    """Sets a document part by part and joins it, its pages numbered right across.

    `waiting` is called while nothing can be done but wait, and may raise to stop the work.
    """

    def __init__(
        self,
        context: PrintContext,
        glyphs: Glyphs,
        *,
        waiting: Callable[[], object] = PATIENT,
    ) -> None:
        self._context = context
        self._glyphs = glyphs
        self._waiting = waiting
        self._parts: list[Future[PrintedDocument]] = []
        self._unwanted = Event()

    def __len__(self) -> int:
        return len(self._parts)

    def add(
        self,
        template: str,
        content: Mapping[str, Any],
        *,
        at: int | None = None,
        own: bool = True,
    ) -> None:
        """Set another part, put after all others or at a place.

        A layout of the person's own stands in for the template unless `own` is off. Returns while
        it is being set. Raises `TrackerError` where an earlier part cannot be set.
        """
        self._wait_for(AT_ONCE)
        told = {**content, "part": True}
        context = self._context if own else replace(self._context, template=None)
        ready = manuscript(template, told, context, self._glyphs)
        part = setters().submit(self._set, ready)
        self._parts.insert(len(self._parts) if at is None else at, part)

    def drop(self, count: int) -> None:
        """Let go of the first parts."""
        del self._parts[:count]

    def pages(self) -> list[int]:
        """Return how many pages each part has, once all are set."""
        self._wait_for(0)
        return [part.result().pages for part in self._parts]

    def headings(self) -> Iterator[tuple[str, int]]:
        """Yield the main headings of all parts, each with its page from 1."""
        start = 1
        for part, pages in zip(self._parts, self.pages(), strict=True):
            self._ask()
            with pypdfium2.PdfDocument(part.result().pdf) as opened:
                for item in opened.get_toc(max_depth=1):
                    target = item.get_dest()
                    index = target.get_index() if target else 0
                    yield item.get_title(), start + (index or 0)
            start += pages

    def joined(self) -> PrintedDocument:
        """Return the whole document, and keep no part. It claims no more than each part does."""
        self._wait_for(0)
        parts = [part.result() for part in self._parts]
        self._parts.clear()
        least = min(range(len(parts)), key=lambda place: CLAIM in parts[place].pdf)
        warnings = tuple(dict.fromkeys(w for part in parts for w in part.warnings))
        pages = sum(part.pages for part in parts)
        numbers = self._numbers([size for part in parts for size in _SIZE.findall(part.pdf)])
        parts.reverse()
        given = (parts.pop().pdf for _ in range(len(parts)))
        pdf = join(given, numbers, least, self._waiting)
        return PrintedDocument(pdf=pdf, pages=pages, warnings=warnings)

    def _wait_for(self, most: int) -> None:
        """Wait until at most so many parts are not set yet."""
        while len(under_way := [part for part in self._parts if not part.done()]) > most:
            self._ask()
            wait(under_way, timeout=BEAT, return_when=FIRST_COMPLETED)
        for part in self._parts:
            if part.done():
                part.result()

    def _set(self, ready: Manuscript) -> PrintedDocument:
        document = ready.typeset(self._halt)
        if document.pages > MEMORABLE:
            forget()
        return document

    def _ask(self) -> None:
        """Ask whether the document is still wanted, and let the parts under way know."""
        try:
            self._waiting()
        except BaseException:
            self._unwanted.set()
            raise

    def _halt(self) -> None:
        if self._unwanted.is_set():
            raise Cancelled

    def _numbers(self, sizes: list[tuple[bytes, bytes]]) -> Iterator[bytes]:
        """Yield pages with nothing but their numbers, some hundred in a file."""
        content = {"title": "", "pages": len(sizes), **frame(self._context, self._glyphs)}
        for start in range(0, len(sizes), NUMBERED):
            some = sizes[start : start + NUMBERED]
            flipped = [float(width) > float(height) for width, height in some]
            told = {**content, "before": start, "flipped": flipped}
            data = json.dumps(told, ensure_ascii=False)
            yield compiled(shipped("numbers"), data, [], tagged=False)
