"""Paints what the reader adds to a text: underlines by group, tints, numbers in the margin."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument

from tracker.gui.theme import Theme, ui_font
from tracker.gui.tokens import Hue, Pattern

NUMBER_WIDTH = 18.0
NUMBER_HEIGHT = 16.0
NUMBER_GAP = 4.0
OFFSET = 4.0
OUTER_OFFSET = 8.0
_DASH = {Pattern.DASHED: [3.2, 2.0], Pattern.DOTTED: [0.1, 1.9]}


class Strip:
    """One line's share of a span: where it runs, in document coordinates."""

    __slots__ = ("baseline", "box")

    def __init__(self, box: QRectF, baseline: float) -> None:
        self.box = box
        self.baseline = baseline


def strips(document: QTextDocument, start: int, end: int) -> Iterator[Strip]:
    """Yield the strips of a span of UTF-16 offsets, line by line."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield from _block_strips(document, block, start, end)
        block = block.next()


def _block_strips(
    document: QTextDocument, block: QTextBlock, start: int, end: int
) -> Iterator[Strip]:
    shift = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    first = max(start - block.position(), 0)
    last = min(end - block.position(), block.length() - 1)
    if last <= first:
        return
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        left = max(first, line.textStart())
        right = min(last, line.textStart() + line.textLength())
        if right <= left:
            continue
        x1, x2 = _x(line.cursorToX(left)), _x(line.cursorToX(right))
        y = shift.y() + line.y()
        edge = min(max(x1, x2), line.naturalTextRect().right())
        start_x = min(x1, x2)
        box = QRectF(shift.x() + start_x, y, max(edge - start_x, 1.0), line.height())
        yield Strip(box, y + line.ascent())


def _x(found: object) -> float:
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def paint_underline(painter: QPainter, strip: Strip, hue: Hue, *, outer: bool) -> None:
    """Underline a strip in the pattern of its group."""
    y = strip.baseline + (OUTER_OFFSET if outer else OFFSET)
    lines = [y - 1.2, y + 1.2] if hue.pattern is Pattern.DOUBLE else [y]
    pen = QPen(QColor(hue.color), hue.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash := _DASH.get(hue.pattern):
        pen.setDashPattern(dash)
    if hue.pattern is Pattern.DOTTED:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for level in lines:
        painter.drawLine(QLineF(strip.box.left(), level, strip.box.right(), level))


def paint_tint(painter: QPainter, strip: Strip, color: str) -> None:
    """Lay a tint behind the words of a strip."""
    box = QRectF(strip.box.left() - 1, strip.box.top() - 1, strip.box.width() + 2, 0)
    box.setBottom(strip.baseline + OFFSET + 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(box, 2, 2)


def paint_number(painter: QPainter, box: QRectF, number: int, hue: Hue, *, focused: bool) -> None:
    """Paint a passage's number in the margin; the focused one is filled."""
    tokens = Theme.current().tokens
    painter.setFont(ui_font(0.85, semibold=True))
    if focused:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.fill))
        painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(tokens.on_fill if focused else hue.color))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
