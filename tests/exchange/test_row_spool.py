from __future__ import annotations

from tempfile import TemporaryFile

from tracker.exchange.row_spool import RowSpool


def test_rows_come_back_in_order_however_many_there_are():
    with TemporaryFile() as file:
        spool = RowSpool(file)
        for number in range(4_001):
            spool.add([number, None, "a"])

        rows = [row for chunk in spool.chunks() for row in chunk]

    assert spool.count == 4_001
    assert rows == [[number, None, "a"] for number in range(4_001)]
