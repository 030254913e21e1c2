from __future__ import annotations

import pytest

from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.respelt import is_respelt, order_shown


@pytest.mark.parametrize(
    ("cell", "stored"),
    [
        ("02/01/2003", "2003-02-01"),
        ("2/1/2003", "2003-01-02"),
        ("01.02.2003", "2003-02-01"),
        ("2003-02-01 00:00:00", "2003-02-01"),
        ("May-99", "1999-05"),
        ("may 03", "2003-05"),
        ("37653", "2003-02-01"),
    ],
)
def test_what_can_mean_the_stored_date_is_no_edit(cell, stored):
    assert is_respelt(cell, stored)


@pytest.mark.parametrize(
    ("cell", "stored"),
    [
        ("02/01/2003", "2003-03-01"),
        ("", "2003"),
        ("2003", ""),
        ("May-99", "1999-06"),
        ("May-99", "1999-05-01"),
        ("2003", "2003-02-01"),
    ],
)
def test_anything_else_is_one(cell, stored):
    assert not is_respelt(cell, stored)


def test_a_known_order_leaves_one_reading():
    assert is_respelt("01/02/2003", "2003-02-01", Order.DAY_FIRST)
    assert not is_respelt("02/01/2003", "2003-02-01", Order.DAY_FIRST)


def test_cells_that_fit_in_one_order_only_show_it():
    british = [("01/02/2003", "2003-02-01"), ("05/05/2001", "2001-05-05"), ("03/04/1999", "1950")]

    assert order_shown(british) is Order.DAY_FIRST
    assert order_shown([*british, ("01/02/2003", "2003-01-02")]) is None
    assert order_shown([("05/05/2001", "2001-05-05"), ("2001", "2001"), ("", "")]) is None
