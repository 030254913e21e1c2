from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests import factories as make
from tests.libraries import (
    derived,
    derived_again,
    execute,
    found,
    make_first,
    make_older,
    query,
    store,
    stored,
)
from tracker.app import App
from tracker.db import connection
from tracker.db.connection import connect
from tracker.db.engine import engine_for
from tracker.db.layout import SCHEMA_VERSION
from tracker.db.library_file import copy_library, create_library
from tracker.db.migrate import _verify, migrate, upgrade_library
from tracker.db.models.derived import SEARCH_TABLES
from tracker.domain.errors import LibraryLocked, LibraryUnusable
from tracker.domain.progress import Cancelled
from tracker.domain.query import parse
from tracker.services.holding import keep_out_others

TABLES_SINCE_FIRST = ("facet_value", "dismissal", "table_mapping", "text_band", "learnt")
KEPT = ("agreement", "party", "signature", "event", "evidence", "source", "change", "action")


@pytest.fixture
def older(library: Path) -> Path:
    with App.open(library, create=True) as app:
        store(app, make.agreement(), make.draft())
    make_first(library)
    return library


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    return {table: query(path, f"SELECT * FROM {table}") for table in KEPT}


def as_wide_as(before, after):
    """Return rows without the columns that they did not have before, which come last."""
    return [row[: len(old)] for old, row in zip(before, after, strict=True)]


def beside(path: Path) -> list[Path]:
    return sorted(file for file in path.parent.iterdir() if file != path)


