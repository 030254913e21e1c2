"""Small pieces of a review: a quoted passage with its number, a mark with its words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.gui.marks import SIZE, MarkKind, paint_mark
from tracker.gui.theme import Theme, reader_font, ui_font

HEIGHT = 24


class QuoteLine(QWidget):
    """Shows the words of one passage behind its number; a click asks to see it in the text."""

    clicked = Signal(int)

    def __init__(self, number: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._words = words
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(words)
        self.setAccessibleName(
            self.tr("Passage {number}: {words}").format(number=number, words=words)
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask to see the passage."""
        del event
        self.clicked.emit(self._number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the number on a filled ground, the words in italics."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        badge = QRectF(0, (self.height() - 17) / 2, 19, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.fill))
        painter.drawRoundedRect(badge, 3, 3)
        painter.setFont(ui_font(0.85, semibold=True))
        painter.setPen(QColor(tokens.on_fill))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.setFont(reader_font(1.1, italic=True))
        painter.setPen(QColor(tokens.text))
        room = QRect(29, 0, self.width() - 29, self.height())
        words = QFontMetrics(painter.font()).elidedText(
            f"“{self._words}”", Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class StateLabel(QWidget):
    """Shows a mark with its words, such as ◇ proposed, stated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: MarkKind | None = None
        self._words = ""
        self.setFixedHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_state(self, mark: MarkKind | None, words: str) -> None:
        """Show another state; no mark and no words show nothing."""
        self._mark, self._words = mark, words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for mark and words."""
        width = QFontMetrics(ui_font(0.92)).horizontalAdvance(self._words)
        return QSize(SIZE + 6 + width + 2, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark, then the words."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        x = 0
        if self._mark is not None:
            paint_mark(painter, self._mark, QRectF(0, 0, SIZE, self.height()), tokens)
            x = SIZE + 6
        painter.setFont(ui_font(0.92))
        painter.setPen(QColor(tokens.secondary))
        room = QRect(x, 0, self.width() - x, self.height())
        words = QFontMetrics(painter.font()).elidedText(
            self._words, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
