from __future__ import annotations

import json

import numpy as np
import pytest
from sqlalchemy import column, func, select, text

from tracker.db.key_lists import grouped_keys, keys_of, words_of


@pytest.fixture
def session(app):
    with app.library._sessions.reading() as session:
        yield session


def wanted(*numbers: int | str):
    """Return a statement for some values."""
    return select(column("value")).select_from(func.json_each(json.dumps(numbers)))


def test_keys_come_in_the_order_of_the_statement(session):
    rows = wanted(3, 9_007_199_254_740_993, -2, 3)

    found = keys_of(session, rows.order_by(text("1 DESC")))

    assert found.dtype == np.int64
    assert found.tolist() == [9_007_199_254_740_993, 3, 3, -2]


def test_no_key_is_an_empty_list(session):
    assert keys_of(session, wanted(1).where(text("0"))).tolist() == []


def test_words_come_in_the_order_of_the_statement(session):
    rows = wanted("b", "a", "ñ")

    assert words_of(session, rows.order_by(text("1"))) == ["a", "b", "ñ"]
    assert words_of(session, rows.where(text("0"))) == []


def test_every_value_comes_once_with_its_numbers(session):
    pairs = select(column("value") % 3, column("value")).select_from(
        func.json_each(json.dumps([4, 3, 7, 9]))
    )

    found = {value: sorted(keys.tolist()) for value, keys in grouped_keys(session, pairs)}

    assert found == {1: [4, 7], 0: [3, 9]}
    assert list(grouped_keys(session, pairs.where(text("0")))) == []


def test_nothing_is_a_value_too(session):
    pairs = select(func.nullif(column("value"), 2), column("value")).select_from(
        func.json_each("[2, 5]")
    )

    assert {value: keys.tolist() for value, keys in grouped_keys(session, pairs)} == {
        None: [2],
        5: [5],
    }
