from __future__ import annotations

import datetime as dt

import pytest

from tests import factories as make
from tests.gui.waiting import settle
from tests.libraries import store
from tracker.domain.vocabulary import EventType
from tracker.gui.screens.key_dates import VIEW


@pytest.fixture
def soon():
    """Return the day after tomorrow, ten years ago."""
    day = dt.date.today() + dt.timedelta(days=2)  # noqa: DTZ011 - as the window asks
    return day.replace(year=day.year - 10, day=min(day.day, 28))


@pytest.fixture
def work(open_workspace, app, soon):
    store(
        app,
        make.bare_agreement(
            title="Notes", events=(make.event(EventType.SIGNED, soon.isoformat()),)
        ),
        make.bare_agreement(title="Pact", events=(make.event(EventType.SIGNED, "2019-06"),)),
    )
    opened = open_workspace(app)
    opened.actions["view.insights"].trigger()
    opened.figures.insights.pane.choose(VIEW)
    settle(opened)
    return opened


def names(work):
    model = work.figures.overview.dates.view.model
    return [model.index(row, 3).data() for row in range(model.rowCount())]


def test_the_days_to_come_of_what_is_listed_are_shown(work):
    assert names(work) == ["Notes"]


def test_they_follow_the_search(work):
    work.catalogue.go_to("pact")
    settle(work)

    assert names(work) == []


def test_a_date_opens_its_record_in_the_list(work):
    view = work.figures.overview.dates.view
    view.table.activated.emit(view.model.index(0, 0))
    settle(work)

    assert not work.figures.insights.visible
    assert work.record.agreement.title == "Notes"
