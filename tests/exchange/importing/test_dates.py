from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.partial_date import is_date
from tracker.domain.vocabulary import GapReason
from tracker.exchange.importing.dates import Order, inferred_order, looks_like_date, read_date


@pytest.mark.parametrize(
    ("cell", "edtf"),
    [
        ("2019-05-27", "2019-05-27"),
        ("2019", "2019"),
        ("2019-05", "2019-05"),
        ("1981-09/1981-10", "1981-09/1981-10"),
        ("2019-05-27?", "2019-05-27?"),
        ("27/05/2019", "2019-05-27"),
        ("05/27/2019", "2019-05-27"),
        ("05/05/2019", "2019-05-05"),
        ("1.2.2019", "2019-02-01"),
        ("2012-01-26 20:59:21", "2012-01-26"),
        ("2012-01-26T20:59:21Z", "2012-01-26"),
        ("5/27/2019 8:30 PM", "2019-05-27"),
        ("2019/5/7", "2019-05-07"),
        ("2019-05-00", "2019-05"),
        ("2019-00-00", "2019"),
        ("05/2019", "2019-05"),
        ("27 May 2019", "2019-05-27"),
        ("27-May-2019", "2019-05-27"),
        ("27 de mayo de 2019", "2019-05-27"),
        ("May 2019", "2019-05"),
        ("c. 1964", "1964~"),
        ("20190527", "2019-05-27"),
    ],
)
def test_what_can_mean_one_date_only_is_read(cell, edtf):
    assert read_date(cell).edtf == edtf
    assert looks_like_date(cell)


@pytest.mark.parametrize(
    ("cell", "words", "reason"),
    [
        ("31/06/1979", "impossible", GapReason.ILLEGIBLE),
        ("31/02/2024", "impossible", GapReason.ILLEGIBLE),
        ("2024-13-01", "impossible", GapReason.ILLEGIBLE),
        ("01/02/2024", "two different days", GapReason.CONFLICTING),
        ("01-Jan-9999", "9999", GapReason.NOT_SEARCHED),
        ("31/12/9999", "9999", GapReason.NOT_SEARCHED),
        ("9999", "9999", GapReason.NOT_SEARCHED),
        ("0000-00-00", "no date", GapReason.NOT_SEARCHED),
        ("00/00/0000", "9999|0000|no date", GapReason.NOT_SEARCHED),
        ("12/05/90", "two figures", GapReason.ILLEGIBLE),
        ("12-May-90", "two figures", GapReason.ILLEGIBLE),
        ("20011340", "impossible", GapReason.ILLEGIBLE),
        ("99999", "no date", GapReason.ILLEGIBLE),
        ("12/05/1990; 13/06/1991", "more than one date", GapReason.CONFLICTING),
        ("2030 or sooner", "no date", GapReason.ILLEGIBLE),
        ("9999.5", "no date", GapReason.ILLEGIBLE),
        ("soon", "no date", GapReason.ILLEGIBLE),
    ],
)
def test_what_is_no_date_or_two_is_told_never_guessed(cell, words, reason):
    reading = read_date(cell)

    assert reading.edtf == ""
    assert re.search(words, reading.problem)
    assert reading.reason is reason


@given(st.dates(dt.date(1500, 1, 1), dt.date(2100, 1, 1)))
def test_the_order_of_the_column_decides(day):
    assert read_date(f"{day:%d/%m/%Y}", Order.DAY_FIRST).edtf == day.isoformat()
    assert read_date(f"{day:%m/%d/%Y}", Order.MONTH_FIRST).edtf == day.isoformat()


@given(st.text(max_size=20))
def test_any_cell_gives_a_date_or_a_reason(cell):
    reading = read_date(cell)

    assert bool(reading.edtf) != bool(reading.problem)
    assert not reading.edtf or is_date(reading.edtf)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["01/02/1990", "13/02/1990"], Order.DAY_FIRST),
        (["01/02/1990", "02/13/1990"], Order.MONTH_FIRST),
        (["01/02/1990", "05/05/1990", "soon", "1990"], None),
        (["13/02/1990"] * 60 + ["02/13/1990"], Order.DAY_FIRST),
        (["13/02/1990"] * 3 + ["02/13/1990"], None),
        (["1.2.1990"], Order.DAY_FIRST),
        ([], None),
    ],
)
def test_the_order_is_inferred_from_all_cells(cells, order):
    assert inferred_order(cells) is order


@pytest.mark.parametrize(
    ("cell", "edtf"),
    [("36526", "2000-01-01"), ("37019.604", "2001-05-08"), ("60000", "2064-04-08")],
)
def test_the_number_of_a_day_is_read_and_told(cell, edtf):
    reading = read_date(cell)

    assert reading.edtf == edtf
    assert reading.remark == f"was read as {edtf}, as spreadsheets number days"
    assert looks_like_date(cell)
