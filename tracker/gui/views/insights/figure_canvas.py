"""A figure on the screen: point at marks, walk them with arrows, choose one, drag over years."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tracker.domain.figure import Scene
from tracker.domain.figure_palette import PALETTES, PaletteName
from tracker.gui.theme import Theme
from tracker.gui.views.insights.figure_brush import YearBrush
from tracker.gui.views.insights.figure_painting import mark_at, paint_scene, path_of

_DRAG = 6
_SETTLED = 80
"""Milliseconds without a change of size before a new layout is asked for."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_CHOOSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class FigureCanvas(QWidget):
    """Shows a scene. Says which terms were chosen; the screen decides what that means."""

    terms_chosen = Signal(str)
    rest_chosen = Signal(str)
    """Carries terms that are to take the place of what was chosen: their mark is grey."""
    years_chosen = Signal(int, int)
    size_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Figure"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        self._scene: Scene | None = None
        self._paths: list[QPainterPath] = []
        self._current: int | None = None
        self._hovered: int | None = None
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None
        self._brush: YearBrush | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED)
        self._settling.timeout.connect(self.size_changed)

    @property
    def scene(self) -> Scene | None:
        """What is shown."""
        return self._scene

    @property
    def current_label(self) -> str:
        """What the mark under the keyboard's cursor says."""
        if self._scene is None or self._current is None:
            return ""
        return self._scene.marks[self._current].label

    def show_scene(self, scene: Scene) -> None:
        """Show another figure; the cursor stays on the same terms where they are still there."""
        before = self._term(self._current)
        self._scene = scene
        self._paths = [path_of(mark) for mark in scene.marks]
        self._hovered = self._brush = None
        self._current = next(
            (i for i in self._stops() if before and self._term(i) == before), None
        )
        self.setAccessibleName(f"{scene.title}. {scene.description}")
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(800, 520)

    def point_of(self, term: str) -> QPointF:
        """Return a point on the mark that stands for some terms, for menus and tests."""
        place = next(i for i in reversed(self._stops()) if self._term(i) == term)
        return self._middle(place)

    # -- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the marks with arrows, Home and End; choose with Return or Space.

        With Shift the arrows span years, which Return chooses and Escape drops.
        """
        key = Qt.Key(event.key())
        stops = self._stops()
        if self._brushed(event):
            return
        if not stops:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self._go(self._next(_ARROWS[key], stops))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(stops[0] if key is Qt.Key.Key_Home else stops[-1])
        elif key in _CHOOSING:
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def _brushed(self, event: QKeyEvent) -> bool:
        """Let the keyboard span years, where there are any; say whether the key meant that."""
        key, bands = Qt.Key(event.key()), self._scene.bands if self._scene else ()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in _SIDEWAYS and bands:
            if self._brush is None:
                at = None if self._current is None else self._middle(self._current).x()
                self._show_brush(YearBrush.at(bands, at))
            else:
                self._show_brush(self._brush.moved(_SIDEWAYS[key]))
        elif self._brush is None or key is Qt.Key.Key_Shift:
            return False
        elif key in _CHOOSING:
            years = self._brush.years
            self._show_brush(None)
            self.years_chosen.emit(*years)
        else:
            self._show_brush(None)
            return key is Qt.Key.Key_Escape
        return True

    def _show_brush(self, brush: YearBrush | None) -> None:
        self._brush = brush
        self._say()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, or a span of years."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer, or widen the span of years."""
        if self._scene is None:
            return
        point = event.position()
        if self._pressed and self._scene.bands:
            moved = abs(point.x() - self._pressed.x()) > _DRAG
            if moved or self._dragged is not None:
                self._dragged = point
                self.update()
                return
        found = mark_at(self._scene, self._paths, point)
        if found != self._hovered:
            self._hovered = found
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(hand if self._term(found) else Qt.CursorShape.ArrowCursor)
            self.update()
        words = "" if found is None else self._scene.marks[found].label
        QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the mark that was clicked, or the years that were dragged over."""
        pressed, dragged = self._pressed, self._dragged
        self._pressed = self._dragged = None
        if self._scene is None or pressed is None:
            return
        if dragged is not None:
            first, last = self._years(pressed.x(), event.position().x())
            self.update()
            self.years_chosen.emit(first, last)
            return
        found = mark_at(self._scene, self._paths, event.position())
        if self._term(found):
            self._go(found)
            self._choose(found)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was under the pointer."""
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a new layout once the size has settled."""
        super().resizeEvent(event)
        self._settling.start()

    def changeEvent(self, event: QEvent) -> None:
        """Repaint for a new palette."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene, the mark that is pointed at, and the span of years."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.surface))
        if self._scene is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = PALETTES[PaletteName.DARK if tokens.dark else PaletteName.LIGHT]
        paint_scene(painter, self._scene, self._paths, colors)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pointed = [self._hovered, self._current if self.hasFocus() else None]
        for place, width in zip(pointed, (1.2, 2.2), strict=True):
            if place is not None:
                painter.setPen(QPen(QColor(tokens.text), width))
                painter.drawPath(self._paths[place])
        if span := self._spanned():
            left, right = span
            brush = QColor(tokens.accent)
            painter.setPen(QPen(brush, 1))
            brush.setAlpha(50)
            painter.fillRect(QRectF(left, 0, right - left, self.height()), brush)
            painter.drawRect(QRectF(left, 0, right - left, self.height() - 1))

    def _spanned(self) -> tuple[float, float] | None:
        """Return from where to where years are being chosen."""
        if self._brush:
            return self._brush.sides
        if self._pressed and self._dragged:
            left, right = sorted((self._pressed.x(), self._dragged.x()))
            return left, right
        return None

    # -- marks

    def _stops(self) -> list[int]:
        """Return the marks that can be chosen, one for each term."""
        marks = self._scene.marks if self._scene else ()
        seen: dict[str, int] = {}
        for place, mark in enumerate(marks):
            if mark.label and mark.term:
                seen.setdefault(mark.term, place)
        return list(seen.values())

    def _term(self, place: int | None) -> str:
        return self._scene.marks[place].term if self._scene and place is not None else ""

    def _middle(self, place: int) -> QPointF:
        return self._paths[place].boundingRect().center()

    def _next(self, way: tuple[int, int], stops: list[int]) -> int:
        """Return the nearest mark in a direction; the first one where none is current."""
        if self._current is None:
            return stops[0]
        here = self._middle(self._current)
        best, least = self._current, float("inf")
        for place in stops:
            step = self._middle(place) - here
            along = step.x() * way[0] + step.y() * way[1]
            across = abs(step.x() * way[1]) + abs(step.y() * way[0])
            if along > 1 and hypot(along, 3 * across) < least:
                best, least = place, hypot(along, 3 * across)
        return best

    def _choose(self, place: int | None) -> None:
        if self._scene is None or place is None or not (term := self._term(place)):
            return
        chosen = self.rest_chosen if self._scene.marks[place].rest else self.terms_chosen
        chosen.emit(term)

    def _go(self, place: int | None) -> None:
        self._current = place
        self._say()
        self.update()

    def _say(self) -> None:
        words = self.current_label
        if self._brush:
            words = self.tr("Years {span}").format(span=self._brush)
        self.setAccessibleDescription(words)

    def _years(self, one: float, other: float) -> tuple[int, int]:
        bands = self._scene.bands if self._scene else ()
        left, right = sorted((one, other))
        touched = [band for band in bands if band.right > left and band.left < right]
        touched = touched or [bands[0] if right <= bands[0].left else bands[-1]]
        return touched[0].first, touched[-1].last
