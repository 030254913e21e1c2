"""The life of an agreement as dots on a line, each with its words below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.gui.models.life_stops import LifeStop, StopState
from tracker.gui.theme import Theme, ui_font
from tracker.gui.tokens import Tokens

_R = 5.5
_LINE_Y = 10


class LifeLine(QWidget):
    """Filled dots have happened, ringed ones are to come, dashed ones are not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stops: tuple[LifeStop, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stops(self, stops: Sequence[LifeStop]) -> None:
        """Show another life."""
        self._stops = tuple(stops)
        words = "; ".join(f"{stop.label}: {stop.words}" for stop in stops)
        self.setAccessibleName(self.tr("Life of the agreement: {stops}").format(stops=words))
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for dots and two lines of words."""
        line = QFontMetrics(ui_font(0.92)).height()
        return QSize(240, 22 + 2 * line + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, dots, then words."""
        del event
        if not self._stops:
            return
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        xs = self._places()
        for left, right, stop in zip(xs, xs[1:], self._stops[1:], strict=False):
            self._stretch(painter, left, right, stop, tokens)
        for place, stop in zip(xs, self._stops, strict=True):
            self._dot(painter, place, stop, tokens)
        for place, stop in enumerate(self._stops):
            self._words(painter, place, stop, tokens)

    def _places(self) -> list[float]:
        room = self.width() - 2 * _R - 2
        steps = max(1, len(self._stops) - 1)
        return [1 + _R + room * step / steps for step in range(len(self._stops))]

    def _stretch(
        self, painter: QPainter, left: float, right: float, stop: LifeStop, tokens: Tokens
    ) -> None:
        known = stop.state is StopState.PAST
        pen = QPen(QColor(tokens.accent if known else tokens.control), 1.5)
        pen.setStyle(Qt.PenStyle.SolidLine if known else Qt.PenStyle.CustomDashLine)
        if not known:
            pen.setDashPattern([1.6, 2.2])
        painter.setPen(pen)
        painter.drawLine(QPointF(left + _R + 2, _LINE_Y), QPointF(right - _R - 2, _LINE_Y))

    def _dot(self, painter: QPainter, x: float, stop: LifeStop, tokens: Tokens) -> None:
        past = stop.state is StopState.PAST
        pen = QPen(QColor(tokens.accent if not stop.gap or past else tokens.control), 1.4)
        if stop.state is StopState.UNKNOWN:
            pen.setDashPattern([1.6, 1.6])
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.accent if past else tokens.surface))
        painter.drawEllipse(QPointF(x, _LINE_Y), _R, _R)

    def _words(self, painter: QPainter, place: int, stop: LifeStop, tokens: Tokens) -> None:
        share = self.width() / len(self._stops)
        sides = {0: Qt.AlignmentFlag.AlignLeft, len(self._stops) - 1: Qt.AlignmentFlag.AlignRight}
        side = sides.get(place, Qt.AlignmentFlag.AlignHCenter)
        past = stop.state is StopState.PAST
        fonts = (ui_font(0.92, semibold=past), ui_font(0.92, italic=stop.gap))
        top = 22.0
        for font, words in zip(fonts, (stop.label, stop.words), strict=True):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            strong = past and words is stop.label
            painter.setPen(QColor(tokens.text if strong else tokens.secondary))
            box = QRectF(place * share, top, share, metrics.height())
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(share) - 4)
            painter.drawText(box, side, shown)
            top += metrics.height()
