from __future__ import annotations

import pytest
from hypothesis import given, settings

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


KINDS = {"string": str, "date": str, "integer": int, "number": (int, float), "boolean": bool}


@settings(max_examples=30)
@given(records())
def test_every_cell_is_of_the_kind_and_the_list_its_column_says(record):
    told = record_object(make.dossier(record), proposals=True)

    for table in TABLES:
        for row in table.rows(told):
            for column, cell in zip(table.columns, row, strict=True):
                if cell is None:
                    continue
                assert isinstance(cell, KINDS[column.kind]), (table.key, column.key)
                if column.kind in ("integer", "number"):
                    assert not isinstance(cell, bool), (table.key, column.key)
                if column.values:
                    assert cell in set(column.values), (table.key, column.key)


@settings(max_examples=30)
@given(records())
def test_ids_that_rows_refer_to_are_in_the_tables_they_name(record):
    told = record_object(make.dossier(record), proposals=True)
    rows = {
        table.key: [
            dict(zip((column.key for column in table.columns), row, strict=True))
            for row in table.rows(told)
        ]
        for table in TABLES
    }

    owners = {row["id"] for row in rows["parties"]}
    for row in (*rows["signatories"], *rows["events"]):
        assert row["party_id"] in owners | {None}
        assert (row["party"] is None) == (row["party_id"] is None)
    parts = {
        row["id"] for key in ("parties", "signatories", "events", "areas") for row in rows[key]
    }
    assert {row["item"] for row in rows["evidence"]} <= parts | {None}
    for row in rows["evidence"]:
        assert make.TEXT[row["start"] : row["end"]] == row["exact"]