def test_opening_an_older_library_upgrades_it_and_keeps_everything(older):
    before = rows(older)

    with App.open(older) as app:
        (row,) = found(app, "party:GTM area:TRF.HUM status:signed trafficking")
        assert app.library.check() == []
        assert app.agreements.counts().to_review == 1
        facets = app.agreements.facets(parse(""), as_of=make.TODAY)
        assert ("USA", 1) in facets.parties
        assert stored(app, row.uuid).evidence

    after = rows(older)
    assert {table: as_wide_as(before[table], after[table]) for table in KEPT} == before
    assert query(older, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert derived(older) == derived_again(older)


def test_a_backup_of_the_older_library_is_made_beside_it(older):
    before = rows(older)

    App.open(older).close()

    (backup,) = (file for file in beside(older) if file.suffix == ".agreements")
    assert backup.name.startswith("policy-schema1-")
    assert query(backup, "PRAGMA user_version") == [(1,)]
    assert rows(backup) == before


def test_the_backup_opens_when_it_is_needed(older):
    backup = upgrade_library(older, make.full_reference())
    assert backup

    with App.open(backup) as app:
        assert app.agreements.counts().all == 1


def test_a_library_that_has_learnt_nothing_yet_is_upgraded_and_can_learn(library):
    with App.open(library, create=True) as app:
        store(app, make.agreement())
    make_older(library, 4)
    before = rows(library)

    with App.open(library) as app:
        assert app.library.check() == []
    assert rows(library) == before
    assert query(library, "SELECT count(*) FROM learnt") == [(0,)]
    assert query(library, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    with App.open(library) as app:
        app.history.undo()
        assert found(app, "") == []


def test_an_upgraded_library_is_not_upgraded_again(older):
    App.open(older).close()
    before = beside(older)

    assert upgrade_library(older, make.full_reference()) is None
    App.open(older).close()
    assert beside(older) == before


def test_an_older_library_is_not_opened_read_only(older):
    before = older.read_bytes()

    with pytest.raises(LibraryUnusable, match="must be upgraded"):
        App.open(older, read_only=True)
    assert older.read_bytes() == before


def test_a_migration_that_fails_leaves_the_library_as_it_was(older):
    execute(older, "CREATE TABLE facet_value (words TEXT)")
    before = rows(older)

    with pytest.raises(Exception, match="already exists"):
        upgrade_library(older, make.full_reference())

    assert rows(older) == before
    assert query(older, "PRAGMA user_version") == [(1,)]
    assert not any("part" in file.name for file in beside(older))


def test_a_migration_that_loses_rows_or_sense_is_not_kept(older, tmp_path):
    fewer = tmp_path / "fewer.agreements"
    copy_library(older, fewer)
    with closing(connect(older)) as live:
        _verify(older, live, fewer)

        execute(fewer, "DELETE FROM evidence WHERE id = 1")
        with pytest.raises(LibraryUnusable, match="could not be upgraded: rows are missing"):
            _verify(older, live, fewer)
        execute(fewer, "DELETE FROM person")
        with pytest.raises(LibraryUnusable, match="could not be upgraded: A row of signature"):
            _verify(older, live, fewer)


def test_a_damaged_library_is_not_upgraded(older):
    execute(older, "DELETE FROM person")
    before = rows(older)

    with pytest.raises(LibraryUnusable, match="damaged, so it was not copied"):
        upgrade_library(older, make.full_reference())
    assert rows(older) == before
    assert query(older, "PRAGMA user_version") == [(1,)]


def test_a_planted_trigger_does_not_run(older):
    execute(
        older,
        "CREATE TRIGGER sly AFTER INSERT ON summary BEGIN DELETE FROM agreement_tag; END",
    )

    with pytest.raises(LibraryUnusable, match="holds something no library has: sly"):
        App.open(older)
    assert query(older, "PRAGMA user_version") == [(1,)]


def test_a_library_in_use_elsewhere_waits_for_its_upgrade(older, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    with closing(connect(older)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO place (code, kind, name) VALUES ('MEX', 'state', 'Mexico')")
        with pytest.raises(LibraryLocked):
            upgrade_library(older, make.full_reference())
        other.execute("COMMIT")

    App.open(older).close()
    assert ("MEX",) in query(older, "SELECT code FROM place")


@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_what_others_write_during_the_upgrade_is_not_lost(older, journal):
    execute(older, f"PRAGMA journal_mode = {journal}")
    done = threading.Event()
    acknowledged: list[tuple[str]] = []
    writer = threading.Thread(target=keep_writing, args=(older, done, acknowledged))
    writer.start()
    try:
        while not acknowledged:
            time.sleep(0.01)
        upgraded = upgrade_when_possible(older)
        seen = len(acknowledged)
        while len(acknowledged) == seen:
            time.sleep(0.01)
    finally:
        done.set()
        writer.join()

    assert upgraded
    assert query(older, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert query(older, "PRAGMA integrity_check") == [("ok",)]
    kept = query(older, "SELECT code FROM place WHERE name = 'new'")
    assert sorted(kept) == sorted(acknowledged)


def keep_writing(path: Path, done: threading.Event, acknowledged: list[tuple[str]]) -> None:
    """Add places as another program would, and note those it was told are kept."""
    while not done.wait(0.02):
        code = f"X{len(acknowledged)}"
        with closing(connect(path)) as connection:
            connection.execute("PRAGMA busy_timeout = 60000")
            connection.execute(
                "INSERT INTO place (code, kind, name) VALUES (?, 'state', 'new')", (code,)
            )
        acknowledged.append((code,))


def upgrade_when_possible(path: Path) -> Path | None:
    while True:
        try:
            return upgrade_library(path, make.full_reference())
        except LibraryLocked:
            continue


def test_a_program_that_only_has_the_library_open_keeps_the_upgrade_out(older, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    execute(older, "PRAGMA journal_mode = WAL")
    with closing(connect(older)) as other:
        other.execute("SELECT count(*) FROM place").fetchone()
        with pytest.raises(LibraryLocked, match="must be upgraded, but another program"):
            upgrade_library(older, make.full_reference())
        other.execute("INSERT INTO place (code, kind, name) VALUES ('MEX', 'state', 'Mexico')")

    assert upgrade_library(older, make.full_reference())
    assert ("MEX",) in query(older, "SELECT code FROM place")


def test_what_lies_in_the_journal_is_upgraded_too(older):
    with closing(connect(older)) as crashed:
        crashed.execute("PRAGMA journal_mode = WAL")
        crashed.execute("INSERT INTO place (code, kind, name) VALUES ('MEX', 'state', 'Mexico')")
        copies = {
            file: file.read_bytes() for file in (older, older.with_name(older.name + "-wal"))
        }
    for file, content in copies.items():
        file.write_bytes(content)

    App.open(older).close()

    assert ("MEX",) in query(older, "SELECT code FROM place")


def test_another_window_keeps_the_upgrade_out(older):
    lock = keep_out_others(older)
    try:
        with pytest.raises(LibraryLocked, match="open in another window"):
            App.open(older)
    finally:
        lock.release()


def test_migrations_make_a_library_that_ordinary_sqlite_can_read(older):
    App.open(older).close()

    with closing(sqlite3.connect(older)) as connection:
        assert connection.execute("SELECT count(*) FROM agreement").fetchone() == (2,)


def test_the_first_schema_lacks_what_came_later(tmp_path):
    path = tmp_path / "first"
    path.touch()
    engine = engine_for(path)
    migrate(engine, "0001")
    engine.dispose()
    create_library(tmp_path / "newest")
    names = "SELECT name FROM sqlite_master WHERE type = 'table'"

    lacking = set(query(tmp_path / "newest", names)) - set(query(path, names))
    assert {name for (name,) in lacking} == set(TABLES_SINCE_FIRST)
    assert len(SEARCH_TABLES) == 2


def test_an_upgrade_says_how_far_it_is(older):
    told = []

    upgrade_library(older, make.full_reference(), lambda done, total: told.append((done, total)))

    counted = [step for step in told if step[1]]
    pages, records = counted[0][1], counted[-1][1]
    assert pages > records > 0
    assert counted[-1] == (records, records)
    rows = [done for done, total in counted if total == records]
    assert rows == sorted(rows)
    assert rows[0] == 0


@pytest.mark.parametrize("step", [0, 1, 2, 3])
def test_an_upgrade_that_is_stopped_leaves_everything_as_it_was(older, step):
    before = {file.name: file.stat().st_size for file in older.parent.iterdir()}
    steps = iter(range(step))

    def stop(done: int, total: int) -> None:
        if next(steps, None) is None:
            raise Cancelled

    with pytest.raises(Cancelled):
        upgrade_library(older, make.full_reference(), stop)

    assert {file.name: file.stat().st_size for file in older.parent.iterdir()} == before
    assert query(older, "PRAGMA user_version") == [(1,)]
