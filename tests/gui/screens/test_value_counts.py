"""The sidebar counts what is listed, once that is quick, and knows where the library begins."""

from __future__ import annotations

import datetime as dt

import pytest

from tests import factories as make
from tests.gui.waiting import settle
from tests.libraries import store
from tracker.domain.query import parse
from tracker.gui.screens.answers import Answers
from tracker.gui.screens.asked import Asked
from tracker.gui.screens.outlook import Outlook
from tracker.gui.screens.value_counts import ValueCounts
from tracker.gui.views.listing.sidebar import Sidebar

DAY = dt.date(2024, 1, 1)
ALL = Asked(parse(""), "signed", descending=True)


@pytest.fixture
def counting(app, jobs, full_naming, qtbot):
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    outlook = Outlook(app)
    counts = ValueCounts(Answers(outlook), jobs, full_naming, sidebar)
    yield app, counts, sidebar
    settle(jobs)
    outlook.deleteLater()


def shown(sidebar, facet: str) -> list[str]:
    return [item.property("id") for item in sidebar.facets[facet].items()]


def test_values_are_counted_once_columns_are_in_memory(counting, jobs):
    app, counts, sidebar = counting
    store(app, make.agreement())

    counts.count(ALL, DAY)
    settle(jobs)
    before = shown(sidebar, "party")
    app.agreements.prepare(as_of=DAY)
    counts.count(ALL, DAY)
    settle(jobs)

    assert before == []
    assert set(shown(sidebar, "party")) == {p.code for p in make.agreement().parties}
    assert counts.first_year == int(make.agreement().signing.date[:4])


def test_counts_that_nobody_waits_for_are_not_shown(counting, jobs):
    app, counts, sidebar = counting
    store(app, make.agreement())
    app.agreements.prepare(as_of=DAY)

    counts.count(ALL, DAY)
    counts.drop()
    settle(jobs)

    assert shown(sidebar, "party") == []
