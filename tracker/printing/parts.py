"""Documents too large for one run of the typesetter, which keeps all of a document in memory."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pypdfium2

from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.printing.compiler import compiled, forget, shipped
from tracker.printing.glyphs import Glyphs
from tracker.printing.pdf_join import join
from tracker.printing.typesetter import frame, typeset

CLAIM = b"<pdfuaid:part>"
"""By which a document says that it keeps to the standard."""
MEMORABLE = 20
"""Pages of a part after which memory is given back, at the cost of some milliseconds."""
_SIZE = re.compile(rb"/Type\s*/Page\b(?!s).*?/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]")


class Parts:
    """Sets a document part by part and joins it, its pages numbered right across."""

    def __init__(self, context: PrintContext, glyphs: Glyphs, *, numbered: bool = True) -> None:
        self._context = context
        self._glyphs = glyphs
        self._numbered = numbered
        self._parts: list[PrintedDocument] = []

    def __len__(self) -> int:
        return len(self._parts)

    def add(self, template: str, content: Mapping[str, Any], *, at: int | None = None) -> int:
        """Typeset another part, put after all others or at a place; return its pages."""
        told = {**content, "part": self._numbered}
        part = typeset(template, told, self._context, self._glyphs)
        self._parts.insert(len(self._parts) if at is None else at, part)
        if part.pages > MEMORABLE:
            forget()
        return part.pages

    def drop(self, count: int) -> None:
        """Let go of the first parts."""
        del self._parts[:count]

    def headings(self) -> Iterator[tuple[str, int]]:
        """Yield the main headings of all parts, each with its page from 1."""
        start = 1
        for part in self._parts:
            with pypdfium2.PdfDocument(part.pdf) as opened:
                for item in opened.get_toc(max_depth=1):
                    target = item.get_dest()
                    index = target.get_index() if target else 0
                    yield item.get_title(), start + (index or 0)
            start += part.pages

    def joined(self) -> PrintedDocument:
        """Return the whole document. It claims no more than each of its parts does."""
        least = min(self._parts, key=lambda part: CLAIM in part.pdf)
        warnings = tuple(dict.fromkeys(w for part in self._parts for w in part.warnings))
        if len(self._parts) == 1 and not self._numbered:
            return least
        numbers = self._numbers() if self._numbered else b""
        pdf = join([part.pdf for part in self._parts], numbers, said_by=least.pdf)
        pages = sum(part.pages for part in self._parts)
        return PrintedDocument(pdf=pdf, pages=pages, warnings=warnings)

    def _numbers(self) -> bytes:
        sizes = (size for part in self._parts for size in _SIZE.findall(part.pdf))
        flipped = [float(width) > float(height) for width, height in sizes]
        content = {"title": "", "flipped": flipped, **frame(self._context, self._glyphs)}
        data = json.dumps(content, ensure_ascii=False)
        return compiled(shipped("numbers"), data, [], tagged=False)
