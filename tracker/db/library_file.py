"""Library files: creating, recognising, opening and copying them.

The live file is touched through SQLite alone: an ordinary `open` would drop its locks.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from tracker.db.engine import (
    APPLICATION_ID,
    WRITING,
    connect,
    engine_for,
    full_error,
    is_damage,
    is_full,
    translated,
)
from tracker.db.integrity import altered_contents, structure_problems
from tracker.db.location import is_remote
from tracker.db.schema import SCHEMA_VERSION, create, missing, strangers
from tracker.domain.errors import LibraryFull, LibraryUnusable

_NOT_A_LIBRARY = "Choose a file that Agreement Tracker made; its name usually ends in .agreements."


def create_library(path: Path, *, named: Path | None = None) -> None:
    """Make an empty library, checked before it counts; `named` is what it will be called later.

    Raises `LibraryUnusable` where the folder does not allow it, `LibraryFull` where the disk has
    no room. Its journal is the one that leaves nothing beside the file; opening it chooses.
    """
    with _creating(named or path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connect(path, mode="rwc").close()
        engine = engine_for(path)
        try:
            with engine.execution_options(**{WRITING: True}).begin() as connection:
                create(connection)
        finally:
            engine.dispose()


def publish_library(part: Path, path: Path) -> bool:
    """Publish a library that was just made: all of it lies in the file itself, and is sound.

    Says no where somebody else made one of that name meanwhile. Raises `LibraryUnusable`, or
    `LibraryFull` where the disk has no room for all of it.
    """
    with _creating(path):
        if path.exists():
            return False
        with closing(connect(part)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            if problems := structure_problems(connection):
                raise sqlite.DatabaseError(problems[0])
        engine = engine_for(part)
        try:
            refuse_strangers(path, engine)
        finally:
            engine.dispose()
        return publish(part, path)


@contextmanager
def _creating(path: Path) -> Iterator[None]:
    """Say what kept a new library from being made, by the name that it should have got."""
    try:
        yield
    except (OSError, ValueError, DBAPIError, sqlite.DatabaseError) as error:
        if is_full(error):
            raise full_error() from error
        raise LibraryUnusable(
            f"The library {path.name} could not be created in {path.parent}.",
            hint="Choose a folder that exists and that you may write to.",
        ) from error


def open_library(path: Path, *, read_only: bool = False) -> Engine:
    """Open an existing library. Raises `LibraryUnusable` with the reason where that cannot be."""
    recognise(path)
    if read_only:
        engine = engine_for(path, read_only=True, immutable=_only_immutable(path))
    else:
        engine = engine_for(path, remote=is_remote(path))
    try:
        refuse_strangers(path, engine)
        if not read_only:
            _set_journal(path, engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def recognise(path: Path) -> int:
    """Return the schema version of a library. Raises `LibraryUnusable` if it is none of ours."""
    _refuse_other_things(path)
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
    """Copy a library, also while it is in use, in one step; `target` is whole or as it was.

    Raises `LibraryUnusable` where the library is damaged or the copy cannot be written.
    """
    with _copying(path, target), closing(connect_to_read(path)) as live:
        copy_from(live, path, target)


def copy_from(live: Any, path: Path, target: Path) -> None:
    """Copy the library that a connection holds, as `copy_library` does."""
    with _copying(path, target), unfinished(target) as part:
        with closing(connect(part, mode="rwc")) as copy:
            live.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            if problems := [*structure_problems(copy), *altered_contents(copy)]:
                raise _damaged(path, problems[0])
        part.replace(target)


def snapshot_library(path: Path, target: Path) -> None:
    """Copy a library, also while it is in use, to be looked at and thrown away; unverified.

    Raises `LibraryUnusable` where the library is damaged or the copy cannot be written.
    """
    with (
        _copying(path, target),
        closing(connect_to_read(path)) as live,
        closing(connect(target, mode="rwc")) as copy,
    ):
        live.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def _copying(path: Path, target: Path) -> Iterator[None]:
    """Say what kept a library from being copied."""
    try:
        yield
    except (OSError, sqlite.DatabaseError) as error:
        if is_damage(error):
            raise _damaged(path, "SQLite can no longer read it.") from error
        raise LibraryUnusable(
            f"{path.name} could not be copied to {target}.",
            hint="Check that the folder exists, may be written to and has room.",
        ) from error


@contextmanager
def unfinished(target: Path) -> Iterator[Path]:
    """Yield the name under which a file is made before it counts; what is left of it goes."""
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    _remove(part)
    try:
        yield part
    finally:
        _remove(part)


def publish(part: Path, path: Path) -> bool:
    """Give a finished file its name, unless another file got it first; say which."""
    try:
        os.link(part, path)
    except FileExistsError:
        return False
    except OSError:  # a file system without links
        if path.exists():
            return False
        part.rename(path)
    return True


def beside(path: Path) -> tuple[Path, ...]:
    """Return the files SQLite may keep beside a database."""
    return tuple(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))


def connect_to_read(path: Path) -> Any:
    """Open a library to read it, also where nothing may be written beside it."""
    return connect(path, mode="ro", immutable=_only_immutable(path))


def refuse_strangers(path: Path, engine: Engine, *, whole: bool = True) -> None:
    """Raise `LibraryUnusable` where the schema holds more than ours, or less if `whole`."""
    with translated(), engine.connect() as connection:
        planted, lost = strangers(connection), missing(connection) if whole else []
    if planted:
        raise LibraryUnusable(
            f"{path.name} holds something no library has: {', '.join(planted[:3])}.",
            hint="Do not trust this file; restore a backup instead.",
        )
    if lost:
        raise LibraryUnusable(
            f"{path.name} is damaged: it has lost its table {lost[0]}.",
            hint="Keep the file as it is and restore a backup.",
        )


def _refuse_other_things(path: Path) -> None:
    try:
        found = path.exists()
        folder, size = path.is_dir(), path.stat().st_size if found else 0
    except OSError as error:
        raise LibraryUnusable(
            f"{path.name[:80]} cannot be looked at.", hint="Check the path and who may read it."
        ) from error
    if not found:
        raise LibraryUnusable(
            f"There is no library at {path}.",
            hint="Check the path, or start the window once to create it.",
        )
    if folder:
        raise LibraryUnusable(
            f"{path.name or path} is a folder, not a library.", hint=_NOT_A_LIBRARY
        )
    if size == 0:
        raise LibraryUnusable(f"{path.name} is empty, not a library.", hint=_NOT_A_LIBRARY)
    if not os.access(path, os.R_OK):
        raise LibraryUnusable(f"{path.name} may not be read.", hint="Ask for access to it.")


def _only_immutable(path: Path) -> bool:
    """Say whether nothing can be written beside the library, so that SQLite must not try.

    Raises `LibraryUnusable` where a journal lies there: read so, it would be ignored.
    """
    try:
        with closing(connect(path, mode="ro")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in (sqlite.SQLITE_CANTOPEN, sqlite.SQLITE_READONLY):
            raise
        if any(_holds_something(file) for file in beside(path)):
            raise LibraryUnusable(
                f"{path.name} was not closed, and its journal cannot be used where it lies.",
                hint="Copy it, with the files beside it, to a folder you may write to.",
            ) from error
        return True
    return False


def _identity(path: Path) -> tuple[int, int]:
    """Return what the file says of itself; where commits wait beside it, SQLite must read those.

    Where none wait, its head says it all, which needs no lock and leaves nothing beside it.
    """
    waiting = _holds_something(beside(path)[0])
    try:
        with closing(
            connect_to_read(path) if waiting else connect(path, mode="ro", immutable=True)
        ) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite.DatabaseError as error:
        if waiting and not is_damage(error):
            with translated():
                raise
        raise LibraryUnusable(
            f"{path.name} is not a library, or it is damaged.", hint=_NOT_A_LIBRARY
        ) from error
    return application, version


def _holds_something(file: Path) -> bool:
    return file.exists() and file.stat().st_size > 0


def _journal(path: Path) -> str:
    return "delete" if is_remote(path) else "wal"


def _set_journal(path: Path, engine: Engine) -> None:
    """Choose how changes reach the file; one just made or restored has the journal of a copy.

    Where the disk has no room for another journal, the library keeps the one it has.
    """
    wanted = _journal(path)
    with suppress(LibraryFull), translated(), closing(engine.raw_connection()) as pooled:
        connection: Any = pooled.driver_connection
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != wanted:
            connection.execute(f"PRAGMA journal_mode = {wanted}")


def _remove(file: Path) -> None:
    for each in (file, *beside(file)):
        with suppress(OSError):  # where a name cannot be, nothing is left under it
            each.unlink(missing_ok=True)


def _damaged(path: Path, words: str) -> LibraryUnusable:
    return LibraryUnusable(
        f"{path.name} is damaged, so it was not copied: {words}",
        hint="Keep the file as it is and use an earlier backup.",
    )
