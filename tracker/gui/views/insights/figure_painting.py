"""Paints the marks of a scene, and finds the one under a point."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtGui import QFontMetricsF as Metrics

from tracker.domain.figure import Anchor, AnyMark, Box, Disc, Ink, Outline, Scene, Stroke, Words
from tracker.gui.theme import ui_font

LETTERS = 0.82
"""Window letters are wider than those of print, for which scenes are laid out."""
_NEAR = 9.0
"""Pixels around a line that count as on it."""


def path_of(mark: AnyMark) -> QPainterPath:
    """Return the shape of a mark; empty for text."""
    path = QPainterPath()
    match mark:
        case Box():
            room = QRectF(mark.x, mark.y, mark.width, mark.height)
            path.addRoundedRect(room, mark.radius, mark.radius)
        case Disc():
            path.addEllipse(QPointF(mark.x, mark.y), mark.radius, mark.radius)
        case Outline():
            for ring in mark.rings:
                path.addPolygon([QPointF(x, y) for x, y in ring])
                path.closeSubpath()
        case Stroke():
            path.addPolygon([QPointF(x, y) for x, y in mark.points])
    return path


def paint_scene(
    painter: QPainter, scene: Scene, paths: list[QPainterPath], palette: Mapping[Ink, str]
) -> None:
    """Paint all marks in their order."""
    for mark, path in zip(scene.marks, paths, strict=True):
        if isinstance(mark, Words):
            _paint_words(painter, mark, palette)
            continue
        painter.setPen(_pen(mark, palette))
        painter.setBrush(_brush(mark, palette))
        painter.drawPath(path)


def mark_at(scene: Scene, paths: list[QPainterPath], point: QPointF) -> int | None:
    """Return the place of the topmost mark with words under a point."""
    for place in range(len(paths) - 1, -1, -1):
        mark = scene.marks[place]
        room = paths[place].boundingRect().adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)
        if not mark.label or not room.contains(point):
            continue
        shape = paths[place]
        if isinstance(mark, Stroke):
            stroker = QPainterPathStroker()
            stroker.setWidth(max(_NEAR, mark.stroke_width))
            shape = stroker.createStroke(shape)
        if shape.contains(point):
            return place
    return None


def _pen(mark: AnyMark, palette: Mapping[Ink, str]) -> QPen:
    if mark.hatched and mark.fill:
        return QPen(QColor(palette[mark.fill]), 0.8)
    if mark.stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    return QPen(QColor(palette[mark.stroke]), mark.stroke_width)


def _brush(mark: AnyMark, palette: Mapping[Ink, str]) -> QBrush:
    if mark.fill is None:
        return QBrush(Qt.BrushStyle.NoBrush)
    pattern = Qt.BrushStyle.BDiagPattern if mark.hatched else Qt.BrushStyle.SolidPattern
    return QBrush(QColor(palette[mark.fill]), pattern)


def _paint_words(painter: QPainter, mark: Words, palette: Mapping[Ink, str]) -> None:
    font = ui_font(semibold=mark.bold)
    font.setPixelSize(max(1, round(mark.size * LETTERS)))
    width = Metrics(font).horizontalAdvance(mark.text)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[mark.anchor]
    at = QPointF(mark.x - shift, mark.y)
    if mark.stroke is not None:
        outline = QPainterPath()
        outline.addText(at, font, mark.text)
        painter.strokePath(outline, QPen(QColor(palette[mark.stroke]), mark.stroke_width))
    painter.setFont(font)
    painter.setPen(QColor(palette[mark.fill or Ink.TEXT]))
    painter.drawText(at, mark.text)
