"""Rows that were computed again are compared with those that are stored; the others are kept."""

from __future__ import annotations

import pytest

from tests import factories as make
from tests.libraries import store
from tracker.db.derive import TABLES, derived_rows
from tracker.db.differing_rows import differing, replace_differing
from tracker.db.models import FacetValueRecord, StatusPeriodRecord, SummaryRecord

KEYS = [1, 2, 3]


@pytest.fixture
def three(app):
    """Store three records: one with articles, one in two versions, one with next to nothing."""
    store(app)
    store(app, make.bare_agreement(areas=(make.area("TRF.HUM"),), tags=("watch",)))
    store(app, make.bare_agreement())
    return app


def found(app, keys=KEYS):
    with app._sessions.reading() as session:
        return differing(session, keys, derived_rows(session, keys, app.reference)[0])


def spoil(app, statement: str) -> None:
    with app._sessions.writing() as session:
        session.connection().exec_driver_sql(statement)


def rows(app) -> list[list[tuple[object, ...]]]:
    with app._sessions.reading() as session:
        connection = session.connection()
        return [
            sorted(map(repr, connection.exec_driver_sql(f"SELECT * FROM {t.__tablename__}")))
            for t in TABLES
        ]


def test_nothing_differs_where_nothing_changed(three):
    assert found(three) == {}


@pytest.mark.parametrize(
    ("statement", "table", "keys"),
    [
        ("UPDATE summary SET n_gaps = n_gaps + 1 WHERE agreement_id = 2", SummaryRecord, [2]),
        ("UPDATE summary SET instrument_type = NULL", SummaryRecord, KEYS),
        ("DELETE FROM facet_value WHERE value = 'watch'", FacetValueRecord, [2]),
        ("INSERT INTO facet_value VALUES (3, 2, 'tag', 'gone')", FacetValueRecord, [3]),
        ("DELETE FROM status_period WHERE agreement_id = 1", StatusPeriodRecord, [1]),
    ],
)
def test_what_was_spoilt_is_found_and_put_right_and_no_more(three, statement, table, keys):
    before = rows(three)
    spoil(three, statement)

    wrong = found(three)
    assert {name: agreements for name, (agreements, _) in wrong.items()} == {table: keys}
    with three._sessions.writing() as session:
        replace_differing(session, wrong)

    assert rows(three) == before
    assert found(three) == {}


def test_rows_of_a_record_that_is_gone_are_removed(three):
    spoil(three, "UPDATE summary SET agreement_id = 99 WHERE agreement_id = 3")

    wrong = found(three, [99])
    with three._sessions.writing() as session:
        replace_differing(session, wrong)

    assert wrong == {SummaryRecord: ([99], [])}
    assert found(three, [99]) == {}
