"""Paints the marks that say how well a value is supported. Shape differs, not only colour."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from tracker.domain.claim import Support
from tracker.gui.tokens import Tokens

SIZE = 12


def _shape(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(*corner) for corner in corners])


_FULL = _shape((0, -5), (5, 0), (0, 5), (-5, 0))
_HOLLOW = _shape((0, -4.6), (4.6, 0), (0, 4.6), (-4.6, 0))
_WARNING = _shape((0, -4.6), (5.2, 4.4), (-5.2, 4.4))


class MarkKind(StrEnum):
    """The five marks of the record."""

    ACCEPTED = "accepted"
    PROPOSED = "proposed"
    UNSUPPORTED = "unsupported"
    CONFLICT = "conflict"
    GAP = "gap"


def mark_of(support: Support) -> MarkKind:
    """Return the mark for how well a value is supported."""
    return MarkKind(support.value)


def paint_mark(painter: QPainter, kind: MarkKind, box: QRectF, tokens: Tokens) -> None:
    """Paint a mark in the middle of a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = box.center()
    if kind in (MarkKind.ACCEPTED, MarkKind.PROPOSED):
        _diamond(painter, centre, tokens, filled=kind is MarkKind.ACCEPTED)
    elif kind is MarkKind.UNSUPPORTED:
        _triangle(painter, centre, tokens)
    elif kind is MarkKind.CONFLICT:
        _cross(painter, centre, tokens)
    else:
        _empty_set(painter, centre, tokens)
    painter.restore()


def _diamond(painter: QPainter, centre: QPointF, tokens: Tokens, *, filled: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen if filled else _pen(tokens.accent, 1.3))
    painter.setBrush(QColor(tokens.accent) if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon((_FULL if filled else _HOLLOW).translated(centre))


def _triangle(painter: QPainter, centre: QPointF, tokens: Tokens) -> None:
    painter.setPen(_pen(tokens.warning, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_WARNING.translated(centre))


def _cross(painter: QPainter, centre: QPointF, tokens: Tokens) -> None:
    painter.setPen(_pen(tokens.danger, 1.7))
    for lean in (1, -1):
        reach = QPointF(3.9, 3.9 * lean)
        painter.drawLine(QLineF(centre - reach, centre + reach))


def _empty_set(painter: QPainter, centre: QPointF, tokens: Tokens) -> None:
    painter.setPen(_pen(tokens.secondary, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, 3.9, 3.9)
    painter.drawLine(QLineF(centre + QPointF(-4.4, 5.0), centre + QPointF(4.4, -5.0)))


@cache
def _pen(color: str, width: float) -> QPen:
    pen = QPen(QColor(color), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
