"""The library as it was known on a day: read through every service, changed by none."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests import factories as make
from tests.libraries import EDIT, execute, found, query, store, stored, titles
from tracker.domain.errors import LibraryReadOnly, LibraryUnusable, ValueRefused
from tracker.domain.figure_wish import FigureKind, FigureWish
from tracker.domain.progress import Cancelled
from tracker.domain.query import parse
from tracker.domain.vocabulary import EventType

FIRST, SECOND, THIRD = dt.date(2026, 3, 2), dt.date(2026, 3, 3), dt.date(2026, 3, 4)


def noon(day: dt.date) -> str:
    """Return a moment of a day that lies in it wherever the tests run."""
    local = dt.datetime.combine(day, dt.time(12)).astimezone()
    return local.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@pytest.fixture
def three_days(app):
    """Add a record on a first day, change it on the second, add another one on the third."""
    (one,) = store(app, make.agreement(title="Antigua memorandum"))
    ended = make.event(EventType.TERMINATED, "2021-05-01")
    record = stored(app, one.uuid)
    app.records.save(replace(record, title="Renamed", events=(*record.events, ended)), EDIT)
    store(app, make.bare_agreement(title="Belmopan accord"))
    numbers = [number for (number,) in query(app.path, "SELECT id FROM action ORDER BY id")]
    days = [FIRST] * (len(numbers) - 2) + [SECOND, THIRD]
    execute(
        app.path,
        *(
            f"UPDATE action SET at = '{noon(day)}' WHERE id = {number}"
            for number, day in zip(numbers, days, strict=True)
        ),
    )
    return app


def test_each_day_knows_what_was_recorded_by_its_end(three_days):
    known = {}
    for day in (FIRST, SECOND, THIRD):
        with three_days.as_known_on(day) as past:
            known[day] = (titles(past, ""), past.known_on)

    assert known == {
        FIRST: (["Antigua memorandum"], FIRST),
        SECOND: (["Renamed"], SECOND),
        THIRD: (["Belmopan accord", "Renamed"], THIRD),
    }


def test_the_two_clocks_are_independent(three_days):
    """The end was recorded on the second day, and happened years before."""

    def status(on: dt.date, known: dt.date) -> str:
        with three_days.as_known_on(known) as past:
            return found(past, "party:USA", as_of=on)[0].status

    assert status(dt.date(2020, 1, 1), FIRST) == "signed"
    assert status(dt.date(2022, 1, 1), FIRST) == "signed"
    assert status(dt.date(2020, 1, 1), SECOND) == "signed"
    assert status(dt.date(2022, 1, 1), SECOND) == "terminated"


def test_records_words_facets_figures_and_history_are_those_of_the_day(three_days):
    wish = FigureWish(kind=FigureKind.TIMELINE)
    with three_days.as_known_on(FIRST) as past:
        (row,) = found(past, "antigua")
        record = stored(past, row.uuid)
        none = found(past, "renamed")
        facets = past.agreements.facets(parse(""), as_of=THIRD)
        drawn = past.figures.draw(wish, parse(""), as_of=THIRD)
        entries = past.history.entries(row.uuid)

    assert record.title == "Antigua memorandum"
    assert record.end is None
    assert none == []
    assert facets.statuses == (("signed", 1),)
    assert len(drawn.table.rows) == 1
    assert all(entry.at < noon(SECOND) for entry in entries)
    assert entries


def test_the_past_cannot_be_changed(three_days):
    with three_days.as_known_on(FIRST) as past:
        (row,) = found(past, "")
        with pytest.raises(LibraryReadOnly):
            past.records.save(replace(stored(past, row.uuid), title="Other"), EDIT)

    assert titles(three_days, "") == ["Belmopan accord", "Renamed"]


def test_its_copy_goes_when_it_is_closed(three_days):
    past = three_days.as_known_on(FIRST)
    folder = past.path.parent
    there = past.path.exists()

    past.close()

    assert there
    assert past.name == three_days.name
    assert not folder.exists()


def test_a_day_before_the_history_begins_is_refused(three_days):
    assert three_days.history_begins() == FIRST
    with pytest.raises(ValueRefused, match="begins on 2026-03-02"):
        three_days.as_known_on(FIRST - dt.timedelta(days=1))


def test_stopping_leaves_nothing_behind(three_days, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = set(tmp_path.iterdir())

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        three_days.as_known_on(FIRST, stop)

    assert set(tmp_path.iterdir()) == before


def test_without_a_folder_for_temporary_files_there_is_a_sentence(three_days, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(Path("/nowhere/at/all")))

    with pytest.raises(LibraryUnusable, match="temporary files"):
        three_days.as_known_on(FIRST)
