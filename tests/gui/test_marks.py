"""Marks differ in shape, not only in colour."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from tracker.domain.claim import Support
from tracker.gui.marks import SIZE, MarkKind, mark_of, paint_mark
from tracker.gui.tokens import DARK, LIGHT, Tokens


def painted(kind: MarkKind, tokens: Tokens = LIGHT) -> QImage:
    image = QImage(SIZE + 4, SIZE + 4, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_mark(painter, kind, QRectF(image.rect()), tokens)
    painter.end()
    return image


def shape(kind: MarkKind) -> frozenset[tuple[int, int]]:
    image = painted(kind)
    return frozenset(
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 127
    )


@pytest.mark.parametrize("support", list(Support))
def test_every_support_has_a_mark(support):
    assert mark_of(support).value == support.value


@pytest.mark.parametrize(("one", "other"), list(combinations(MarkKind, 2)))
def test_no_two_marks_have_the_same_shape(one, other):
    assert len(shape(one) ^ shape(other)) > 12


@pytest.mark.parametrize("kind", list(MarkKind))
def test_marks_wear_the_theme(kind):
    assert painted(kind, LIGHT) != painted(kind, DARK)


def test_only_an_accepted_value_is_filled():
    middle = (SIZE + 4) // 2

    assert painted(MarkKind.ACCEPTED).pixelColor(middle, middle).name() == LIGHT.accent
    assert painted(MarkKind.PROPOSED).pixelColor(middle, middle).alpha() == 0


def test_painting_leaves_the_painter_as_it_was():
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    before = painter.pen()

    paint_mark(painter, MarkKind.CONFLICT, QRectF(0, 0, 20, 20), LIGHT)

    assert painter.pen() == before
    painter.end()
