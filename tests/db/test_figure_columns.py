"""Counts from the columns in memory are those of the database, whatever is asked."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.libraries import fresh_app, store
from tests.strategies import records
from tracker.app import App
from tracker.db import figure_columns
from tracker.domain.figure_wish import FigureKind, FigureWish, Split
from tracker.domain.query import parse
from tracker.domain.vocabulary import EventType, InstrumentType

QUERIES = (
    "",
    "party:USA",
    "-party:GTM",
    "signed:2018..",
    "status:signed",
    "memorandum",
    "area:TRF",
)
WISHES = [
    *(FigureWish(kind=FigureKind.TIMELINE, split=split) for split in Split),
    *(FigureWish(kind=kind) for kind in FigureKind if kind is not FigureKind.TIMELINE),
    *(FigureWish(kind=kind, context=True) for kind in FigureKind),
]
EARLY = dt.date(2018, 6, 1)


def fill(app: App) -> None:
    kinds = (InstrumentType.TREATY, InstrumentType.MOU, None)
    for number, codes in enumerate((("USA", "GTM"), ("USA", "MEX", "GTM"), ("MEX", "USA"), ())):
        areas = (make.area("MIG.BOR"), make.area("TRF.HUM", primary=True))
        date = f"{2017 + number}-03" if number < 3 else ""
        store(
            app,
            make.bare_agreement(
                parties=tuple(make.party(code) for code in codes),
                events=(make.event(EventType.SIGNED, date),) if date else (),
                areas=areas[: number % 3],
                instrument_type=kinds[number % 3],
            ),
        )
    store(app, make.agreement(), make.draft(title="Draft"))


def drawn(app: App, wish: FigureWish, text: str, day: dt.date, **options):
    figure = app.figures.draw(wish, parse(text), as_of=day, **options)
    return figure.table, figure.scene, figure.note


@pytest.mark.parametrize(
    "wish", WISHES, ids=lambda wish: f"{wish.kind}-{wish.split}-{wish.context}"
)
def test_every_figure_is_the_same_from_memory(app, wish):
    fill(app)
    asked = [(text, day) for text in QUERIES for day in (EARLY, make.TODAY)]
    before = [drawn(app, wish, text, day) for text, day in asked]
    drafts = drawn(app, wish, "", make.TODAY, drafts=True)

    app.agreements.prepare(as_of=make.TODAY)

    assert app.agreements.prepared
    assert [drawn(app, wish, text, day) for text, day in asked] == before
    assert drawn(app, wish, "", make.TODAY, drafts=True) == drafts


def test_rows_are_taken_in_parts_without_losing_any(app, monkeypatch):
    fill(app)
    app.agreements.prepare(as_of=make.TODAY)
    wish = FigureWish(kind=FigureKind.NETWORK)
    whole = drawn(app, wish, "", make.TODAY)
    monkeypatch.setattr(figure_columns, "_PART", 2)

    assert drawn(app, wish, "", make.TODAY) == whole


def test_an_empty_library_has_empty_figures(app):
    app.agreements.prepare(as_of=make.TODAY)

    assert all(app.figures.draw(w, parse(""), as_of=make.TODAY).is_empty for w in WISHES)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(records(), min_size=1, max_size=4), st.sampled_from(QUERIES))
def test_any_records_are_counted_alike(agreements, text):
    with fresh_app() as app:
        store(app, *agreements)
        before = [drawn(app, wish, text, make.TODAY, drafts=True) for wish in WISHES]
        app.agreements.prepare(as_of=make.TODAY)

        assert [drawn(app, wish, text, make.TODAY, drafts=True) for wish in WISHES] == before
