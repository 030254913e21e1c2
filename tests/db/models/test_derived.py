from __future__ import annotations

from contextlib import closing

import pytest

from tests.libraries import query
from tracker.db.connection import connect
from tracker.db.layout import AGREEMENT_INDEX, TEXT_INDEX
from tracker.db.library_file import create_library


def test_each_scope_has_one_period_for_a_day(attempt):
    add = "INSERT INTO status_period (agreement_id, scope, status, start, end) VALUES "

    assert attempt(f"{add} (1, 2, 'signed', '2019-06-03', '9999-12-31')") == ""
    assert attempt(f"{add} (1, 2, 'in_force', '2019-06-03', '9999-12-31')")


def test_a_value_counts_once_for_each_record(attempt):
    add = "INSERT INTO facet_value (agreement_id, scope, kind, value) VALUES "

    assert attempt(f"{add} (1, 2, 'party', 'USA')") == ""
    assert attempt(f"{add} (1, 2, 'party', 'USA')")


@pytest.mark.parametrize("index", [AGREEMENT_INDEX, TEXT_INDEX])
def test_indexes_keep_no_words_of_their_own(library, index):
    create_library(library)
    column = "title" if index == AGREEMENT_INDEX else "body"
    with closing(connect(library)) as connection:
        connection.execute(f"INSERT INTO {index} (rowid, {column}) VALUES (7, 'border security')")

        assert connection.execute(f"SELECT rowid, {column} FROM {index}").fetchall() == [(7, None)]
        connection.execute(f"DELETE FROM {index} WHERE rowid = 7")
    assert query(library, f"SELECT * FROM {index} WHERE {index} MATCH 'border'") == []
