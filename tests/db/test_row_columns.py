"""Rows column by column are the rows of the list."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.libraries import ADD, fresh_app, store
from tests.strategies import records
from tracker.db.ordering import SORTS
from tracker.db.row_columns import READERS
from tracker.domain.columns import WIDE
from tracker.domain.query import parse
from tracker.domain.query_tree import Query

FIELDS = tuple(dict.fromkeys(column.field for column in WIDE))


def rows_of(found):
    """Return the values of each row, read as the table says."""
    readers = [found.readers.get(name, lambda value: value) for name in found.fields]
    return [
        tuple(read(value) for read, value in zip(readers, row, strict=True))
        for batch in found.batches
        for row in zip(*batch, strict=True)
    ]


def shown(app, query, **options):
    return [
        tuple(getattr(row, name) for name in FIELDS)
        for row in app.agreements.rows(query, as_of=make.TODAY, **options)
    ]


@given(st.lists(records(), max_size=4), st.sampled_from([*SORTS, "status"]), st.booleans())
@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.too_slow])
def test_any_library_gives_the_same_rows_in_the_same_order(found, sort, drafts):
    with fresh_app() as app:
        for record in found:
            app.records.save(replace(record, sources=(), evidence=()), ADD)
        options = {"sort": sort, "descending": drafts, "drafts": drafts}

        columns = app.agreements.columns(Query(), FIELDS, as_of=make.TODAY, **options)

        assert rows_of(columns) == shown(app, Query(), **options)


def test_only_what_matches_and_only_the_fields_asked_for(app):
    store(app, make.agreement(title="Fish"), make.agreement(title="Visas"))

    found = app.agreements.columns(parse("fish"), ("as_of", "title"), as_of=make.TODAY)

    assert rows_of(found) == [(make.TODAY.isoformat(), "Fish")]


def test_a_field_asked_for_twice_comes_twice(app):
    for number in range(3):
        store(app, make.agreement(title=str(number)))

    found = app.agreements.columns(Query(), ("title", "title"), as_of=make.TODAY)

    assert sorted(rows_of(found)) == [("0", "0"), ("1", "1"), ("2", "2")]


def test_nothing_found_is_no_batch(app):
    assert list(app.agreements.columns(Query(), ("title",), as_of=make.TODAY).batches) == []


@pytest.mark.parametrize("name", sorted(READERS))
def test_every_list_has_a_reader(name):
    assert READERS[name]("[]") == ()
