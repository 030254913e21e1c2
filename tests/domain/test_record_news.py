"""What became of a record is a value like any other."""

from __future__ import annotations

import datetime as dt

from tracker.domain.action import ActionKind
from tracker.domain.record_news import RecordNews


def test_the_same_news_are_equal():
    day = dt.date(2026, 3, 2)
    first, second = (
        RecordNews(day=day, kinds=(ActionKind.EDIT_AGREEMENT,), added=False) for _ in range(2)
    )

    assert first == second
    assert first != RecordNews(day=day, kinds=(), added=True)
