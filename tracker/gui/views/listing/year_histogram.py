"""Bars of agreements per year; drag over them to ask for those years."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from tracker.gui.theme import Theme
from tracker.gui.tokens import Tokens
from tracker.gui.views.elements.labels import SecondaryLabel, SectionLabel

_HEIGHT = 52
_SIDE = 2
_WIDEST = 24
"""Most pixels for one year, so that a library of few years shows bars and not a block."""


class YearBars(QWidget):
    """Grey for the whole library, accent for what the search finds."""

    years_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: dict[int, int] = {}
        self._found: dict[int, int] = {}
        self._drag: tuple[int, int] | None = None
        self._cursor: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_years(self, everything: dict[int, int], found: dict[int, int]) -> None:
        """Show other counts per year."""
        self._all, self._found = everything, found
        if everything:
            words = self.tr("Agreements by year of signature, {first} to {last}; arrows move")
            if self.first == self.last:
                words = self.tr("Agreements by year of signature, all of {first}")
            self.setAccessibleName(words.format(first=self.first, last=self.last))
        self.update()

    @property
    def first(self) -> int:
        """The first year shown."""
        return min(self._all, default=0)

    @property
    def last(self) -> int:
        """The last year shown."""
        return max(self._all, default=0)

    def sizeHint(self) -> QSize:
        """Return the usual size in the sidebar."""
        return QSize(180, _HEIGHT)

    # -- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the years with arrows, choose with Return or Space."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self._all:
            year = (self._cursor or self.last) + steps[Qt.Key(event.key())]
            self._cursor = min(max(year, self.first), self.last)
            self._say(self._cursor)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space) and self._cursor:
            self.years_chosen.emit(self._cursor, self._cursor)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a span of years."""
        if self._all:
            year = self._year_at(event.position().x())
            self._drag = (year, year)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Widen the span, or say what the bar under the pointer counts."""
        if not self._all:
            return
        year = self._year_at(event.position().x())
        if self._drag:
            self._drag = (self._drag[0], year)
            self.update()
        QToolTip.showText(event.globalPosition().toPoint(), self._words(year), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the years between press and release."""
        del event
        if self._drag:
            low, high = sorted(self._drag)
            self._drag = None
            self.update()
            self.years_chosen.emit(low, high)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint for a new palette."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint one bar per bin of years."""
        del event
        if not self._all:
            return
        tokens = Theme.current().tokens
        painter = QPainter(self)
        bins = self._bins()
        begin, room = self._room()
        width = room / len(bins)
        floor = self.height() - 5.0
        top = max(self._count(self._all, span) for span in bins) or 1
        for place, span in enumerate(bins):
            left = begin + place * width
            bar = max(1.0, width - 1)
            for counts, color in ((self._all, tokens.hist), (self._found, tokens.accent)):
                count = self._count(counts, span)
                height = (floor - 2) * count / top if count else 0
                tall = max(1.0, height) if count else 0
                painter.fillRect(QRectF(left, floor - tall, bar, tall), QColor(color))
        self._axis(painter, floor, tokens)

    def _axis(self, painter: QPainter, floor: float, tokens: Tokens) -> None:
        painter.setPen(QPen(QColor(tokens.accent), 1))
        begin, room = self._room()
        painter.drawLine(QPointF(begin, floor), QPointF(begin + room, floor))
        painter.setPen(QPen(QColor(tokens.text), 1.5))
        for x in (begin, begin + room):
            painter.drawLine(QPointF(x, floor - 3), QPointF(x, floor + 3))
        span = self._drag or ((self._cursor, self._cursor) if self.hasFocus() else None)
        if span and span[0] is not None and span[1] is not None:
            low, high = sorted((span[0], span[1]))
            left, right = self._x(low), self._x(high + 1)
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(left, 1, max(3.0, right - left), floor - 1))

    # -- geometry

    def _room(self) -> tuple[float, float]:
        """Return where the bars begin, and how much width all of them take."""
        whole = float(max(1, self.width() - 2 * _SIDE))
        room = min(whole, float(_WIDEST * (self.last - self.first + 1)))
        return _SIDE + (whole - room) / 2, room

    def _bins(self) -> list[tuple[int, int]]:
        years = self.last - self.first + 1
        most = max(1, (self.width() - 2 * _SIDE) // 3)
        size = -(-years // most)
        return [(year, year + size - 1) for year in range(self.first, self.last + 1, size)]

    def _x(self, year: int) -> float:
        begin, room = self._room()
        return begin + room * (year - self.first) / (self.last - self.first + 1)

    def _year_at(self, x: float) -> int:
        begin, room = self._room()
        years = int((x - begin) / room * (self.last - self.first + 1))
        return min(max(self.first + years, self.first), self.last)

    def _count(self, counts: dict[int, int], span: tuple[int, int]) -> int:
        return sum(counts.get(year, 0) for year in range(span[0], span[1] + 1))

    def _words(self, year: int) -> str:
        return f"{year}: {self._found.get(year, 0)} / {self._all.get(year, 0)}"

    def _say(self, year: int) -> None:
        self.setAccessibleDescription(self._words(year))


class YearHistogram(QWidget):
    """The bars with their heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = YearBars()
        self._range = SecondaryLabel()
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(SectionLabel(self.tr("Signed")))
        head.addStretch()
        head.addWidget(self._range)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        inner = QHBoxLayout()
        inner.setContentsMargins(8, 0, 8, 0)
        inner.addWidget(self.bars)
        layout.addLayout(inner)

    def show_years(self, everything: dict[int, int], found: dict[int, int]) -> None:
        """Show other counts per year; hide where no record has a year."""
        self.setVisible(bool(everything))
        self.bars.show_years(everything, found)
        self._range.setText(_span(self.bars.first, self.bars.last) if everything else "")


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"
