from __future__ import annotations

import errno
import os
from contextlib import closing

import pysqlite3.dbapi2 as sqlite
import pytest

from tests.libraries import execute, query
from tracker.db.connection import CACHE_KILOBYTES, connect, is_damage, is_full, translated
from tracker.db.library_file import create_library
from tracker.domain.errors import (
    LibraryFull,
    LibraryLocked,
    LibraryReadOnly,
    LibraryUnusable,
    TrackerError,
    ValueRefused,
)

ADD = "INSERT INTO person (uuid, name) VALUES (?, ?)"


@pytest.fixture
def made(library):
    create_library(library)
    return library


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("synchronous", 2),
        ("cache_size", -CACHE_KILOBYTES),
    ],
)
def test_every_connection_is_careful(made, pragma, value):
    with closing(connect(made)) as connection:
        assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_a_file_on_another_machine_is_written_with_more_care(library):
    create_library(library)

    with closing(connect(library, remote=True)) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (3,)


def test_words_that_are_no_text_are_damage(library):
    create_library(library)
    execute(library, "INSERT INTO person (uuid, name) VALUES ('x', CAST(x'ff41' AS TEXT))")

    with closing(connect(library)) as connection, pytest.raises(sqlite.Error) as refusal:
        connection.execute("SELECT name FROM person").fetchall()
    assert is_damage(refusal.value)
    assert not is_damage(ValueError("Could not decode"))


def told(path, statement, values=(), **options):
    """Return what people are told of a statement that fails."""
    with pytest.raises(TrackerError) as refusal:
        _run(path, statement, values, **options)
    return type(refusal.value)


def _run(path, statement, values, **options):
    with translated(), closing(connect(path, **options)) as connection:
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA max_page_count = 1")
        connection.execute(statement, values).fetchall()


def test_what_sqlite_says_is_told_in_words(made):
    assert told(made, ADD, ("x", "x"), mode="ro") is LibraryReadOnly
    assert told(made, ADD, ("x", "x" * 100_000)) is LibraryFull
    assert told(made, ADD, ("x", "\ud800")) is ValueRefused
    assert told(made.parent / "gone" / "library", "SELECT 1") is LibraryUnusable
    with closing(connect(made)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert told(made, "BEGIN IMMEDIATE") is LibraryLocked


def test_a_damaged_page_is_told_as_damage(made):
    page = query(made, "SELECT rootpage FROM sqlite_master WHERE name = 'person'")[0][0]
    with made.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(os.urandom(200))

    assert told(made, "SELECT * FROM person") is LibraryUnusable


def test_a_bug_stays_a_bug(made):
    with pytest.raises(sqlite.OperationalError, match="no such table: nowhere"):
        _run(made, "SELECT name FROM nowhere", ())
    with pytest.raises(ZeroDivisionError), translated():
        _ = 1 / 0


def test_a_disk_without_room_is_told_from_other_failures():
    assert is_full(OSError(errno.ENOSPC, "no room"))
    assert not is_full(OSError(errno.EACCES, "no right"))
    assert not is_full(ValueError("no room"))
