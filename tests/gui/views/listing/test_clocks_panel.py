"""The panel of the two clocks: says what is chosen, and shows what it is told."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press
from tracker.gui.views.listing.clock_times import ClockTimes
from tracker.gui.views.listing.clocks_panel import ClocksPanel

LEFT = Qt.MouseButton.LeftButton
TODAY = dt.date(2026, 3, 20)
BEGIN = dt.date(2026, 3, 2)


def times(**changes) -> ClockTimes:
    values = {"day": TODAY, "known": TODAY, "today": TODAY, "first": dt.date(1950, 1, 1)}
    return ClockTimes(**{"begin": BEGIN} | values | changes)


@pytest.fixture
def panel(shown):
    made = shown(ClocksPanel())
    made.show_times(times())
    return made


@pytest.fixture
def told(panel) -> list[tuple[str, dt.date]]:
    said: list[tuple[str, dt.date]] = []
    panel.day_chosen.connect(lambda day: said.append(("day", day)))
    panel.known_chosen.connect(lambda day: said.append(("known", day)))
    return said


def test_at_first_both_clocks_show_today(panel, told):
    assert (panel.day.day, panel.known.day) == (TODAY, TODAY)
    assert not panel.now.isEnabled()
    assert not panel.today.isEnabled()
    assert not panel.present.isEnabled()
    assert told == []


def test_the_ends_of_the_handles_are_said(panel):
    assert [end.text() for end in panel.ends] == ["1950", "2031", "2026-03-02", "2026-03-20"]


def test_what_is_shown_is_not_told(panel, told):
    panel.show_times(times(day=dt.date(2001, 1, 1), known=dt.date(2026, 3, 5)))

    assert told == []
    assert panel.months.value() == 2001 * 12
    assert panel.days.value() == 3
    assert panel.now.isEnabled()
    assert "cannot" not in panel.note.text()
    assert "nothing can be changed" in panel.note.text()


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, dt.date(2026, 2, 1)),
        (Qt.Key.Key_Right, dt.date(2026, 4, 1)),
        (Qt.Key.Key_PageDown, dt.date(2025, 3, 1)),
        (Qt.Key.Key_Home, dt.date(1950, 1, 1)),
    ],
)
def test_the_handle_of_the_day_goes_by_months_and_years(panel, told, qtbot, key, day):
    with qtbot.waitSignal(panel.day_chosen):
        press(panel.months, key)

    assert told == [("day", day)]
    assert panel.day.day == day


def test_this_month_is_today(panel, told, qtbot):
    panel.show_times(times(day=dt.date(2026, 2, 1)))
    with qtbot.waitSignal(panel.day_chosen):
        press(panel.months, Qt.Key.Key_Right)

    assert told == [("day", TODAY)]


def test_the_handle_of_what_was_known_rests_before_it_is_told(panel, told, qtbot):
    with qtbot.waitSignal(panel.known_chosen):
        for _ in range(3):
            press(panel.days, Qt.Key.Key_Left)

    assert told == [("known", dt.date(2026, 3, 17))]
    assert panel.known.day == dt.date(2026, 3, 17)


def test_days_are_stepped_in_their_fields_too(panel, told):
    press(panel.day, Qt.Key.Key_Down)
    press(panel.known, Qt.Key.Key_PageDown)

    assert told == [("day", dt.date(2026, 3, 19)), ("known", BEGIN)]


def test_links_lead_back_one_by_one_or_both(panel, told, qtbot):
    panel.show_times(times(day=dt.date(2001, 1, 1), known=BEGIN))
    qtbot.mouseClick(panel.today, LEFT)
    qtbot.mouseClick(panel.present, LEFT)
    with qtbot.waitSignal(panel.now_requested):
        qtbot.mouseClick(panel.now, LEFT)

    assert told == [("day", TODAY), ("known", TODAY)]


def test_a_library_that_began_today_has_no_past(panel):
    panel.show_times(times(begin=TODAY))

    assert not panel.known.isEnabled()
    assert not panel.days.isEnabled()
    assert "begins today" in panel.note.text()


def test_a_day_far_ahead_is_within_reach_of_the_handle(panel):
    panel.show_times(times(day=dt.date(9999, 12, 31)))

    assert panel.months.maximum() == 9999 * 12 + 11
    assert panel.months.value() == panel.months.maximum()


def test_everything_says_what_it_is(panel):
    for widget in (panel.day, panel.known, panel.months, panel.days, panel.now, panel.today):
        assert widget.accessibleName()


def test_it_is_closed_by_button_and_escape(panel, qtbot):
    qtbot.mouseClick(panel.close_button, LEFT)
    closed = not panel.isVisible()
    panel.show()
    press(panel, Qt.Key.Key_Escape)

    assert closed
    assert not panel.isVisible()
