from __future__ import annotations

import os
from contextlib import closing

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from tests.libraries import query
from tracker.db import connection as connections
from tracker.db.connection import connect
from tracker.db.engine import Sessions, engine_for, translated
from tracker.db.library_file import create_library, open_library
from tracker.domain.errors import (
    LibraryFull,
    LibraryLocked,
    LibraryReadOnly,
    LibraryUnusable,
    ValueRefused,
)
from tracker.domain.progress import Cancelled

ADD = text("INSERT INTO person (uuid, name) VALUES (:name, :name)")
NAMES = text("SELECT name FROM person ORDER BY id")


def names(sessions: Sessions) -> list[str]:
    with sessions.reading() as session:
        return list(session.scalars(NAMES))


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("synchronous", 2),
        ("journal_mode", "wal"),
        ("busy_timeout", 5000),
    ],
)
def test_every_connection_is_careful(sessions, pragma, value):
    for session_of in (sessions.reading, sessions.writing, sessions.reading):
        with session_of() as session:
            assert session.scalar(text(f"PRAGMA {pragma}")) == value


def test_work_is_kept_as_a_whole_or_not_at_all(sessions):
    with sessions.writing() as session:
        session.execute(ADD, {"name": "Joan Miller"})

    def half() -> None:
        with sessions.writing() as session:
            session.execute(ADD, {"name": "Andrés Peña"})
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        half()
    assert names(sessions) == ["Joan Miller"]


def test_what_a_reader_does_is_not_kept(sessions):
    with sessions.reading() as session:
        session.execute(ADD, {"name": "Joan Miller"})

    assert names(sessions) == []


def test_a_reader_sees_one_state_while_others_write(sessions):
    with sessions.reading() as reader:
        assert list(reader.scalars(NAMES)) == []
        with sessions.writing() as session:
            session.execute(ADD, {"name": "Joan Miller"})
        assert list(reader.scalars(NAMES)) == []
    assert names(sessions) == ["Joan Miller"]


def test_references_are_checked_when_the_work_is_done(sessions):
    with sessions.writing() as session:
        session.execute(text("INSERT INTO passage SELECT 1,'p',1,0,1,'J','','',NULL"))
        session.execute(text("DELETE FROM passage"))

    def dangling() -> None:
        with sessions.writing() as session:
            session.execute(text("INSERT INTO passage SELECT 1,'p',1,0,1,'J','','',NULL"))

    with pytest.raises(IntegrityError):
        dangling()
    with sessions.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM passage")) == 0


def test_a_writer_waits_for_another_and_then_says_so(library, sessions, monkeypatch):
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.05)
    with closing(connect(library)) as other, Sessions_over(library) as mine:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryLocked, match="busy"), mine.writing():
            raise AssertionError
        other.execute("ROLLBACK")
        with mine.writing() as session:
            session.execute(ADD, {"name": "Joan Miller"})
    assert names(sessions) == ["Joan Miller"]


