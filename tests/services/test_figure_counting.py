"""Which way figures are counted: in memory once the columns are there, and until nobody waits."""

from __future__ import annotations

import pytest

from tests import factories as make
from tests.libraries import store
from tracker.db import engine, figure_counts
from tracker.domain.figure_wish import FigureKind, FigureWish, Split
from tracker.domain.progress import Cancelled
from tracker.domain.query import parse


@pytest.fixture
def unasked(monkeypatch):
    """Let every count of the database fail."""

    def fail(*_arguments, **_named):
        raise AssertionError("The database was asked.")

    for name in ("years", "parties", "pairs", "party_areas"):
        monkeypatch.setattr(figure_counts, name, fail)


def draw(app, wish: FigureWish, **options):
    return app.figures.draw(wish, parse("party:USA"), as_of=make.TODAY, **options)


@pytest.mark.parametrize("kind", FigureKind)
def test_the_database_is_not_asked_once_the_columns_are_in_memory(app, kind, unasked):
    store(app)
    app.agreements.prepare(as_of=make.TODAY)

    assert not draw(app, FigureWish(kind=kind)).is_empty


@pytest.mark.parametrize("split", Split)
def test_no_stack_of_years_asks_the_database_then(app, split, unasked):
    store(app)
    app.agreements.prepare(as_of=make.TODAY)

    assert not draw(app, FigureWish(kind=FigureKind.TIMELINE, split=split)).is_empty


@pytest.mark.parametrize("kind", FigureKind)
def test_the_whole_comes_from_memory_too(app, kind, unasked):
    store(app)
    app.agreements.prepare(as_of=make.TODAY)

    assert not draw(app, FigureWish(kind=kind, context=True)).is_empty


def test_without_columns_everything_comes_from_the_database(app, unasked):
    store(app)

    with pytest.raises(AssertionError, match="was asked"):
        draw(app, FigureWish(kind=FigureKind.MAP))


def test_counting_can_be_stopped(app, monkeypatch):
    store(app)
    monkeypatch.setattr(engine, "_STEPS", 1)

    with pytest.raises(Cancelled):
        draw(app, FigureWish(kind=FigureKind.MATRIX), stop=lambda: True)
