from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.libraries import ADD, fresh_app, store
from tests.strategies import records
from tracker.db.ordering import SORTS as COLUMNS
from tracker.db.search import beyond
from tracker.domain.query import Query, parse, term, with_term
from tracker.domain.query_fields import QueryField
from tracker.domain.vocabulary import EventType, InstrumentType, Stage

EVERYTHING = Query()
SORTS = (*COLUMNS, "status")


@pytest.fixture(scope="module")
def app():
    """Open a library of records that share some values and lack others; nobody changes it."""
    with fresh_app() as opened:
        store(opened, make.agreement(title="Number 0", tags=("a",)))
        for number in range(1, 9):
            events = (make.event(EventType.SIGNED, f"20{10 + number % 3}"),)
            record = make.bare_agreement(
                title=f"Number {number}",
                instrument_type=[None, *InstrumentType][number % 4],
                parties=(make.party(["USA", "MEX"][number % 2]), make.party("GTM")),
                events=events if number % 3 else (),
                tags=("b",) if number % 4 else (),
                stage=Stage.DRAFT if number == 8 else Stage.REVIEWED,
            )
            opened.records.save(record, ADD)
        yield opened


def listed(app, query=EVERYTHING, **options):
    return list(app.agreements.rows(query, as_of=make.TODAY, **options))


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("sort", SORTS)
def test_each_order_is_stable_and_the_same_for_rows_and_ids(app, sort, descending):
    options = {"sort": sort, "descending": descending}

    rows = listed(app, **options)

    assert [row.uuid for row in rows] == app.agreements.uuids(
        EVERYTHING, as_of=make.TODAY, **options
    )
    assert rows == listed(app, **options)
    assert len(rows) == 8


@pytest.mark.parametrize("sort", SORTS)
def test_the_other_way_round_is_the_other_way_round(app, sort):
    one = listed(app, sort=sort, descending=True)
    other = listed(app, sort=sort, descending=False)

    dated = [row for row in other if not _is_undated(row, sort)]
    undated = [row for row in other if _is_undated(row, sort)]
    assert other == dated + undated
    assert one == dated[::-1] + undated[::-1]


def _is_undated(row, sort):
    return sort in ("signed", "in_force", "ended") and not getattr(row, sort)


@pytest.mark.parametrize(
    ("sort", "value"),
    [
        ("title", lambda row: row.title),
        ("signed", lambda row: row.signed_earliest or "~"),
        ("instrument_type", lambda row: row.instrument_type or ""),
        ("status", lambda row: row.status),
        ("n_unsupported", lambda row: row.n_unsupported),
        ("best_tier", lambda row: row.best_tier or 0),
        ("parties", lambda row: sorted(p.name.casefold() for p in row.parties)),
        ("evidence", lambda row: row.n_accepted / row.n_claims if row.n_claims else 0),
        ("revision", lambda row: row.revision),
    ],
)
def test_rows_are_ordered_by_what_they_show(app, sort, value):
    values = [value(row) for row in listed(app, sort=sort, descending=False)]

    assert values == sorted(values)


def test_a_row_says_all_about_its_record(app):
    row = listed(app, parse('"number 0"'))[0]

    assert (row.title, row.instrument_type, row.status) == (
        "Number 0",
        InstrumentType.MOC,
        "signed",
    )
    assert row.signatories == (
        "Joan Miller (Acting Secretary, USA)",
        "Andrés Peña (Minister, GTM)",
    )
    assert [(p.code, p.name) for p in row.parties] == [
        ("USA", "United States"),
        ("GTM", "Guatemala"),
    ]
    assert (row.n_claims, row.n_accepted, row.n_unsupported) == (12, 11, 1)
    assert (row.sources, row.tags, row.as_of) == ((make.SOURCE_UUID,), ("a",), "2026-03-02")


def test_a_page_is_in_the_order_asked_for(app):
    uuids = app.agreements.uuids(EVERYTHING, as_of=make.TODAY, sort="title", descending=False)
    page = [uuids[5], uuids[0], make.uuid(), uuids[3], uuids[0]]

    rows = app.agreements.some(page, as_of=make.TODAY)

    assert [row.title for row in rows] == ["Number 5", "Number 0", "Number 3", "Number 0"]
    assert app.agreements.some([], as_of=make.TODAY) == []
    assert len(app.agreements.some(uuids * 150, as_of=make.TODAY)) == 8 * 150


def test_counts_of_the_library(app):
    counts = app.agreements.counts()

    assert (counts.all, counts.to_review, counts.trash, counts.conflicts) == (8, 1, 0, 0)
    assert counts.sources == 1
    assert counts.unsupported == 8
    assert counts.unsupported_values == sum(row.n_unsupported for row in listed(app))


def test_the_trash_is_counted_apart():
    with fresh_app() as app:
        (record,) = store(app)
        app.records.trash([record.uuid])
        counts = app.agreements.counts()

    assert (counts.all, counts.trash, counts.unsupported) == (0, 1, 0)


def test_facets_count_what_they_lead_to(app):
    for drafts in (False, True):
        check_facets(app, EVERYTHING, drafts=drafts)
        check_facets(app, parse("party:USA"), drafts=drafts)
        check_facets(app, parse("nothing-like-this"), drafts=drafts)


def check_facets(app, query: Query, *, drafts: bool) -> None:
    """Each count is how many rows are left if its value takes the place of its field's terms."""
    options = {"as_of": make.TODAY, "drafts": drafts}
    rows = list(app.agreements.rows(query, **options))
    facets = app.agreements.facets(query, **options)
    for field, counts in (
        (QueryField.PARTY, facets.parties),
        (QueryField.AREA, facets.areas),
        (QueryField.TYPE, facets.types),
        (QueryField.STATUS, facets.statuses),
    ):
        for value, times in counts:
            narrowed = with_term(beyond(query, field), term(field, value))
            assert app.agreements.count(narrowed, **options) == times, (field, value)
        assert [times for _, times in counts] == sorted((t for _, t in counts), reverse=True)
    assert dict(facets.types) == Counter(r.instrument_type for r in rows if r.instrument_type)
    assert dict(facets.statuses) == Counter(row.status for row in rows)
    years = Counter((row.signed_earliest or row.signed_latest)[:4] for row in rows)
    assert dict(facets.years) == {year: n for year, n in years.items() if year}
    assert list(facets.years) == sorted(facets.years)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(records(), min_size=1, max_size=4), st.booleans())
def test_facets_of_any_library_count_its_list(found, drafts):
    with fresh_app() as app:
        app.sources.add(make.article(), make.metadata())
        for record in found:
            app.records.save(replace(record, sources=(), evidence=()), ADD)
        check_facets(app, EVERYTHING, drafts=drafts)


def test_the_day_of_the_list_is_the_day_of_its_statuses(app):
    day = dt.date(2011, 7, 1)
    rows = list(app.agreements.rows(EVERYTHING, as_of=day))
    facets = app.agreements.facets(EVERYTHING, as_of=day)

    assert {row.as_of for row in rows} == {"2011-07-01"}
    assert dict(facets.statuses) == Counter(row.status for row in rows)
    assert "unknown" in dict(facets.statuses)
