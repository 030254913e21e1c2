from __future__ import annotations

from tracker.exchange.importing.column_look import column_looks, date_orders
from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.mapping import ColumnRule, Mapping
from tracker.exchange.importing.tables import open_table

DAY, MONTH = Order.DAY_FIRST, Order.MONTH_FIRST


def test_each_order_says_how_many_dates_it_can_read():
    orders = date_orders(["08/05/2001", "19/03/1997", "30/12/1999", "2004"])

    assert orders.filled == 4
    assert orders.readable == {DAY: 4, MONTH: 2}
    assert orders.inferred is DAY
    assert not orders.open


def test_the_example_is_a_date_that_tells_the_orders_apart():
    orders = date_orders(["19/03/1997", "08/05/2001", "09/06/2001"])

    assert orders.example == "08/05/2001"
    assert orders.meanings == {DAY: "2001-05-08", MONTH: "2001-08-05"}


def test_dates_that_may_be_two_days_leave_the_order_open():
    orders = date_orders(["01/02/2003", "03/04/2005"])

    assert orders.inferred is None
    assert orders.open
    assert orders.readable == {DAY: 2, MONTH: 2}


def test_dates_without_an_order_ask_nothing():
    orders = date_orders(["2003-02-01", "3 May 1997"])

    assert not orders.open


def test_impossible_days_are_counted_against_both_orders():
    orders = date_orders(["31/06/1979", "0000-00-00", "9999", "12/12/1980"])

    assert orders.readable == {DAY: 1, MONTH: 1}


def test_columns_are_shown_with_examples_and_dates(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(
        "Title,When,Note\nA &amp; B,01/02/2003,-\nC treaty,14/02/2003,-\nC treaty,,x\n", "utf-8"
    )
    looks = column_looks(open_table(path), Mapping(columns={}))

    assert [look.name for look in looks] == ["Title", "When", "Note"]
    assert looks[0].examples == ("A & B", "C treaty")
    assert looks[0].dates is None
    assert looks[1].filled == 2
    assert looks[1].dates is not None
    assert looks[1].dates.inferred is DAY
    assert looks[2].filled == 1


def test_a_column_mapped_as_a_date_has_orders_whatever_it_holds(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("Title,When\nA treaty,soon\nB treaty,later\n", "utf-8")
    rule = ColumnRule(to="signed")
    (_, when) = column_looks(open_table(path), Mapping(columns={"When": rule}))

    assert when.dates is not None
    assert when.dates.readable == {DAY: 0, MONTH: 0}
