"""Keys with what they do, as many as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.gui.theme import Theme, ui_font

HEIGHT, CAP, PADDING, GAP, APART = 24, 20, 7, 6, 16


class KeyHints(QWidget):
    """Paints key caps and words in one line; what does not fit is left out whole."""

    def __init__(self, hints: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints = hints
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(f"{keys}: {words}" for keys, words in hints))

    def sizeHint(self) -> QSize:
        """Ask for room for all of them."""
        return QSize(sum(self._width(*hint) + APART for hint in self._hints), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Do with none."""
        return QSize(0, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint from the left while whole hints fit."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 0.0
        for keys, words in self._hints:
            width = self._width(keys, words)
            if x + width > self.width() + 1:
                break
            self._paint(painter, x, keys, words)
            x += width + APART

    def _paint(self, painter: QPainter, x: float, keys: str, words: str) -> None:
        tokens = Theme.current().tokens
        wide = QFontMetrics(_key_font()).horizontalAdvance(keys) + 2 * PADDING
        cap = QRectF(x + 0.5, (self.height() - CAP) / 2 + 0.5, wide - 1, CAP - 1)
        painter.setPen(QPen(QColor(tokens.hist), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(tokens.text))
        painter.setFont(_key_font())
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        painter.setPen(QColor(tokens.secondary))
        painter.setFont(_word_font())
        room = QRectF(x + wide + GAP, 0, self.width(), self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _width(self, keys: str, words: str) -> int:
        cap = QFontMetrics(_key_font()).horizontalAdvance(keys) + 2 * PADDING
        return cap + GAP + QFontMetrics(_word_font()).horizontalAdvance(words)


def _key_font() -> QFont:
    return ui_font(0.88)


def _word_font() -> QFont:
    return ui_font(0.92)
