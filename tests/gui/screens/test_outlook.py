"""The clocks that screens read from: one day for statuses, one state of the library."""

from __future__ import annotations

import datetime as dt

import pytest

from tracker.app import App
from tracker.gui.screens.outlook import Outlook, today

DAY = dt.date(2019, 5, 27)
OTHER = dt.date(2020, 1, 1)


@pytest.fixture
def outlook(app, qapp):
    made = Outlook(app)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def told(outlook) -> list[dt.date]:
    """Return the days that listeners were told of."""
    days: list[dt.date] = []
    outlook.changed.connect(lambda: days.append(outlook.day))
    return days


def test_nothing_is_moved_at_first(outlook, app):
    assert (outlook.day, outlook.chosen, outlook.known) == (today(), None, None)
    assert outlook.app is app
    assert outlook.writable
    assert not outlook.moved


def test_a_chosen_day_is_told_once(outlook, told):
    outlook.choose(DAY)
    outlook.choose(DAY)

    assert told == [DAY]
    assert outlook.moved
    assert outlook.writable


def test_choosing_today_is_choosing_none(outlook, told):
    outlook.choose(DAY)
    outlook.choose(today())

    assert told == [DAY, today()]
    assert outlook.chosen is None


def test_the_day_of_a_search_wins_while_it_is_asked_for(outlook, told):
    outlook.choose(DAY)

    assert outlook.follow(OTHER)
    assert not outlook.follow(OTHER)
    assert outlook.chosen == OTHER
    assert outlook.follow(None)
    assert told == [DAY, OTHER, DAY]


def test_an_earlier_state_is_read_only_and_let_go_when_nobody_reads_it(outlook, told, app):
    with App.open(app.path, read_only=True) as past:
        outlook.look_back(past, DAY)
        during = (outlook.app is past, outlook.known, outlook.writable, outlook.moved)
        outlook.know_all()
        outlook.know_all()
        outlook.tidy()

    assert during == (True, DAY, False, True)
    assert outlook.app is app
    assert outlook.known is None
    assert outlook.writable
    assert len(told) == 2


def test_a_library_opened_read_only_is_never_writable(app, qapp):
    with App.open(app.path, read_only=True) as opened:
        outlook = Outlook(opened)

        assert not outlook.writable
        outlook.deleteLater()
