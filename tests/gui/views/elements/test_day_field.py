"""One day: written, stepped, or chosen from a calendar."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget

from tests.gui.keys import ALT, press, type_text
from tracker.gui.views.elements.day_field import DayField

DAY = dt.date(2019, 5, 27)


@pytest.fixture
def field(shown):
    made = shown(DayField())
    made.set_bounds(dt.date(1900, 1, 1), dt.date(2030, 12, 31))
    made.show_day(DAY)
    return made


@pytest.fixture
def chosen(field) -> list[dt.date]:
    days: list[dt.date] = []
    field.day_chosen.connect(days.append)
    return days


def write(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    type_text(field, text)
    press(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2001-02-03", dt.date(2001, 2, 3)),
        ("1998", dt.date(1998, 1, 1)),
        ("1998-06", dt.date(1998, 6, 1)),
        ("1850", dt.date(1900, 1, 1)),
        ("2999-01-01", dt.date(2030, 12, 31)),
    ],
)
def test_a_written_day_is_taken_within_its_bounds(field, chosen, text, day):
    write(field, text)

    assert chosen == [day]
    assert field.text() == day.isoformat()
    assert field.day == day


@pytest.mark.parametrize("text", ["soon", "2019-02-30", "2019-05-27", "", ".."])
def test_nonsense_and_the_same_day_choose_nothing(field, chosen, text):
    write(field, text)

    assert chosen == []
    assert field.text() == "2019-05-27"


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Up, dt.date(2019, 5, 28)),
        (Qt.Key.Key_Down, dt.date(2019, 5, 26)),
        (Qt.Key.Key_PageUp, dt.date(2019, 6, 27)),
        (Qt.Key.Key_PageDown, dt.date(2019, 4, 27)),
    ],
)
def test_keys_go_on_by_days_and_months(field, chosen, key, day):
    press(field, key)

    assert chosen == [day]


def test_the_calendar_has_no_day_beyond_the_last(field, chosen):
    field.set_bounds(dt.date(1, 1, 1), dt.date(9999, 12, 31))
    field.show_day(dt.date(9999, 12, 31))
    press(field, Qt.Key.Key_Up)

    assert chosen == []


def test_a_day_from_elsewhere_is_shown_in_silence(field, chosen):
    field.show_day(dt.date(2001, 1, 1))

    assert field.text() == "2001-01-01"
    assert chosen == []


def test_a_day_is_chosen_from_the_calendar_by_keyboard(field, chosen):
    press(field, Qt.Key.Key_Down, ALT)
    menu = field.menu
    sheet = menu.findChild(QCalendarWidget)
    there = (menu.isVisible(), sheet.selectedDate(), sheet.maximumDate())
    table = sheet.findChild(type(sheet.focusProxy()) if sheet.focusProxy() else QCalendarWidget)
    target = table or QApplication.focusWidget()
    press(target, Qt.Key.Key_Right)
    press(target, Qt.Key.Key_Return)

    assert there == (True, QDate(2019, 5, 27), QDate(2030, 12, 31))
    assert chosen == [dt.date(2019, 5, 28)]
    assert field.menu is None
