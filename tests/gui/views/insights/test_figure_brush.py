"""Spans of years by keyboard."""

from __future__ import annotations

from tracker.domain.figure import YearBand
from tracker.gui.views.insights.figure_brush import YearBrush

BANDS = tuple(YearBand(2000 + 2 * n, 2001 + 2 * n, 10.0 * n, 10.0 * n + 10) for n in range(5))


def test_it_begins_where_the_cursor_is_or_at_the_last_years():
    assert YearBrush.at(BANDS, 23.0).years == (2004, 2005)
    assert YearBrush.at(BANDS, None).years == (2008, 2009)
    assert YearBrush.at(BANDS, 9_999.0).years == (2008, 2009)


def test_its_end_moves_both_ways_and_stops_at_the_edges():
    brush = YearBrush.at(BANDS, 23.0)

    assert brush.moved(1).years == (2004, 2007)
    assert brush.moved(1).moved(-1).moved(-1).years == (2002, 2005)
    assert brush.moved(9).years == (2004, 2009)
    assert brush.moved(-9).sides == (0.0, 30.0)


def test_it_is_spoken_as_years():
    single = YearBrush((YearBand(1999, 1999, 0.0, 5.0),), 0, 0)

    assert str(YearBrush.at(BANDS, 23.0).moved(1)) == "2004–2007"
    assert str(single) == "1999"
