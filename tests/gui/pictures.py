"""What a widget or a painter leaves on the screen, looked at pixel by pixel."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def blank(width: int, height: int) -> QImage:
    """Return an empty picture to paint on."""
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image


def picture(widget: QWidget) -> QImage:
    """Return what a widget looks like now."""
    return widget.grab().toImage()


def colors(image: QImage | QWidget) -> Counter[str]:
    """Count the colours of all pixels that show."""
    seen = picture(image) if isinstance(image, QWidget) else image
    whole = seen.convertToFormat(QImage.Format.Format_ARGB32)
    counted: Counter[str] = Counter()
    for pixel, count in Counter(memoryview(whole.constBits()).cast("I")).items():
        if pixel >> 24:
            counted[f"#{pixel & 0xFFFFFF:06x}"] += count
    return counted
