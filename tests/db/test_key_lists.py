from __future__ import annotations

import json

import numpy as np
import pytest
from sqlalchemy import column, func, select, text

from tracker.db.key_lists import keys_of


@pytest.fixture
def session(app):
    with app.library._sessions.reading() as session:
        yield session


def wanted(*numbers: int):
    """Return a statement for some numbers."""
    return select(column("value")).select_from(func.json_each(json.dumps(numbers)))


def test_keys_come_in_the_order_of_the_statement(session):
    rows = wanted(3, 9_007_199_254_740_993, -2, 3)

    found = keys_of(session, rows.order_by(text("1 DESC")))

    assert found.dtype == np.int64
    assert found.tolist() == [9_007_199_254_740_993, 3, 3, -2]


def test_no_key_is_an_empty_list(session):
    assert keys_of(session, wanted(1).where(text("0"))).tolist() == []
