"""A figure as data."""

from __future__ import annotations

from tracker.domain.figure import Figure, FigureTable, Scene

SCENE = Scene(width=400, height=300, title="T", description="D", language="en", marks=())


def test_a_figure_without_rows_is_empty():
    assert Figure(SCENE, FigureTable(("Year",), (), ())).is_empty


def test_a_figure_with_a_row_is_not_empty():
    assert not Figure(SCENE, FigureTable(("Year",), (("2019",),), ("signed:2019",))).is_empty
