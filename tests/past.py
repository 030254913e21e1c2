"""Libraries with a past: actions that happened on days a test names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests import factories as make
from tests.libraries import EDIT, execute, query, store, stored
from tracker.app import App
from tracker.domain.vocabulary import EventType

FIRST, SECOND, THIRD = dt.date(2026, 3, 2), dt.date(2026, 3, 3), dt.date(2026, 3, 4)


def noon(day: dt.date) -> str:
    """Return a moment of a day that lies in it wherever the tests run, as history writes it."""
    local = dt.datetime.combine(day, dt.time(12)).astimezone()
    return local.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def date_actions(path: Path, days: Sequence[dt.date]) -> None:
    """Say that the last actions happened on these days, and all before on the first of them."""
    numbers = [number for (number,) in query(path, "SELECT id FROM action ORDER BY id")]
    spread = [*[days[0]] * (len(numbers) - len(days)), *days]
    execute(
        path,
        *(
            f"UPDATE action SET at = '{noon(day)}' WHERE id = {number}"
            for number, day in zip(numbers, spread, strict=True)
        ),
    )


def live_three_days(app: App) -> None:
    """Add a record on the first day, change it on the second, add another one on the third."""
    (one,) = store(app, make.agreement(title="Antigua memorandum"))
    ended = make.event(EventType.TERMINATED, "2021-05-01")
    record = stored(app, one.uuid)
    app.records.save(replace(record, title="Renamed", events=(*record.events, ended)), EDIT)
    store(app, make.bare_agreement(title="Belmopan accord"))
    date_actions(app.path, (FIRST, SECOND, THIRD))
