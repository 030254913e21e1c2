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

EVERYTHING = Query()
FIELDS = tuple(dict.fromkeys(column.field for column in WIDE))


def columns(app, query=EVERYTHING, fields=FIELDS, **options):
    """Return the values of each row, read as the table says, in the order that it tells."""
    with app.agreements.columns(query, fields, as_of=make.TODAY, **options) as found:
        readers = [found.readers.get(name, lambda value: value) for name in found.fields]
        rows = {
            key: tuple(read(value) for read, value in zip(readers, row, strict=True))
            for keys, values in found.batches
            for key, *row in zip(keys, *values, strict=True)
        }
        assert len(rows) == len(found.order)
        return [rows[key] for key in found.order]


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

        assert columns(app, **options) == shown(app, EVERYTHING, **options)
        assert columns(app, parse("usa"), **options) == shown(app, parse("usa"), **options)


def test_only_what_matches_and_only_the_fields_asked_for(app):
    store(app, make.agreement(title="Fish"), make.agreement(title="Visas"))

    found = columns(app, parse("fish"), ("as_of", "title"))

    assert found == [(make.TODAY.isoformat(), "Fish")]


def test_a_field_asked_for_twice_comes_twice(app):
    store(app, *(make.agreement(title=str(number)) for number in range(3)))

    found = columns(app, fields=("title", "title"), sort="title", descending=False)

    assert found == [("0", "0"), ("1", "1"), ("2", "2")]


def test_nothing_found_is_no_row(app):
    assert columns(app) == []


def test_pages_are_kept_as_before_once_all_is_read(app):
    store(app, make.agreement())

    def kept() -> int:
        with app.agreements._sessions.reading() as session:
            return int(session.connection().exec_driver_sql("PRAGMA cache_size").scalar_one())

    before = kept()
    with app.agreements.columns(EVERYTHING, ("title",), as_of=make.TODAY):
        pass

    assert kept() == before


@pytest.mark.parametrize("name", sorted(READERS))
def test_every_list_has_a_reader(name):
    assert READERS[name]("[]") == ()
