from __future__ import annotations

import pytest

from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.respelt import (
    is_respelt,
    months_become_days,
    order_shown,
    year_as_day,
)


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


def test_months_that_all_became_their_first_days_show_a_habit():
    lost = [("2019/06/01", "2019-06"), ("2020-02-01", "2020-02"), ("2019", "2019")]

    assert months_become_days(lost)
    assert not months_become_days(lost[:1])
    assert not months_become_days([*lost, ("2021-07", "2021-07")])
    assert not months_become_days([*lost, ("2021-07-02", "2021-07")])


@pytest.mark.parametrize(
    ("edtf", "year"),
    [("1905-06-02", 1980), ("1905-10-14", None), ("1904-12-04", 1800), ("1905", None), ("", None)],
)
def test_a_year_typed_among_days_is_suspected(edtf, year):
    assert year_as_day(edtf) == (year if year != 1800 else None)
