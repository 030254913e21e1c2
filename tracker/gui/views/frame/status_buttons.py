"""The buttons in the status bar: marks that lead to what they count, and the day of the status."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from tracker.gui.icons import icon
from tracker.gui.marks import SIZE, MarkKind, paint_mark
from tracker.gui.theme import Theme, ui_font


class MarkButton(QAbstractButton):
    """A mark with words that leads to what it is about."""

    def __init__(self, kind: MarkKind, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._role = role
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return room for mark and words."""
        words = QFontMetrics(ui_font(0.92)).horizontalAdvance(self.text())
        return QSize(words + SIZE + 18, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint mark and words in one colour."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            pen = QPen(QColor(tokens.accent), 1) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(pen)
            painter.setBrush(QColor(tokens.chip))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        paint_mark(painter, self._kind, QRectF(5, 0, SIZE, self.height()), tokens)
        painter.setFont(ui_font(0.92))
        painter.setPen(QColor(getattr(tokens, self._role)))
        room = self.rect().adjusted(SIZE + 11, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())


class DayButton(QToolButton):
    """The day of the status, in colour while it is not today; leads to where it is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "day")
        self.setFont(ui_font(0.92))
        self.setIconSize(QSize(14, 14))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Choose another day"))

    def show_day(self, words: str, *, moved: bool) -> None:
        """Show a day, and whether it is another one than today."""
        self.setText(f" {words}")
        self.setAccessibleName(words)
        self.setIcon(icon("calendar-clock", "accent" if moved else "secondary"))
        self.setProperty("moved", "true" if moved else "false")
        self.style().unpolish(self)
        self.style().polish(self)
