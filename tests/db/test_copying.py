"""A copy page by page is of one moment, whoever writes meanwhile, and can be stopped."""

from __future__ import annotations

from contextlib import closing

import pytest

from tracker.db import copying
from tracker.db.connection import connect
from tracker.db.copying import copy_pages, stoppable
from tracker.domain.progress import Cancelled


@pytest.fixture
def source(tmp_path, monkeypatch):
    """Make a database of many pages in the journal mode of libraries; steps take few of them."""
    monkeypatch.setattr(copying, "_PAGES", 10)
    path = tmp_path / "source.db"
    with closing(connect(path, mode="rwc")) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE t (x)")
        connection.execute(
            "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
            " WHERE i < 300) SELECT randomblob(1000) FROM n"
        )
    return path


def count(path) -> int:
    with closing(connect(path)) as connection:
        return connection.execute("SELECT count(*) FROM t").fetchone()[0]


def test_a_copy_goes_on_while_somebody_writes_and_knows_nothing_of_it(source, tmp_path):
    steps = []
    with closing(connect(source)) as writer:

        def write(done: int, total: int) -> None:
            steps.append((done, total))
            writer.execute("INSERT INTO t VALUES ('later')")

        with (
            closing(connect(source)) as live,
            closing(connect(tmp_path / "c", mode="rwc")) as copy,
        ):
            copy_pages(live, copy, write)

    assert count(tmp_path / "c") == 300
    assert count(source) == 300 + len(steps)
    assert len(steps) == -(-steps[-1][1] // 10)
    assert [done for done, _ in steps] == sorted({done for done, _ in steps})


def test_a_copy_that_is_stopped_is_none_and_leaves_the_source_free(source, tmp_path):
    def stop(done: int, _total: int) -> None:
        if done >= 20:
            raise Cancelled

    with closing(connect(source)) as live, closing(connect(tmp_path / "c", mode="rwc")) as copy:
        with pytest.raises(Cancelled):
            copy_pages(live, copy, stop)
        tables = copy.execute("SELECT count(*) FROM sqlite_master").fetchone()
        live.execute("INSERT INTO t VALUES ('now')")

    assert tables == (0,)


def test_a_check_is_stopped_midway(source, monkeypatch):
    monkeypatch.setattr(copying, "_STEPS", 10)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with closing(connect(source)) as connection:
        with pytest.raises(Cancelled), stoppable(connection, stop):
            connection.execute("PRAGMA integrity_check").fetchall()

        assert connection.execute("SELECT count(*) FROM t").fetchone() == (300,)
