"""Five dots that say how many values of a record have an accepted passage, then the worst mark."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from tracker.gui.marks import SIZE, paint_mark
from tracker.gui.models.meter import STEPS, MeterFigures
from tracker.gui.theme import Theme, color

_DOT = 8
_GAP = 3


def paint_meter(
    painter: QPainter, box: QRectF, figures: MeterFigures, *, selected: bool = False
) -> None:
    """Paint the dots and the mark, vertically centred at the left of the box."""
    tokens = Theme.current().tokens
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y = box.center().y() - _DOT / 2
    for step in range(STEPS):
        dot = QRectF(box.left() + step * (_DOT + _GAP), y, _DOT, _DOT)
        if step < figures.filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(tokens.accent))
            painter.drawEllipse(dot)
        else:
            painter.setPen(QPen(color(tokens.secondary if selected else tokens.control), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()
    if figures.worst:
        left = box.left() + STEPS * (_DOT + _GAP) + 6
        paint_mark(painter, figures.worst, QRectF(left, box.top(), SIZE, box.height()), tokens)


class EvidenceMeter(QWidget):
    """The meter of one record, beside its title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = MeterFigures()

    def show_figures(self, figures: MeterFigures) -> None:
        """Show other counts."""
        self._figures = figures
        self.setToolTip(figures.words)
        self.setAccessibleName(figures.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for five dots and a mark."""
        mark = SIZE + 6 if self._figures.worst else 0
        return QSize(STEPS * (_DOT + _GAP) + mark, 20)

    def minimumSizeHint(self) -> QSize:
        """Never shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figures of the moment."""
        del event
        paint_meter(QPainter(self), QRectF(self.rect()), self._figures)
