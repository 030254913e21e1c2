from __future__ import annotations

import numpy as np
import pytest

from tests import factories as make
from tests.benchmarks.library_maker import make_library
from tests.libraries import ADD, store
from tracker.app import App
from tracker.db import column_store
from tracker.db.column_store import Dictionary, next_snapshot, read_snapshot
from tracker.db.engine import Sessions
from tracker.db.library_file import open_library


@pytest.fixture
def sessions(tmp_path):
    """Open a library of some records, each in a few rows."""
    path = tmp_path / "policy.agreements"
    make_library(path, 60)
    with App.open(path) as app:
        store(app, make.draft(), make.agreement())
    opened = Sessions(open_library(path))
    yield opened
    opened.close()


EARLY = make.TODAY.replace(year=1950)


def read(sessions):
    with sessions.reading() as session:
        return read_snapshot(session, make.TODAY)


def later(sessions, old, day=make.TODAY):
    with sessions.reading() as session:
        return next_snapshot(session, old, day)


def known(snapshot):
    """Return all a snapshot says, whatever its codes are."""
    words = {kind: d.values() for kind, d in snapshot.dictionaries.items()}
    return {
        "keys": snapshot.keys.tolist(),
        "uuids": snapshot.uuids.tolist(),
        "shown": (snapshot.reviewed.tolist(), snapshot.trashed.tolist()),
        "types": [words["type"][code] for code in snapshot.types],
        "years": [words["year"][code] for code in snapshot.years],
        "statuses": [words["status"][code] for code in snapshot.statuses],
        "texts": sorted(
            zip(snapshot.texts.rows.tolist(), snapshot.texts.codes.tolist(), strict=True)
        ),
        **{
            kind: sorted(
                (row, words[kind][code]) for row, code in zip(each.rows, each.codes, strict=True)
            )
            for kind, each in snapshot.several.items()
        },
    }


def test_codes_stay_what_they_were():
    dictionary = Dictionary()

    assert [dictionary.code(value) for value in ("b", "a", "b")] == [0, 1, 0]
    assert [dictionary.code(value) for value in ("c", "a")] == [2, 1]
    assert dictionary.find(["c", "x"]) == [2]
    assert dictionary.values() == ["b", "a", "c"]


def test_without_a_write_the_snapshot_stays(sessions):
    first = read(sessions)

    assert later(sessions, first) is first


@pytest.mark.parametrize("many", [column_store.MANY, 0])
def test_after_a_write_it_is_as_if_read_again(sessions, tmp_path, monkeypatch, many):
    monkeypatch.setattr(column_store, "MANY", many)
    first = read(sessions)
    before = known(first)
    with App.open(tmp_path / "policy.agreements") as app:
        app.records.save(make.bare_agreement(parties=(make.party("FRA"),), tags=("new",)), ADD)
        app.history.undo()
        app.history.redo()

    second = later(sessions, first)

    assert known(second) == known(read(sessions)) != before
    assert known(first) == before


def test_on_another_day_only_the_status_is_another(sessions):
    first = read(sessions)

    other = later(sessions, first, EARLY)

    assert other.day == EARLY
    assert other.renewed == frozenset()
    assert known(other)["statuses"] != known(first)["statuses"]
    assert known(other) | {"statuses": 0} == known(first) | {"statuses": 0}
    with sessions.reading() as session:
        assert known(other) == known(read_snapshot(session, EARLY))


def test_after_a_write_another_day_is_read_again(sessions, tmp_path):
    first = read(sessions)
    with App.open(tmp_path / "policy.agreements") as app:
        store(app, make.agreement(tags=("new",)))

    other = later(sessions, first, EARLY)

    with sessions.reading() as session:
        assert known(other) == known(read_snapshot(session, EARLY))
    assert other.renewed is None


def test_a_spread_leaves_out_what_is_empty(sessions):
    first = read(sessions)
    everything = np.ones(len(first.keys), np.bool_)

    for kind in ("type", "status", "year", "party", "area", "tag"):
        counts = dict(first.spread(kind, everything))
        assert all(counts)
        assert all(counts.values())
    assert first.spread("party", ~everything) == []
