"""A figure that can be pointed at, walked through and dragged over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from tests.figures import FACTS, PARTIES, YEARS, wish, words
from tests.gui.keys import press
from tracker.domain.figure_choice import choice_of
from tracker.domain.figure_counts import Context, YearCounts
from tracker.domain.query import parse
from tracker.gui.theme import Scheme
from tracker.gui.views.insights.figure_canvas import FigureCanvas
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


SIGNED_2018 = "signed:2018 status:announced,negotiating,initialled,signed"
IN_FORCE_2019 = "signed:2019 status:provisionally_applied,in_force,operative,ending"


def move_to(canvas, point):
    QTest.mouseMove(canvas, point)
    QApplication.processEvents()


def test_the_hand_shows_what_can_be_chosen_and_goes_beside_it(canvas):
    move_to(canvas, canvas.point_of(SIGNED_2018).toPoint())
    over = canvas.cursor().shape()
    move_to(canvas, QPoint(2, 2))

    assert over is Qt.CursorShape.PointingHandCursor
    assert canvas.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_what_is_pointed_at_gets_an_outline_until_the_pointer_leaves(canvas):
    before = canvas.grab().toImage()
    move_to(canvas, canvas.point_of(SIGNED_2018).toPoint())
    pointed = canvas.grab().toImage()
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))

    assert pointed != before
    assert canvas.grab().toImage() == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_each_key_that_chooses_chooses_the_current_mark_once(canvas, key):
    chosen = QSignalSpy(canvas.terms_chosen)
    press(canvas, key)
    assert chosen.count() == 0

    press(canvas, Qt.Key.Key_Home)
    press(canvas, key)
    assert [chosen.at(i)[0] for i in range(chosen.count())] == [SIGNED_2018]


def test_a_click_leaves_the_keyboard_on_what_was_clicked(canvas):
    QTest.mouseClick(canvas, LEFT, pos=canvas.point_of(IN_FORCE_2019).toPoint())

    assert canvas.current_label == "2019, In force or applied: 4 agreements"
    press(canvas, Qt.Key.Key_Up)
    assert canvas.current_label.startswith("2019, Suspended or ended")
    press(canvas, Qt.Key.Key_Down)
    assert canvas.current_label == "2019, In force or applied: 4 agreements"


def test_from_end_to_home_and_back_every_mark_is_passed(canvas):
    terms = [mark.term for mark in canvas.scene.marks if mark.term]
    press(canvas, Qt.Key.Key_End)
    last = canvas.current_label
    press(canvas, Qt.Key.Key_Left)
    press(canvas, Qt.Key.Key_Home)

    assert len(set(terms)) == 3
    assert canvas.current_label != last


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_choose_nothing(canvas, button):
    chosen = QSignalSpy(canvas.terms_chosen)
    QTest.mouseClick(canvas, button, pos=canvas.point_of(SIGNED_2018).toPoint())

    assert chosen.count() == 0
    assert canvas.current_label == ""


def test_a_hand_that_trembles_still_clicks(canvas):
    chosen, years = QSignalSpy(canvas.terms_chosen), QSignalSpy(canvas.years_chosen)
    at = canvas.point_of(SIGNED_2018).toPoint()

    QTest.mousePress(canvas, LEFT, pos=at)
    QTest.mouseMove(canvas, at + QPoint(3, 1))
    QTest.mouseRelease(canvas, LEFT, pos=at + QPoint(3, 1))

    assert (chosen.count(), years.count()) == (1, 0)


def test_years_can_be_dragged_over_from_right_to_left(canvas):
    asked = QSignalSpy(canvas.years_chosen)
    bands = {band.first: band for band in canvas.scene.bands}
    start, end = (QPoint(int((bands[y].left + bands[y].right) / 2), 40) for y in (2018, 2014))

    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, LEFT, pos=end)

    assert asked.at(0) == [2014, 2018]


def test_a_drag_beyond_the_axis_takes_the_year_at_its_edge(canvas):
    asked = QSignalSpy(canvas.years_chosen)
    last = canvas.scene.bands[-1]
    start = QPoint(int(last.right) + 1, 40)

    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, start + QPoint(12, 0))
    QTest.mouseRelease(canvas, LEFT, pos=start + QPoint(12, 0))

    assert asked.at(0) == [last.first, last.last]


def test_a_map_has_no_years_to_drag_over(canvas):
    canvas.show_scene(lay_out_map(PARTIES, wish("map", **SIZE), FACTS, words()).scene)
    asked = QSignalSpy(canvas.years_chosen)

    QTest.mousePress(canvas, LEFT, pos=QPoint(50, 50))
    QTest.mouseMove(canvas, QPoint(200, 60))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(200, 60))

    assert asked.count() == 0


def test_a_cursor_whose_mark_is_gone_begins_anew(canvas):
    press(canvas, Qt.Key.Key_Home)
    canvas.show_scene(lay_out_map(PARTIES, wish("map", **SIZE), FACTS, words()).scene)

    assert canvas.current_label == ""
    assert canvas.accessibleDescription() == ""
    press(canvas, Qt.Key.Key_Right)
    assert canvas.current_label


def span(canvas, *keys) -> None:
    for key in keys:
        press(canvas, key, Qt.KeyboardModifier.ShiftModifier)


def test_years_are_spanned_with_the_keyboard_spoken_and_chosen(canvas):
    asked = QSignalSpy(canvas.years_chosen)
    press(canvas, Qt.Key.Key_Home)
    before = canvas.grab().toImage()
    span(canvas, Qt.Key.Key_Right, Qt.Key.Key_Right)

    assert canvas.accessibleDescription() == "Years 2018–2019"
    assert canvas.grab().toImage() != before
    press(canvas, Qt.Key.Key_Return)
    assert asked.at(0) == [2018, 2019]
    assert "Years" not in canvas.accessibleDescription()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Up])
def test_a_span_is_dropped(canvas, key):
    asked = QSignalSpy(canvas.years_chosen)
    span(canvas, Qt.Key.Key_Left)
    press(canvas, key)
    press(canvas, Qt.Key.Key_Return)

    assert asked.count() == 0


def test_a_grey_mark_says_that_it_takes_the_place_of_the_choice(canvas):
    whole = YearCounts(((2014, "signed", 3), *YEARS.by_year))
    context = Context(whole, choice_of(parse("signed:2018..")))
    canvas.show_scene(lay_out_timeline(YEARS, wish(**SIZE), FACTS, words(), context).scene)
    instead, chosen = QSignalSpy(canvas.rest_chosen), QSignalSpy(canvas.terms_chosen)

    QTest.mouseClick(canvas, LEFT, pos=canvas.point_of("signed:2014").toPoint())

    assert (instead.at(0), chosen.count()) == (["signed:2014"], 0)
    assert canvas.current_label == "2014: 0 of 3 agreements"
