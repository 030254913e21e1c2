from __future__ import annotations

import datetime as dt

from tracker.exchange.part_tables import CUT
from tracker.exchange.workbook_cells import LONGEST, CellMaker, days, numbers


def test_plain_text_goes_as_it_is_and_nothing_is_an_empty_cell():
    cells = CellMaker()

    assert list(cells.texts(["a", None, "=1+1"])) == ["a", None, "=1+1"]
    assert list(cells.texts(["a", "", None])) == ["a", None, None]
    assert list(cells.texts(["a\n", "", None])) == ["a\n", None, None]
    assert list(cells.texts(["\x00a\tb\n", "\ud800"])) == ["\ufffda\tb\n", "\ufffd"]
    assert cells.cut == 0


def test_what_is_too_long_for_a_cell_is_cut_and_counted_each_time():
    cells = CellMaker()

    cut, whole, _ = cells.texts(["y" * (LONGEST + 1), "x" * LONGEST, "z"])

    assert whole == "x" * LONGEST
    assert cut is not None
    assert (len(cut), cut.endswith(CUT), cells.cut) == (LONGEST, True, 1)
    many = ["w" * 100] * 1_000
    assert cells.texts(many) is many


def test_an_apostrophe_that_import_would_take_gets_another():
    assert list(CellMaker().guarded(["'=x", "it's", "=x", ""])) == ["''=x", "it's", "=x", None]


def test_full_days_are_dates():
    assert days(["2019-06-03", "2019-06", "1850-01-02", "", None]) == [
        dt.date(2019, 6, 3),
        "2019-06",
        "1850-01-02",
        None,
        None,
    ]
    assert numbers([3, "4", 0, ""]) == [3, 4, 0, None]


def test_lines_end_as_in_workbooks():
    assert CellMaker().texts(["a\r\nb\rc", "bell\x07"]) == ["a\nb\nc", "bell\ufffd"]
