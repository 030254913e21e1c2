from __future__ import annotations

import pytest
from hypothesis import given

from tests import factories as make
from tests.strategies import records
from tracker.domain.agreement import Relation
from tracker.domain.vocabulary import RelationType
from tracker.exchange.part_tables import TABLES
from tracker.exchange.record_json import record_object

BY_KEY = {table.key: table for table in TABLES}


@given(records())
def test_every_part_of_every_record_is_a_row_of_its_table(record):
    told = record_object(make.dossier(record), proposals=True)

    for table in TABLES:
        rows = list(table.rows(told))
        assert len(rows) == len(told[table.key])
        for row in rows:
            assert len(row) == len(table.columns)
            assert row[0] == record.uuid


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.key)
def test_every_key_of_a_part_is_a_column(table):
    related = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=make.uuid(), note="n")
    told = record_object(make.dossier(make.agreement(relations=(related,))))

    keys = {"agreement_id" if c.key == "other_id" else c.key for c in table.own}
    for part in told[table.key]:
        assert keys == set(part)


def test_lists_become_one_cell():
    told = record_object(make.dossier(make.agreement()))

    (row,) = BY_KEY["sources"].rows(told)
    assert row[4] == "Mary Smith"


def test_the_other_end_of_a_relation_has_a_column_of_its_own():
    other = make.uuid()
    related = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=other)
    told = record_object(make.dossier(make.bare_agreement(relations=(related,))))

    (row,) = BY_KEY["relations"].rows(told)
    assert row[1:4] == [related.uuid, RelationType.AMENDS, other]


def test_each_column_says_what_it_holds():
    for table in TABLES:
        assert all(column.description for column in table.columns)
        assert len({column.key for column in table.columns}) == len(table.columns)
