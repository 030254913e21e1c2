"""Where figures are asked for: nothing of them is made before, and all of it once."""

from __future__ import annotations

import pytest

from tests import factories as make
from tests.gui.waiting import settle
from tests.libraries import store
from tracker.domain.changes import Changes
from tracker.gui.screens.overview import VIEW


@pytest.fixture
def work(open_workspace, app):
    store(app, make.agreement())
    return open_workspace(app)


def test_nothing_is_made_before_somebody_asks(work):
    settle(work)
    work.figures.forget(Changes(agreements=frozenset({"a"})))

    assert "_made" not in vars(work.figures)


def test_the_first_wish_makes_all_tabs_and_shows_them(work):
    shown = []
    work.figures.shown.connect(shown.append)
    work.actions["view.insights"].trigger()
    settle(work)

    assert shown == [True]
    assert work.figures.insights.visible
    work.figures.insights.pane.choose(VIEW)
    assert work.figures.overview.board.isVisible()
    assert work.actions["view.insights"].isChecked()
    work.actions["view.insights"].trigger()
    assert shown == [True, False]
    assert work.figures.insights is work.figures.insights


def test_a_change_is_heard_once_they_are_there(work):
    insights = work.figures.insights
    before = insights.changes
    work.figures.forget(Changes(agreements=frozenset({"a"})))

    assert insights.changes == before + 1
