from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument

from tracker.gui.views.reader.marks import Mark
from tracker.gui.views.reader.overlay import PassageOverlay

TEXT = "Peru 🤝 Chile signed in Lima. Both ratified the pact in Cusco."


def mark(words, number, **changes):
    start = TEXT.index(words)
    return Mark(key=str(number), start=start, end=start + len(words), number=number, **changes)


@pytest.fixture
def overlay(qapp):
    document = QTextDocument(TEXT)
    document.setTextWidth(500)
    layout = document.rootFrame().frameFormat()
    layout.setLeftMargin(60)
    document.rootFrame().setFrameFormat(layout)
    made = PassageOverlay(document)
    made.keep = document
    made.take_text(TEXT)
    made.marks = (mark("signed in Lima", 1, outer=True), mark("Lima", 2), mark("Cusco", 3))
    return made


def painted(paint):
    image = QImage(520, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def test_the_innermost_mark_is_meant(overlay):
    assert overlay.mark_at(TEXT.index("Lima")).key == "2"
    assert overlay.mark_at(TEXT.index("signed")).key == "1"
    assert overlay.mark_at(0) is None
    assert overlay.mark("3").words == ""
    assert overlay.mark("9") is None


def test_marks_outside_the_view_are_not_painted(overlay):
    nothing = painted(lambda painter: None)

    assert painted(lambda p: overlay.paint_above(p, (0, 3))) == nothing
    assert painted(lambda p: overlay.paint_above(p, (0, len(TEXT)))) != nothing


def test_numbers_are_found_where_they_were_painted(overlay):
    painted(lambda p: overlay.paint_above(p, (0, len(TEXT))))
    places = {key: box.center() for box, key in overlay._numbers}

    assert set(places) == {"1", "2", "3"}
    assert overlay.number_at(places["2"]) == "2"
    assert overlay.number_at(QPointF(500, 70)) == ""


def test_only_the_focused_passage_is_tinted(overlay):
    nothing = painted(lambda painter: None)
    assert painted(lambda p: overlay.paint_below(p, (0, len(TEXT)))) == nothing

    overlay.focused = "3"

    assert painted(lambda p: overlay.paint_below(p, (0, len(TEXT)))) != nothing


def test_hits_are_tinted_after_characters_beyond_the_basic_plane(overlay):
    overlay.highlight(["CHILE", " "])
    tinted = painted(lambda p: overlay.paint_below(p, (0, len(TEXT))))

    [strip] = overlay.strips(TEXT.index("Chile"), TEXT.index("Chile") + 5)
    inside = tinted.pixelColor(int(strip.box.center().x()), int(strip.baseline))
    assert inside != Qt.GlobalColor.white
    overlay.highlight([])
    assert painted(lambda p: overlay.paint_below(p, (0, len(TEXT)))) != tinted
