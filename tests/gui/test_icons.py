"""Icons take the colour of the text, are sharp at every scale, and exist under their names."""

from __future__ import annotations

import gc
from functools import partial

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter

from tracker.gui.action_table import SPECS
from tracker.gui.icons import icon, pixmap
from tracker.gui.theme import Scheme
from tracker.gui.tokens import DARK, LIGHT

KNOWN = (LIGHT.text, LIGHT.control, LIGHT.accent, LIGHT.on_fill, DARK.text)


def ink(image: QImage) -> str:
    """Return the colour of the pixel that is painted most, as the nearest token."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    painted = max((image.pixelColor(x, y) for x, y in points), key=QColor.alpha)
    assert painted.alpha() > 0
    return min(KNOWN, key=partial(distance, painted))


def distance(painted: QColor, known: str) -> int:
    color = QColor(known)
    pairs = zip(painted.getRgb()[:3], color.getRgb()[:3], strict=True)
    return sum(abs(one - other) for one, other in pairs)


@pytest.mark.parametrize("name", sorted({spec.icon for spec in SPECS if spec.icon}))
def test_every_action_finds_its_icon(name):
    image = pixmap(name, 32).toImage()

    assert ink(image) == LIGHT.text


def test_icons_follow_the_theme_without_being_made_again(theme):
    made = icon("plus")
    before = ink(made.pixmap(32, 32).toImage())

    theme.choose(Scheme.DARK)

    assert before == LIGHT.text
    assert ink(made.pixmap(32, 32).toImage()) == DARK.text


def test_disabled_icons_are_pale():
    image = icon("plus").pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()

    assert ink(image) == LIGHT.control


def test_an_icon_can_take_another_role():
    assert ink(pixmap("plus", 32, "accent").toImage()) == LIGHT.accent


def test_a_fine_screen_gets_twice_the_pixels():
    made = pixmap("plus", 16, ratio=2.0)

    assert made.size() == QSize(32, 32)
    assert made.devicePixelRatio() == 2.0


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize(
    ("mode", "color"), [(QIcon.Mode.Normal, LIGHT.text), (QIcon.Mode.Disabled, LIGHT.control)]
)
def test_icons_are_painted_into_the_middle(ratio, mode, color):
    image = QImage(round(60 * ratio), round(32 * ratio), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)

    icon("plus").paint(painter, QRect(0, 0, 60, 32), Qt.AlignmentFlag.AlignCenter, mode)
    painter.end()

    assert ink(image) == color
    assert image.pixelColor(round(30 * ratio), round(16 * ratio)).alpha() > 0
    assert image.pixelColor(2, round(16 * ratio)).alpha() == 0


def test_a_copied_icon_outlives_its_model():
    first = icon("plus", "accent")
    second = QIcon(first)

    second.addPixmap(pixmap("minus", 8))
    del first
    gc.collect()

    assert ink(second.pixmap(32, 32).toImage()) == LIGHT.accent
