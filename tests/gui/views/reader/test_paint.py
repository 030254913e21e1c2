from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from tracker.gui.theme import Theme
from tracker.gui.tokens import LIGHT, Group
from tracker.gui.views.reader.paint import (
    Strip,
    paint_number,
    paint_tint,
    paint_underline,
    strips,
)


@pytest.fixture
def document(qapp):
    made = QTextDocument("First words here.\nSecond paragraph is rather long and wraps.")
    made.setTextWidth(120)
    return made


def painted(paint):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def colours(image, y):
    return {image.pixelColor(x, y).name() for x in range(image.width())}


def test_a_span_in_one_line_is_one_strip(document):
    [strip] = strips(document, 6, 11)

    assert strip.box.width() > 10
    assert strip.box.top() < strip.baseline < strip.box.bottom()


def test_a_span_over_lines_and_paragraphs_has_a_strip_in_each(document):
    found = list(strips(document, 0, document.characterCount() - 1))

    assert len(found) >= 3
    assert [s.baseline for s in found] == sorted(s.baseline for s in found)
    assert all(s.box.right() <= 121 for s in found)


def test_an_empty_span_has_no_strip(document):
    assert list(strips(document, 5, 5)) == []


@pytest.mark.parametrize("group", list(Group))
def test_every_group_underlines_in_its_own_pattern(qapp, group):
    strip = Strip(QRectF(5, 5, 50, 20), 20)

    image = painted(lambda p: paint_underline(p, strip, LIGHT.hues[group], outer=False))
    lower = painted(lambda p: paint_underline(p, strip, LIGHT.hues[group], outer=True))

    inked = {y for y in range(40) if colours(image, y) != {"#ffffff"}}
    assert inked
    assert min(inked) > 20
    assert image != lower
    others = [
        painted(lambda p, other=other: paint_underline(p, strip, LIGHT.hues[other], outer=False))
        for other in Group
        if other is not group
    ]
    assert image not in others


def test_the_tint_lies_behind_the_words(qapp):
    image = painted(lambda p: paint_tint(p, Strip(QRectF(5, 5, 40, 20), 20), "#ff0000"))

    assert image.pixelColor(20, 12) == QColor("#ff0000")
    assert image.pixelColor(20, 35) == QColor("#ffffff")


def test_the_focused_number_is_filled(qapp):
    box, hue = QRectF(10, 10, 18, 16), LIGHT.hues[Group.AREAS]
    fill = Theme.current().tokens.fill

    plain = painted(lambda p: paint_number(p, box, 7, hue, focused=False))
    focused = painted(lambda p: paint_number(p, box, 7, hue, focused=True))

    assert focused.pixelColor(12, 18).name() == fill
    assert plain.pixelColor(12, 18).name() == "#ffffff"
