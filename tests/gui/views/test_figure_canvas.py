"""A figure that can be pointed at, walked through and dragged over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from tests.figures import FACTS, PARTIES, YEARS, wish, words
from tests.gui.keys import press
from tracker.gui.theme import Scheme
from tracker.gui.views.figure_canvas import FigureCanvas
from tracker.printing.figures.timeline import lay_out_timeline
from tracker.printing.figures.world_map import lay_out_map

SIZE = {"width": 600, "height": 400, "framed": False}
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def canvas(shown):
    made = shown(FigureCanvas())
    made.resize(600, 400)
    made.show_scene(lay_out_timeline(YEARS, wish(**SIZE), FACTS, words()).scene)
    made.setFocus()
    return made


def test_it_says_what_it_shows(canvas):
    assert canvas.accessibleName().startswith("Agreements by year of signature, by status.")
    assert "9 agreements" in canvas.accessibleName()


def test_arrows_walk_the_marks_and_return_chooses(canvas):
    chosen = QSignalSpy(canvas.terms_chosen)

    press(canvas, Qt.Key.Key_Home)
    first = canvas.current_label
    press(canvas, Qt.Key.Key_Right)
    second = canvas.current_label
    press(canvas, Qt.Key.Key_Return)

    assert first.startswith("2018, Signed")
    assert second.startswith("2019, ")
    assert canvas.accessibleDescription() == second
    assert chosen.at(0)[0].startswith("signed:2019 status:")


def test_an_arrow_without_a_mark_begins_with_the_first_one(canvas):
    press(canvas, Qt.Key.Key_Down)

    assert canvas.current_label


def test_at_the_edge_the_cursor_stays(canvas):
    press(canvas, Qt.Key.Key_End)
    last = canvas.current_label
    press(canvas, Qt.Key.Key_Right)

    assert canvas.current_label == last


def test_a_click_chooses_what_is_under_it(canvas):
    chosen = QSignalSpy(canvas.terms_chosen)
    term = "signed:2018 status:announced,negotiating,initialled,signed"

    QTest.mouseClick(canvas, LEFT, pos=canvas.point_of(term).toPoint())

    assert [each[0] for each in (chosen.at(i) for i in range(chosen.count()))] == [term]


def test_a_click_beside_all_marks_chooses_nothing(canvas):
    chosen = QSignalSpy(canvas.terms_chosen)

    QTest.mouseClick(canvas, LEFT, pos=QPoint(5, 5))

    assert chosen.count() == 0


def test_dragging_over_years_asks_for_them(canvas):
    asked = QSignalSpy(canvas.years_chosen)
    bands = {band.first: band for band in canvas.scene.bands}
    start = QPoint(int(bands[2015].left) + 3, 50)
    end = QPoint(int(bands[2017].right) - 3, 60)

    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, start + QPoint(20, 0))
    QTest.mouseMove(canvas, end)
    canvas.grab()
    QTest.mouseRelease(canvas, LEFT, pos=end)

    assert asked.at(0) == [2015, 2017]


def test_the_cursor_stays_on_its_mark_in_the_next_figure(canvas):
    scene = lay_out_map(PARTIES, wish("map", **SIZE), FACTS, words()).scene
    canvas.show_scene(scene)
    press(canvas, Qt.Key.Key_Home)
    label = canvas.current_label

    canvas.show_scene(scene)

    assert canvas.current_label == label


def test_dark_is_painted_dark(canvas, theme):
    light = canvas.grab().toImage().pixelColor(2, 2).lightness()
    theme.choose(Scheme.DARK)

    assert canvas.grab().toImage().pixelColor(2, 2).lightness() < 60 < light


def test_another_size_asks_for_another_layout(canvas, qtbot):
    with qtbot.waitSignal(canvas.size_changed):
        canvas.resize(700, 420)


def test_without_a_figure_keys_do_nothing(shown):
    canvas = shown(FigureCanvas())
    press(canvas, Qt.Key.Key_Return)

    assert canvas.current_label == ""
    assert canvas.scene is None
