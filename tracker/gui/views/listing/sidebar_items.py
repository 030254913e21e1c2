"""The entries of the sidebar: a place to go with its count, or a value to filter by."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from tracker.gui.icons import icon
from tracker.gui.theme import Theme, ui_font

HEIGHT = 28
_PAD = 8


class SidebarItem(QAbstractButton):
    """An entry with icon, words and count; checked while the list shows it."""

    def __init__(
        self,
        text: str,
        icon_name: str = "",
        *,
        check_box: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._check_box = check_box
        self._count = ""
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    def show_count(self, count: str) -> None:
        """Show another count."""
        self._count = count
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all parts."""
        words = QFontMetrics(ui_font()).horizontalAdvance(self.text())
        count = QFontMetrics(ui_font()).horizontalAdvance(self._count)
        return QSize(words + count + 64, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Allow long words to elide."""
        return QSize(80, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon or box, words and count."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self.isChecked() and not self._check_box
        ground = tokens.selection if chosen else tokens.chip
        painter.setPen(QPen(QColor(tokens.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        if chosen or self.underMouse():
            painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 4, 4)
        self._paint_sign(painter)
        painter.setFont(ui_font())
        metrics = QFontMetrics(painter.font())
        width = metrics.horizontalAdvance(self._count)
        right = self.width() - _PAD
        painter.setPen(QColor(tokens.text if chosen else tokens.secondary))
        vcentre = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(right - width, 0, width, self.height()), vcentre, self._count)
        room = QRect(_PAD + 24, 0, right - width - _PAD - 30, self.height())
        painter.setPen(QColor(tokens.text))
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, vcentre, words)

    def _paint_sign(self, painter: QPainter) -> None:
        tokens = Theme.current().tokens
        top = (self.height() - 16) // 2
        if not self._check_box:
            icon(self._icon_name, "text").paint(painter, QRect(_PAD, top, 16, 16))
            return
        box = QRectF(_PAD + 0.5, top + 0.5, 15, 15)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.fill))
            painter.drawRoundedRect(box, 4, 4)
            icon("check", "on_fill").paint(painter, QRect(_PAD + 2, top + 2, 12, 12))
        else:
            painter.setPen(QPen(QColor(tokens.control), 1))
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(box, 4, 4)

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else self.text())
        self.setToolTip(self.text())
