"""A chip: a party, an area or a search term, with what belongs to it and a way to remove it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from tracker.gui.icons import icon
from tracker.gui.marks import SIZE, MarkKind, paint_mark
from tracker.gui.theme import Theme, color, ui_font

PADDING = 8
HEIGHT = 24
RADIUS = 4.0


def paint_code(  # noqa: PLR0913 - where, what and how
    painter: QPainter,
    box: QRectF,
    code: str,
    *,
    selected: bool = False,
    hit: bool = False,
    font: QFont | None = None,
) -> None:
    """Paint a country code as a small chip, as rows of the list show it; `hit` is searched for.

    `font` is that of codes, from whoever paints many.
    """
    tokens = Theme.current().tokens
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(tokens.surface if selected else tokens.chip))
    if hit:
        painter.setBrush(QColor(tokens.warning_soft))
        painter.setPen(QPen(QColor(tokens.warning), 1))
        box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    painter.setFont(font or code_font())
    painter.setPen(color(tokens.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code)
    painter.restore()


def code_font() -> QFont:
    """Return the font of codes in chips."""
    font = ui_font(0.85, semibold=True)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 102)
    return font


def number_font() -> QFont:
    """Return the font of superscript passage numbers."""
    return ui_font(0.77, semibold=True)


class Chip(QAbstractButton):
    """Shows one value; can be clicked, and removed if it is removable."""

    removed = Signal()

    def __init__(  # noqa: PLR0913 - the parts of a chip, all optional and named
        self,
        text: str,
        *,
        code: str = "",
        numbers: str = "",
        mark: MarkKind | None = None,
        removable: bool = False,
        soft: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._code = code
        self._numbers = numbers
        self._mark = mark
        self._removable = removable
        self._soft = soft
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name = " ".join(part for part in (code, text, numbers) if part)
        self.setAccessibleName(self.tr("Remove {name}").format(name=name) if removable else name)
        self.setToolTip(self.accessibleName())
        if removable:
            self.clicked.connect(self.removed)

    def sizeHint(self) -> QSize:
        """Return room for all parts."""
        width = 2 * PADDING + QFontMetrics(ui_font(0.94)).horizontalAdvance(self.text())
        if self._mark:
            width += SIZE + 6
        if self._code:
            width += QFontMetrics(code_font()).horizontalAdvance(self._code) + 6
        if self._numbers:
            width += QFontMetrics(number_font()).horizontalAdvance(self._numbers) + 3
        if self._removable:
            width += 18
        return QSize(width, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Allow long names to elide."""
        return QSize(min(self.sizeHint().width(), 64), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background, then the parts from left to right."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        hot = self.underMouse() or self.isDown()
        painter.setBrush(QColor(tokens.selection if hot or self._soft else tokens.chip))
        focus = QPen(QColor(tokens.accent), 2)
        painter.setPen(focus if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        self._paint_parts(painter)

    def _paint_parts(self, painter: QPainter) -> None:
        tokens = Theme.current().tokens
        x = PADDING
        if self._mark:
            paint_mark(painter, self._mark, QRectF(x, 0, SIZE, self.height()), tokens)
            x += SIZE + 6
        if self._code:
            painter.setFont(code_font())
            painter.setPen(QColor(tokens.text))
            x = self._word(painter, x, self._code) + 6
        right = self.width() - PADDING - (18 if self._removable else 0)
        if self._numbers:
            right -= QFontMetrics(number_font()).horizontalAdvance(self._numbers) + 3
        painter.setFont(ui_font(0.94))
        painter.setPen(QColor(tokens.accent if self._soft else tokens.text))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, right - x + 1))
        x = self._word(painter, x, shown)
        if self._numbers:
            painter.setFont(number_font())
            painter.setPen(QColor(tokens.accent))
            painter.drawText(x + 3, round(self.height() / 2) - 1, self._numbers)
        if self._removable:
            side = QRect(self.width() - PADDING - 13, (self.height() - 14) // 2, 14, 14)
            icon("x", "accent" if self._soft else "text").paint(painter, side)

    def _word(self, painter: QPainter, x: int, word: str) -> int:
        width = QFontMetrics(painter.font()).horizontalAdvance(word)
        painter.drawText(
            QRect(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, word
        )
        return x + width
