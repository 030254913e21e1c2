"""What reports are built of: headings, paragraphs, tables, quotations and figures, as data.

Every report is a list of such blocks under a title; one template sets them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any, TypeAlias

from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.printing.front import Entry, put_front
from tracker.printing.glyphs import Glyphs
from tracker.printing.line import Line, Run, Style
from tracker.printing.parts import Parts
from tracker.printing.report_pieces import Cell, Picture, QuotedValue, ReportColumn
from tracker.printing.typesetter import PATIENT, typeset
from tracker.printing.wording import Wording

Block: TypeAlias = dict[str, Any]
HEAVIEST = 2_500
"""Rows of tables and quotations that are typeset at once, in about 300 MB."""
MAIN = 2
"""The level of main headings, before which a part may end."""


class Report:
    """Collects the blocks of a report in the order in which they are read.

    `waiting` is called while a large one waits for its parts, and may raise to stop the work.
    """

    def __init__(
        self,
        words: Wording,
        context: PrintContext,
        title: str,
        waiting: Callable[[], object] = PATIENT,
    ) -> None:
        self.words = words
        self.title = title
        self._context = context
        self._waiting = waiting
        self._glyphs = Glyphs()
        self._lines: list[list[Run]] = []
        self._blocks: list[Block] = []
        self._weight = 0
        self._parts = Parts(context, self._glyphs, waiting=waiting)

    def line(self, text: str = "", style: Style = "plain") -> Line:
        """Start a line."""
        return Line(self._glyphs).add(text, style)

    def introduce(self, *texts: str) -> None:
        """Add lines that stand below the title."""
        self._lines += [self.line(text).runs for text in texts if text]

    def heading(self, level: int, text: str, count: str = "") -> None:
        """Begin a part; level 1 is the title of the report."""
        if level <= MAIN and self._weight > HEAVIEST:
            self._flush()
        shown, beside = self._glyphs.printable(text), self._glyphs.printable(count)
        self._blocks.append({"kind": "heading", "level": level, "text": shown, "count": beside})

    def text(self, text: Cell, style: Style = "plain") -> None:
        """Add a paragraph."""
        if self._weight > HEAVIEST:
            self._flush()
        self._weight += 1
        line = self.line(text, style) if isinstance(text, str) else text
        self._blocks.append({"kind": "text", "runs": line.runs})

    def table(self, columns: Sequence[ReportColumn], rows: Iterable[Sequence[Cell]]) -> None:
        """Add a table; its head comes again on every page."""
        heads = [self._column(column) for column in columns]
        waiting = iter(rows)
        while some := list(islice(waiting, HEAVIEST)):
            cells = [[self._cell(cell) for cell in row] for row in some]
            shown = [{"cells": row, "whole": True} for row in cells]
            self._blocks.append({"kind": "table", "columns": heads, "rows": shown})
            self._weight += len(some)
            if len(some) == HEAVIEST:
                self._flush()

    def values(self, values: Iterable[QuotedValue]) -> None:
        """Add values, each with its numbered quotations."""
        known = list(values)
        self._weight += sum(1 + len(value.quotations) for value in known)
        self._blocks += [
            {
                "kind": "value",
                "label": self._glyphs.printable(value.label),
                "runs": value.value.runs,
                "quotes": [
                    {"number": q.number, "exact": q.exact.runs, "details": q.details.runs}
                    for q in value.quotations
                ],
            }
            for value in known
        ]

    def picture(self, picture: Picture) -> None:
        """Add a figure."""
        alternative = self._glyphs.printable(picture.alternative)
        self._blocks.append({"kind": "picture", "svg": picture.svg, "alt": alternative})

    def typeset(self) -> PrintedDocument:
        """Return the typeset report; a large one has been set in parts on the way."""
        if not len(self._parts):
            return typeset("report", self._content(), self._context, self._glyphs, self._waiting)
        if self._blocks:
            self._flush()
        entries = [Entry(title, page) for title, page in self._parts.headings()]
        put_front(self._parts, self._content(), entries, self._glyphs)
        return self._parts.joined()

    def _flush(self) -> None:
        self._parts.add("report", self._content())
        self._blocks, self._weight = [], 0

    def _content(self) -> dict[str, Any]:
        return {
            "title": self._glyphs.printable(self.title),
            "lines": self._lines,
            "contents": self.words.say("contents"),
            "blocks": self._blocks,
        }

    def _column(self, column: ReportColumn) -> dict[str, Any]:
        title = [self._glyphs.printable(word) for word in column.title.split()]
        return {"title": title, "width": column.width, "kind": column.kind}

    def _cell(self, cell: Cell) -> list[Run]:
        return self.line(cell).runs if isinstance(cell, str) else cell.runs
