"""What lies over the text of a source: passages, the one in focus, and hits of a search."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextDocument

from tracker.gui.theme import Theme
from tracker.gui.views.reader.marks import Mark
from tracker.gui.views.reader.offsets import Offsets, flat
from tracker.gui.views.reader.paint import (
    NUMBER_GAP,
    NUMBER_HEIGHT,
    NUMBER_WIDTH,
    Strip,
    paint_number,
    paint_tint,
    paint_underline,
    strips,
)

Span: TypeAlias = tuple[int, int]
CROWDED = 13.0
"""Height of a number where there are so many beside one line that they stand in two tiers."""
APART = 10
"""Between the text and the numbers beside it, in pixels."""


class PassageOverlay:
    """Paints in document coordinates. Spans are code points of the text."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._text = ""
        self._terms: tuple[str, ...] = ()
        self._numbers: list[tuple[QRectF, str]] = []
        self.offsets = Offsets("")
        self.marks: tuple[Mark, ...] = ()
        self.focused = ""

    def take_text(self, text: str) -> None:
        """Lie over another text."""
        self._text = text
        self.offsets = Offsets(text)

    def highlight(self, terms: Sequence[str]) -> None:
        """Tint every occurrence of these terms from now on."""
        self._terms = tuple(flat(term) for term in terms if term.strip())

    def mark(self, key: str) -> Mark | None:
        """Return the mark with this key."""
        return next((mark for mark in self.marks if mark.key == key), None)

    def mark_at(self, point: int) -> Mark | None:
        """Return the innermost mark over a code point."""
        over = [mark for mark in self.marks if mark.start <= point < mark.end]
        return min(over, key=lambda mark: mark.end - mark.start) if over else None

    def number_at(self, spot: QPointF) -> str:
        """Return the key of the number painted at a place; empty where there is none."""
        return next((key for box, key in self._numbers if box.contains(spot)), "")

    def strips(self, start: int, end: int) -> Iterator[Strip]:
        """Yield the strips of a span, line by line."""
        return strips(self._document, self.offsets.units(start), self.offsets.units(end))

    def paint_below(self, painter: QPainter, visible: Span) -> None:
        """Tint search hits and the focused passage, before the words are painted."""
        tokens = Theme.current().tokens
        for start, end in self._hits(*visible):
            for strip in self.strips(start, end):
                paint_tint(painter, strip, tokens.warning_soft)
        focused = self.mark(self.focused)
        if focused is not None:
            for strip in self.strips(focused.start, focused.end):
                paint_tint(painter, strip, tokens.selection)

    def paint_above(self, painter: QPainter, visible: Span) -> None:
        """Underline the passages in view and number them in the margin."""
        tokens = Theme.current().tokens
        rows: dict[float, list[Mark]] = {}
        for mark in self.marks:
            if mark.start >= visible[1] or mark.end <= visible[0]:
                continue
            hue = tokens.hues[mark.group]
            for index, strip in enumerate(self.strips(mark.start, mark.end)):
                paint_underline(painter, strip, hue, outer=mark.outer)
                if index == 0:
                    rows.setdefault((strip.box.top() + strip.baseline) / 2, []).append(mark)
        self._numbers = []
        for middle, marks in rows.items():
            self._paint_row(painter, middle, marks)

    def _paint_row(self, painter: QPainter, middle: float, marks: list[Mark]) -> None:
        hues = Theme.current().tokens.hues
        margin = self._document.rootFrame().frameFormat().leftMargin() - APART
        fits = max(1, int(margin // (NUMBER_WIDTH + NUMBER_GAP)))
        ordered = sorted(marks, key=_number)
        below = ordered[-(-len(ordered) // 2) :] if len(ordered) > fits else []
        above = ordered[: len(ordered) - len(below)]
        top = middle - NUMBER_HEIGHT + CROWDED if below else middle - 6
        for place, tier in enumerate((above, below) if below else (above,)):
            step = min(NUMBER_WIDTH + NUMBER_GAP, margin / len(tier))
            wide = min(NUMBER_WIDTH, step)
            height = CROWDED if below else NUMBER_HEIGHT
            for index, mark in enumerate(tier):
                x = margin - step * (len(tier) - index) + step - wide
                box = QRectF(x, top + place * CROWDED, wide, height)
                focused = mark.key == self.focused
                paint_number(painter, box, mark.number, hues[mark.group], focused=focused)
                self._numbers.append((box, mark.key))

    def _hits(self, first: int, last: int) -> Iterator[Span]:
        if not self._terms:
            return
        words = flat(self._text[first:last])
        for term in self._terms:
            found = words.find(term)
            while found >= 0:
                yield first + found, first + found + len(term)
                found = words.find(term, found + len(term))


def _number(mark: Mark) -> int:
    return mark.number
