"""Marks on the screen."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from tracker.domain.figure import Box, Disc, Ink, Outline, Scene, Stroke, Words
from tracker.domain.figure_palette import PALETTES, PaletteName
from tracker.gui.views.insights.figure_painting import mark_at, paint_scene, path_of

MARKS = (
    Box(x=0, y=0, width=50, height=50, fill=Ink.STEP_4, label="box"),
    Disc(x=25, y=25, radius=10, fill=Ink.ACCENT, label="disc"),
    Outline(
        rings=(
            ((100, 0), (160, 0), (160, 60), (100, 60)),
            ((120, 20), (140, 20), (140, 40), (120, 40)),
        ),
        fill=Ink.STEP_2,
        label="ring",
    ),
    Stroke(points=((0, 100), (100, 100)), stroke=Ink.TEXT, label="line"),
    Box(x=200, y=0, width=40, height=40, fill=Ink.REST, hatched=True),
    Words(x=10, y=140, text="words", size=16, fill=Ink.TEXT, stroke=Ink.SURFACE, bold=True),
)
SCENE = Scene(width=260, height=160, title="T", description="D", language="en", marks=MARKS)
PATHS = [path_of(mark) for mark in MARKS]


def label_at(x: float, y: float) -> str:
    place = mark_at(SCENE, PATHS, QPointF(x, y))
    return "" if place is None else MARKS[place].label


def test_the_topmost_mark_under_a_point_is_found():
    assert label_at(25, 25) == "disc"
    assert label_at(3, 3) == "box"


def test_a_hole_is_no_part_of_an_outline():
    assert label_at(110, 10) == "ring"
    assert label_at(130, 30) == ""


def test_near_a_line_is_on_it():
    assert label_at(50, 103) == "line"
    assert label_at(50, 120) == ""


def test_what_has_no_words_is_not_pointed_at():
    assert label_at(220, 20) == ""


def test_every_kind_of_mark_is_painted_in_its_colour(qapp):
    palette = PALETTES[PaletteName.LIGHT]
    image = QImage(260, 160, QImage.Format.Format_RGB32)
    image.fill("#ffffff")
    painter = QPainter(image)
    paint_scene(painter, SCENE, PATHS, palette)
    painter.end()

    assert image.pixelColor(3, 3).name() == palette[Ink.STEP_4]
    assert image.pixelColor(25, 25).name() == palette[Ink.ACCENT]
    assert image.pixelColor(130, 30).name() == "#ffffff"
    letters = {image.pixelColor(x, y).name() for x in range(10, 60) for y in range(126, 142)}
    assert len(letters) > 3
