"""Library files: creating, recognising, opening, backing up and restoring them.

The live file is touched through SQLite alone: an ordinary `open` would drop its locks.
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite
from sqlalchemy import Engine

from tracker.db.engine import APPLICATION_ID, connect, engine_for
from tracker.db.schema import SCHEMA_VERSION, create, strangers
from tracker.domain.errors import LibraryLocked, LibraryUnusable

_NOT_A_LIBRARY = "Choose a file that Agreement Tracker made; its name usually ends in .agreements."


def create_library(path: Path) -> Engine:
    """Make an empty library. Raises `LibraryUnusable` where the folder does not allow it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(connect(path, mode="rwc")) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
    except (OSError, sqlite.DatabaseError) as error:
        raise LibraryUnusable(
            f"The library {path.name} could not be created in {path.parent}.",
            hint="Choose a folder that exists and that you may write to.",
        ) from error
    engine = engine_for(path)
    with engine.execution_options(library_writing=True).begin() as connection:
        create(connection)
    return engine


def open_library(path: Path, *, read_only: bool = False) -> Engine:
    """Open an existing library. Raises `LibraryUnusable` with the reason where that cannot be."""
    recognise(path)
    if read_only:
        return _open_read_only(path)
    engine = engine_for(path)
    try:
        with engine.connect() as connection:
            _refuse_strangers(path, strangers(connection))
    except BaseException:
        engine.dispose()
        raise
    return engine


def recognise(path: Path) -> int:
    """Return the schema version of a library. Raises `LibraryUnusable` if it is none of ours."""
    if not path.exists():
        raise LibraryUnusable(
            f"There is no library at {path}.",
            hint="Check the path, or start the window once to create it.",
        )
    if path.is_dir():
        raise LibraryUnusable(f"{path.name} is a folder, not a library.", hint=_NOT_A_LIBRARY)
    if path.stat().st_size == 0:
        raise LibraryUnusable(f"{path.name} is empty, not a library.", hint=_NOT_A_LIBRARY)
    if not os.access(path, os.R_OK):
        raise LibraryUnusable(f"{path.name} may not be read.", hint="Ask for access to it.")
    application, version = _identity(path)
    if application != APPLICATION_ID:
        raise LibraryUnusable(
            f"{path.name} is a database of another program, not a library.", hint=_NOT_A_LIBRARY
        )
    if version > SCHEMA_VERSION:
        raise LibraryUnusable(
            f"{path.name} was written by a newer version of Agreement Tracker.",
            hint="Update the program; the file was not touched.",
        )
    return version


def copy_library(path: Path, target: Path) -> None:
    """Copy a library, also while it is in use, in one step; `target` is whole or absent."""
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        with closing(connect(path, mode="ro")) as live, closing(connect(part, mode="rwc")) as copy:
            live.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            if problems := integrity_problems(copy):
                raise LibraryUnusable(
                    f"{path.name} is damaged, so it was not backed up: {problems[0]}",
                    hint="Keep the file as it is and restore an earlier backup.",
                )
        part.replace(target)
    except (OSError, sqlite.DatabaseError) as error:
        raise LibraryUnusable(
            f"{path.name} could not be copied to {target}.",
            hint="Check that the folder exists, may be written to and has room.",
        ) from error
    finally:
        for leftover in (part, *beside(part)):
            leftover.unlink(missing_ok=True)


def beside(path: Path) -> tuple[Path, ...]:
    """Return the files SQLite may keep beside a database."""
    return tuple(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))


def integrity_problems(connection: Any) -> list[str]:
    """Return what SQLite itself finds wrong with a file: structure, references, search index."""
    found = [row[0] for row in connection.execute("PRAGMA integrity_check(10)") if row[0] != "ok"]
    lost = connection.execute("PRAGMA foreign_key_check")
    return found + [f"A row of {row[0]} refers to a missing row of {row[2]}." for row in lost]


def _refuse_strangers(path: Path, names: list[str]) -> None:
    if names:
        raise LibraryUnusable(
            f"{path.name} holds something no library has: {', '.join(names[:3])}.",
            hint="Do not trust this file; restore a backup instead.",
        )


def _open_read_only(path: Path) -> Engine:
    engine = engine_for(path, read_only=True)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM library").scalar()
    except Exception:  # noqa: BLE001 - a WAL file on a medium that cannot be written needs this
        engine.dispose()
        engine = engine_for(path, read_only=True, immutable=True)
    return engine


def _identity(path: Path) -> tuple[int, int]:
    try:
        with closing(_peek(path)) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite.OperationalError as error:
        if "locked" in str(error):
            raise LibraryLocked(
                f"{path.name} is in use by another program.",
                hint="Close it there, or open the library read-only.",
            ) from error
        raise _unreadable(path) from error
    except sqlite.DatabaseError as error:
        raise _unreadable(path) from error
    return application, version


def _peek(path: Path) -> Any:
    try:
        connection = connect(path, mode="ro")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite.OperationalError:
        return connect(path, mode="ro", immutable=True)
    return connection


def _unreadable(path: Path) -> LibraryUnusable:
    return LibraryUnusable(f"{path.name} is not a library, or it is damaged.", hint=_NOT_A_LIBRARY)
