"""Tabs, table and empty state of the figures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel

from tests.figures import FACTS, YEARS, wish, words
from tests.gui.keys import press
from tracker.domain.figure_counts import YearCounts
from tracker.domain.figure_wish import FigureKind, Split
from tracker.gui.views.insights.insights_pane import InsightsPane
from tracker.printing.figures.timeline import lay_out_timeline


def figure(counts=YEARS):
    return lay_out_timeline(counts, wish(framed=False), FACTS, words())


@pytest.fixture
def pane(shown):
    made = shown(InsightsPane())
    made.show_figure(figure())
    return made


def test_only_the_timeline_is_stacked(pane):
    assert pane.split.isVisible()
    pane.choose("map")

    assert pane.kind is FigureKind.MAP
    assert not pane.split.isVisible()


def test_another_tab_or_split_asks_for_another_figure(pane):
    wanted = QSignalSpy(pane.figure_wanted)
    pane.choose("timeline", "area")
    pane.choose("matrix")

    assert pane.chosen_split is Split.AREA
    assert wanted.count() == 2


def test_the_table_takes_the_place_of_the_picture_and_its_rows_narrow(pane):
    chosen = QSignalSpy(pane.terms_chosen)
    pane.as_table.click()
    pane.table.setCurrentIndex(pane.model.index(1, 0))
    press(pane.table, Qt.Key.Key_Return)

    assert pane.table.isVisible()
    assert chosen.at(0) == ["signed:2019"]


def test_nothing_to_draw_offers_to_clear_the_search(pane):
    cleared = QSignalSpy(pane.clear_requested)
    pane.show_figure(figure(YearCounts(())))
    pane.nothing.main.click()

    assert pane.nothing.isVisible()
    assert not pane.save.isEnabled()
    assert cleared.count() == 1


def test_what_was_not_drawn_is_told(pane):
    assert pane.note.text() == "2 without a year"


def test_another_view_of_the_query_can_be_added(pane):
    view = QLabel("dates")
    told = QSignalSpy(pane.view_changed)
    pane.add_view("dates", "Key dates", view)
    pane.choose("dates")

    assert told.at(0) == ["dates"]
    assert view.isVisible()
    assert pane.kind is None
    assert not pane.save.isVisible()
