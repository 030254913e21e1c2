"""The library as it was known on a day: read through every service, changed by none."""

from __future__ import annotations

import datetime as dt
import os
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.libraries import EDIT, found, stored, titles
from tests.past import FIRST, SECOND, THIRD, live_three_days, noon
from tracker.domain.errors import LibraryReadOnly, LibraryUnusable, ValueRefused
from tracker.domain.figure_wish import FigureKind, FigureWish
from tracker.domain.progress import Cancelled
from tracker.domain.query import parse


@pytest.fixture
def three_days(app):
    live_three_days(app)
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


def test_a_copy_of_the_past_that_is_stopped_midway_leaves_no_folder(
    three_days, tmp_path, monkeypatch
):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    seen: list[str] = []

    def stop(done: int, total: int) -> None:
        seen.extend(entry.name for entry in folder.iterdir())
        if 0 < done <= total:
            raise Cancelled

    with pytest.raises(Cancelled):
        three_days.as_known_on(SECOND, stop)

    assert seen[0].startswith(f"agreement-tracker-{os.getpid()}-")
    assert list(folder.iterdir()) == []
