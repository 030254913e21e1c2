"""One family of icons in the colour of the text, sharp at every scale and in every theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tracker.assets import resource
from tracker.gui.theme import Theme

_STROKE = 1.4
_BOX = 24
_CLONES: list[QIconEngine] = []


def icon(name: str, role: str = "text") -> QIcon:
    """Return the icon in the colour of a token role; disabled icons take the control colour."""
    return QIcon(_ThemedEngine(name, role))


def pixmap(name: str, size: int, role: str = "text", ratio: float = 1.0) -> QPixmap:
    """Return the icon as a picture for places that take no icon."""
    return icon(name, role).pixmap(QSize(size, size), ratio)


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, color: str, size: int) -> QSvgRenderer:
    width = _STROKE * _BOX / max(size, 1)
    svg = (
        _drawing(name)
        .replace("currentColor", color)
        .replace('stroke-width="2"', f'stroke-width="{width:.3f}"')
    )
    return QSvgRenderer(QByteArray(svg.encode()))


class _ThemedEngine(QIconEngine):
    """Draws with the tokens of the moment, so that no icon needs to be made again."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into the middle of the rectangle."""
        del state
        tokens = Theme.current().tokens
        color = tokens.control if mode is QIcon.Mode.Disabled else getattr(tokens, self._role)
        side = min(rect.width(), rect.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(rect).center())
        _renderer(self._name, color, side).render(painter, box)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return a picture of a logical size, with the pixels that a screen of this scale has."""
        made = QPixmap(size * scale)
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        tokens = Theme.current().tokens
        color = tokens.control if mode is QIcon.Mode.Disabled else getattr(tokens, self._role)
        side = min(size.width(), size.height())
        _renderer(self._name, color, side).render(
            painter, QRectF(0, 0, size.width(), size.height())
        )
        painter.end()
        del state
        return made

    def clone(self) -> QIconEngine:
        """Return an engine for a copied icon; Qt owns it, and nobody else would keep it alive."""
        made = _ThemedEngine(self._name, self._role)
        _CLONES.append(made)
        return made
