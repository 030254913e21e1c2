from __future__ import annotations

from contextlib import closing

import pytest

from tests.libraries import execute
from tracker.db.base import Base
from tracker.db.connection import connect
from tracker.db.layout import DATES, INDEXED, TABLES, missing, strangers
from tracker.db.library_file import create_library
from tracker.db.ordering import SORTS


def test_the_names_are_those_of_the_tables_that_are_mapped():
    assert Base.metadata.tables.keys() == TABLES


def test_every_order_said_to_have_an_index_has_one_that_leads_with_its_scope():
    summary = Base.metadata.tables["summary"]
    leading = {tuple(column.name for column in index.columns)[:2] for index in summary.indexes}

    assert {("scope", column) for column in INDEXED.values()} <= leading


def test_dates_are_among_the_orders():
    assert set(DATES) <= set(SORTS)


def strange(path):
    with closing(connect(path)) as connection:
        return strangers(connection), missing(connection)


def test_a_library_has_all_that_it_needs_and_nothing_else(library):
    create_library(library)

    assert strange(library) == ([], [])


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER sly AFTER INSERT ON agreement BEGIN DELETE FROM source; END",
        "CREATE VIEW sly AS SELECT 1",
        "CREATE TABLE sly (id INTEGER)",
    ],
)
def test_what_was_planted_is_named(library, planted):
    create_library(library)
    execute(library, planted)

    assert strange(library) == (["sly"], [])


def test_what_was_lost_is_named(library):
    create_library(library)
    execute(library, "DROP TABLE gap", "DROP TABLE text_fts")

    assert strange(library) == ([], ["gap", "text_fts"])
