"""Library files: creating, opening and copying them.

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

from tracker.db.connection import connect, full_error, is_damage, is_full
from tracker.db.copying import copy_pages, stoppable
from tracker.db.engine import WRITING, engine_for
from tracker.db.integrity import altered_contents, structure_problems
from tracker.db.recognition import Access, admit, beside, connect_to_read, refuse_strangers
from tracker.db.schema import create
from tracker.domain.errors import LibraryUnusable
from tracker.domain.progress import Progress, silent


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
            refuse_strangers(path, connection)
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
    return engine_of(admit(path, read_only=read_only))


def engine_of(access: Access) -> Engine:
    """Return an engine over a library that was looked at."""
    return engine_for(
        access.path,
        read_only=access.read_only,
        immutable=access.immutable,
        remote=access.remote,
    )


def copy_library(path: Path, target: Path, progress: Progress = silent) -> None:
    """Copy a library as it is now, also while it is in use; `target` is whole or as it was.

    `progress` counts pages, and may stop it. Raises `LibraryUnusable` where the library is damaged
    or the copy cannot be written.
    """
    with _copying(path, target), closing(connect_to_read(path)) as live:
        copy_from(live, path, target, progress)


def copy_from(live: Any, path: Path, target: Path, progress: Progress = silent) -> None:
    """Copy the library that a connection holds, as `copy_library` does."""
    with _copying(path, target), unfinished(target) as part:
        with closing(connect(part, mode="rwc")) as copy:
            copy_pages(live, copy, progress)
            copy.execute("PRAGMA journal_mode = DELETE")
            with stoppable(copy, progress):
                if problems := [*structure_problems(copy), *altered_contents(copy)]:
                    raise _damaged(path, problems[0])
        part.replace(target)


def snapshot_library(path: Path, target: Path, progress: Progress = silent) -> None:
    """Copy a library, also while it is in use, to be looked at and thrown away; unverified.

    `progress` counts pages, and may stop it. Raises `LibraryUnusable` where the library is damaged
    or the copy cannot be written.
    """
    with (
        _copying(path, target),
        closing(connect_to_read(path)) as live,
        closing(connect(target, mode="rwc")) as copy,
    ):
        copy_pages(live, copy, progress)
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


def _remove(file: Path) -> None:
    for each in (file, *beside(file)):
        with suppress(OSError):  # where a name cannot be, nothing is left under it
            each.unlink(missing_ok=True)


def _damaged(path: Path, words: str) -> LibraryUnusable:
    return LibraryUnusable(
        f"{path.name} is damaged, so it was not copied: {words}",
        hint="Keep the file as it is and use an earlier backup.",
    )