def test_a_reader_does_not_wait_for_a_writer(library, sessions):
    with closing(connect(library)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert names(sessions) == []
        other.execute("ROLLBACK")


def test_a_read_only_library_takes_nothing(library, sessions):
    with Sessions_over(library, read_only=True) as mine:
        with pytest.raises(LibraryReadOnly), mine.writing():
            raise AssertionError
        with pytest.raises(LibraryReadOnly), mine.reading() as session:
            session.execute(ADD, {"name": "Joan Miller"})
        assert names(mine) == []


def test_a_full_disk_is_a_sentence_and_keeps_nothing(sessions):
    def fill() -> None:
        with sessions.writing() as session:
            pages = session.scalar(text("PRAGMA page_count"))
            session.execute(text(f"PRAGMA max_page_count = {pages}"))
            session.execute(ADD, {"name": "Joan Miller" * 10_000})

    with pytest.raises(LibraryFull, match="disk is full"):
        fill()
    assert names(sessions) == []


def test_damage_is_a_sentence(library):
    create_library(library)
    page = query(library, "SELECT rootpage FROM sqlite_master WHERE name = 'person'")[0][0]
    with library.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(os.urandom(200))

    with Sessions_over(library) as mine, pytest.raises(LibraryUnusable, match="damaged"):
        names(mine)


def test_a_lost_folder_is_a_sentence(library):
    create_library(library)
    engine = engine_for(library.parent / "gone" / "policy.agreements")

    with pytest.raises(LibraryUnusable, match="no longer be opened"):
        names(Sessions(engine))


def test_a_bug_stays_a_bug(sessions):
    with pytest.raises(DBAPIError), sessions.reading() as session:
        session.execute(text("SELECT nothing FROM nowhere"))
    with pytest.raises(ZeroDivisionError), translated():
        _ = 1 / 0


def test_half_a_character_is_refused(sessions):
    with pytest.raises(ValueRefused, match="half a character"), sessions.writing() as session:
        session.execute(ADD, {"name": "\ud800"})


def test_closing_empties_the_journal(library):
    create_library(library)
    sessions = Sessions(open_library(library))
    with sessions.writing() as session:
        session.execute(ADD, {"name": "Joan Miller" * 100_000})
    journal = library.with_name(library.name + "-wal")
    assert journal.stat().st_size > 1_000_000

    with closing(connect(library)) as other:
        other.execute("SELECT count(*) FROM person").fetchone()
        sessions.close()
        assert journal.stat().st_size == 0
    assert not journal.exists()


KNOWN = text("SELECT stat FROM sqlite_stat1 WHERE idx = 'sqlite_autoindex_person_1'")


def known(sessions) -> int:
    """Return how many persons the planner takes the library to hold."""
    with sessions.reading() as session:
        return int((session.scalar(KNOWN) or "0").split()[0])


def test_the_planner_hears_of_many_rows_at_once_and_of_few_when_closing(library):
    create_library(library)
    with Sessions_over(library) as sessions, sessions.writing() as session:
        session.execute(ADD, {"name": "Joan Miller"})
    with Sessions_over(library) as sessions:
        assert known(sessions) == 1
        with sessions.writing() as session:
            session.execute(ADD, [{"name": f"Joan Miller {number}"} for number in range(30)])
        assert known(sessions) == 1
    with Sessions_over(library) as sessions:
        assert known(sessions) == 31
        with sessions.writing() as session:
            session.execute(ADD, [{"name": f"Ana Ruiz {number}"} for number in range(6_000)])
        assert known(sessions) == 6_031


def test_a_reading_goes_on_while_the_planner_hears_of_many_rows(library):
    create_library(library)
    open_library(library).dispose()  # which chooses the journal
    with Sessions_over(library) as sessions:
        with sessions.reading() as early:
            assert early.scalars(NAMES).all() == []
            with sessions.writing() as session:
                session.execute(ADD, [{"name": f"Ana Ruiz {number}"} for number in range(6_000)])
            assert early.scalars(NAMES).all() == []
        assert len(names(sessions)) == 6_000


def test_reading_alone_changes_not_one_byte(library):
    create_library(library)
    open_library(library).dispose()  # which chooses the journal
    before = library.read_bytes()
    sessions = Sessions(open_library(library))
    assert names(sessions) == []
    sessions.close()

    assert library.read_bytes() == before


def test_closing_does_not_wait_for_others(library):
    create_library(library)
    sessions = Sessions(open_library(library))
    with sessions.writing() as session:
        session.execute(ADD, {"name": "Joan Miller"})
    with closing(connect(library)) as other:
        other.execute("BEGIN IMMEDIATE")
        sessions.close()
        sessions.close()
        other.execute("ROLLBACK")

    assert query(library, "PRAGMA integrity_check") == [("ok",)]


class Sessions_over:  # noqa: N801 - reads as a phrase
    """Sessions of one test over a library that others may use as well."""

    def __init__(self, library, *, read_only=False):
        engine = engine_for(library, read_only=read_only)
        self._sessions = Sessions(engine, read_only=read_only)

    def __enter__(self):
        return self._sessions

    def __exit__(self, *_):
        self._sessions.close()


ENDLESS = text(
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
)


def test_a_question_nobody_wants_answered_is_stopped(library):
    create_library(library)
    sessions = Sessions(open_library(library))
    asked = iter([False, False, True, True])

    with pytest.raises(Cancelled), sessions.reading(lambda: next(asked)) as session:
        session.scalar(ENDLESS)

    assert names(sessions) == []
    with sessions.reading(lambda: False) as session:
        assert session.scalar(text("SELECT 1")) == 1
    sessions.close()
