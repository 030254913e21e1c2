"""Bars of agreements per year, asked for by dragging or by arrows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.gui.keys import press
from tests.gui.pictures import colors, picture
from tracker.gui.theme import Scheme
from tracker.gui.tokens import DARK, LIGHT
from tracker.gui.views.listing.year_histogram import YearBars, YearHistogram

ALL = {2001: 4, 2005: 2, 2010: 1}
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bars(shown):
    made = YearBars()
    made.resize(204, 52)
    shown(made)
    made.show_years(ALL, {2005: 2})
    return made


def at(bars, year: int) -> QPoint:
    share = (year - 2001 + 0.5) / 10
    return QPoint(round(2 + share * (bars.width() - 4)), 20)


def test_it_says_which_years_it_shows(bars):
    assert (bars.first, bars.last) == (2001, 2010)
    assert "2001 to 2010" in bars.accessibleName()
    assert bars.sizeHint().height() > 40


def test_found_years_stand_out(bars):
    seen = colors(bars)

    assert seen[LIGHT.hist] > 100
    assert seen[LIGHT.accent] > 100


def test_the_highest_bar_is_the_year_with_most(bars):
    image = picture(bars)

    assert image.pixelColor(at(bars, 2001).x(), 6).name() == LIGHT.hist
    assert image.pixelColor(at(bars, 2010).x(), 6).name() != LIGHT.hist


def test_a_click_asks_for_one_year(bars, qtbot):
    with qtbot.waitSignal(bars.years_chosen) as told:
        qtbot.mouseClick(bars, LEFT, pos=at(bars, 2005))

    assert told.args == [2005, 2005]


def test_a_drag_asks_for_a_span_in_either_direction(bars, qtbot):
    qtbot.mousePress(bars, LEFT, pos=at(bars, 2008))
    QTest.mouseMove(bars, at(bars, 2003))
    during = picture(bars)

    with qtbot.waitSignal(bars.years_chosen) as told:
        qtbot.mouseRelease(bars, LEFT, pos=at(bars, 2003))

    assert told.args == [2003, 2008]
    assert during != picture(bars)


def test_arrows_move_and_return_chooses(bars, qtbot):
    bars.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        press(bars, key)
    said = bars.accessibleDescription()

    with qtbot.waitSignal(bars.years_chosen) as told:
        press(bars, Qt.Key.Key_Return)

    assert said == "2009: 0 / 0"
    assert told.args == [2009, 2009]


def test_arrows_stop_at_both_ends(bars, qtbot):
    bars.setFocus()
    for _ in range(12):
        press(bars, Qt.Key.Key_Left)

    with qtbot.waitSignal(bars.years_chosen) as told:
        press(bars, Qt.Key.Key_Space)

    assert told.args == [2001, 2001]


def test_return_before_any_arrow_chooses_nothing(bars, qtbot):
    with qtbot.assertNotEmitted(bars.years_chosen):
        press(bars, Qt.Key.Key_Return)


def test_moving_over_the_bars_without_pressing_chooses_nothing(bars, qtbot):
    with qtbot.assertNotEmitted(bars.years_chosen):
        QTest.mouseMove(bars, at(bars, 2003))
        qtbot.mouseRelease(bars, LEFT, pos=at(bars, 2003))


def test_many_years_share_bars(bars):
    bars.show_years({1820: 1, 2020: 5}, {})

    assert len(bars._bins()) <= bars.width() // 3
    assert colors(bars)[LIGHT.hist] > 50


def test_bars_wear_the_theme(bars, theme):
    theme.choose(Scheme.DARK)

    assert colors(bars)[DARK.hist] > 100


def test_without_years_there_is_nothing_to_choose(bars, qtbot):
    bars.show_years({}, {})

    with qtbot.assertNotEmitted(bars.years_chosen):
        qtbot.mouseClick(bars, LEFT, pos=QPoint(20, 20))
        QTest.mouseMove(bars, QPoint(30, 20))
        press(bars, Qt.Key.Key_Left)

    assert (bars.first, bars.last) == (0, 0)
    assert colors(bars)[LIGHT.hist] == 0


def test_the_heading_says_the_span_and_hides_with_the_bars(shown):
    histogram = shown(YearHistogram())
    histogram.show_years(ALL, ALL)
    words = [label.text() for label in histogram.findChildren(QLabel)]

    histogram.show_years({}, {})

    assert words == ["Signed", "2001–2010"]
    assert not histogram.isVisible()


def test_a_single_year_is_a_bar_with_its_year_and_no_block(shown, qtbot):
    histogram = shown(YearHistogram())
    histogram.resize(204, 90)
    histogram.show_years({2020: 3}, {2020: 3})
    bars = histogram.bars
    image = picture(bars)
    middle, floor = bars.width() // 2, bars.height() - 12

    said = [label.text() for label in histogram.findChildren(QLabel)]
    with qtbot.waitSignal(bars.years_chosen) as told:
        qtbot.mouseClick(bars, LEFT, pos=QPoint(4, 20))

    assert "2020" in said
    assert bars.accessibleName() == "Agreements by year of signature, all of 2020"
    assert image.pixelColor(middle, floor).name() == LIGHT.accent
    assert image.pixelColor(middle - 20, floor).name() != LIGHT.accent
    assert image.pixelColor(middle + 20, floor).name() != LIGHT.accent
    assert told.args == [2020, 2020]
