from __future__ import annotations

from tracker.exchange.part_tables import TABLES
from tracker.exchange.workbook_progress import SheetProgress


def test_every_sheet_is_an_equal_part_of_the_work():
    heard = []
    told = SheetProgress(18, total=18, progress=lambda done, total: heard.append((done, total)))

    assert len(list(told.listed([[["a"] * 9], [["b"] * 9]]))) == 2
    assert heard[-1] == (2, 18)
    for _ in TABLES:
        list(told.parts([[["a", "b"], [0, 8]]]))

    assert heard == sorted(heard)
    assert heard[-1] == (18, 18)
