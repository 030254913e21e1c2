"""One candidate for a field: its key, what it would be, and the words of the article behind it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.gui.theme import Theme, reader_font, ui_font
from tracker.gui.views.review.values import Choice

HEIGHT, CAP, PADDING, GAP = 26, 20, 7, 8


class ChoiceLine(QWidget):
    """Paints a candidate; a click takes it, as Alt and its figure do."""

    taken = Signal(int)

    def __init__(self, place: int, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._keys = f"Alt+{place + 1}"
        self._words = choice.words
        if choice.instead_of:
            self._words = self.tr("{value} instead of {other}").format(
                value=choice.words, other=choice.instead_of
            )
        self._exact = f"“{' '.join(choice.exact.split())}”" if choice.exact else ""
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = ", ".join(part for part in (self._words, self._exact) if part)
        self.setToolTip(said)
        self.setAccessibleName(f"{self._keys}: {said}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the candidate."""
        if self.rect().contains(event.position().toPoint()):
            self.taken.emit(self._place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key on a cap, the value, then the words behind it in italics."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self._paint_cap(painter)
        painter.setFont(ui_font())
        painter.setPen(QColor(tokens.text))
        x = self._paint_words(painter, x, self._words) + GAP
        painter.setFont(reader_font(1.1, italic=True))
        painter.setPen(QColor(tokens.secondary))
        self._paint_words(painter, x, self._exact)

    def _paint_cap(self, painter: QPainter) -> int:
        tokens = Theme.current().tokens
        painter.setFont(ui_font(0.88))
        wide = QFontMetrics(painter.font()).horizontalAdvance(self._keys) + 2 * PADDING
        cap = QRectF(0.5, (self.height() - CAP) / 2 + 0.5, wide - 1, CAP - 1)
        painter.setPen(QPen(QColor(tokens.hist), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(tokens.text))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._keys)
        return wide + GAP

    def _paint_words(self, painter: QPainter, x: int, words: str) -> int:
        metrics = QFontMetrics(painter.font())
        room = QRect(x, 0, max(0, self.width() - x), self.height())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        return x + metrics.horizontalAdvance(shown)
