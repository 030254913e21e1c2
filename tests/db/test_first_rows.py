"""The rows read without the mapper are those that the list begins with, in every order."""

from __future__ import annotations

import datetime as dt

import pytest

from tests import factories as make
from tests.benchmarks.library_maker import make_library
from tests.libraries import store
from tracker.app import App
from tracker.db.layout import INDEXED
from tracker.db.ordering import SORTS
from tracker.domain.query import Query
from tracker.domain.vocabulary import EvidenceState


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    path = tmp_path_factory.mktemp("first") / "large.agreements"
    make_library(path, 60)
    with App.open(path) as app:
        yield app


@pytest.mark.parametrize("day", [make.TODAY, dt.date(2009, 1, 1), dt.date.max])
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("sort", sorted(INDEXED))
def test_the_first_rows_are_those_the_list_begins_with(large, sort, descending, day):
    order = {"as_of": day, "sort": sort, "descending": descending}
    first = large.first_rows(**order, limit=20)
    every = large.agreements.uuids(Query(), **order, proposals=True)

    assert first
    assert first == large.agreements.some(every[: len(first)], as_of=day, drafts=True)


@pytest.mark.parametrize("sort", [*sorted(SORTS.keys() - INDEXED.keys()), "status", "colour"])
def test_an_order_without_an_index_has_none(large, sort):
    assert large.first_rows(as_of=make.TODAY, sort=sort, descending=True, limit=20) == []


@pytest.mark.parametrize("sort", ["signed", "title"])
def test_drafts_and_trash_are_no_first_rows_but_proposed_values_are(app, sort):
    proposed, trashed = (
        make.agreement(EvidenceState.PROPOSED),
        make.bare_agreement(title="Trashed"),
    )
    for agreement in (proposed, trashed, make.draft()):
        store(app, agreement)
    app.records.trash([trashed.uuid])

    rows = app.first_rows(as_of=make.TODAY, sort=sort, descending=False, limit=5)

    assert [row.uuid for row in rows] == [proposed.uuid]
