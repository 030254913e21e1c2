"""Connections to a library file through SQLite itself, and what its errors mean to people.

Nothing here knows tables, so that a window can look at a library before what maps them is loaded.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite

from tracker.domain.errors import (
    LibraryFull,
    LibraryLocked,
    LibraryReadOnly,
    LibraryUnusable,
    TrackerError,
    ValueRefused,
)

APPLICATION_ID = 0x41475254
"""`AGRT` in the file's header: says that this SQLite file is a library."""
BUSY_SECONDS = 5.0
"""How long a connection waits for another one to finish writing."""
CACHE_KILOBYTES = 16_000
"""Pages that one connection keeps. Four times as many make no work quicker that was measured, and
a window has three connections, each of which fills its own.
"""
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    f"PRAGMA cache_size = -{CACHE_KILOBYTES}",
)


def connect(path: Path, *, mode: str = "rw", immutable: bool = False, remote: bool = False) -> Any:
    """Open the file with SQLite itself; nothing else may ever open a live library.

    `remote` is for files on another machine: there a commit waits for the folder as well.
    """
    uri = f"{path.resolve().as_uri()}?mode={mode}" + ("&immutable=1" if immutable else "")
    connection = sqlite.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS
    )
    try:
        for pragma in (*_PRAGMAS, f"PRAGMA synchronous = {'EXTRA' if remote else 'FULL'}"):
            connection.execute(pragma)
    except sqlite.DatabaseError:
        connection.close()
        raise
    return connection


@contextmanager
def translated() -> Iterator[None]:
    """Turn what SQLite says about the file into words for people; bugs pass through."""
    try:
        yield
    except sqlite.DatabaseError as error:
        problem = problem_of(error)
        if problem is None:
            raise
        raise problem from error
    except UnicodeEncodeError as error:
        raise ValueRefused(
            "A text holds half a character that cannot be stored.",
            hint="Type the character again.",
        ) from error


def gone_error() -> LibraryUnusable:
    """Return the refusal of a change in a library whose file is no longer in its place."""
    return LibraryUnusable(
        "The file of this library was moved, deleted or replaced, so nothing was changed.",
        hint="Put it back, or back up the library from here: all of it is still at hand.",
    )


def read_only_error(*, barred: bool = False) -> LibraryReadOnly:
    """Return the refusal of a change in a library opened read-only: by choice, or as it must be.

    `barred` says that its file or its folder may not be written to.
    """
    return LibraryReadOnly(
        "The library is open read-only, so nothing was changed.",
        hint=(
            "Ask for leave to write to its file and folder, or copy it to a folder of yours."
            if barred
            else "Open it again to change it, once no other window has it open."
        ),
    )


def is_damage(error: BaseException) -> bool:
    """Say whether SQLite means by this error that the file itself is broken."""
    original = getattr(error, "orig", None) or error
    if isinstance(original, sqlite.OperationalError) and "Could not decode" in str(original):
        return True
    return code_of(original) in (sqlite.SQLITE_CORRUPT, sqlite.SQLITE_NOTADB)


def is_full(error: BaseException) -> bool:
    """Say whether this error means that there is no room to write, or none that works."""
    original = getattr(error, "orig", None) or error
    if isinstance(original, OSError):
        return original.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return code_of(original) in (sqlite.SQLITE_FULL, sqlite.SQLITE_IOERR)


def full_error() -> LibraryFull:
    """Return the refusal of a change for which there is no room."""
    return LibraryFull(
        "The change could not be written: the disk is full or failing.",
        hint="Free some space, then try again; nothing committed was lost.",
    )


def code_of(error: BaseException) -> int:
    """Return SQLite's primary code of an error; 0 for other errors."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def problem_of(error: BaseException) -> TrackerError | None:
    """Return what an error of SQLite means to people; None where it is a bug of ours."""
    code = code_of(error)
    if code in (sqlite.SQLITE_BUSY, sqlite.SQLITE_LOCKED):
        return LibraryLocked(
            "The library is busy: another program is writing to it.",
            hint="Wait until it has finished, then try again.",
        )
    if is_full(error):
        return full_error()
    if code == sqlite.SQLITE_READONLY:
        return read_only_error(barred=True)
    if code == sqlite.SQLITE_CANTOPEN:
        return LibraryUnusable(
            "The library file can no longer be opened.",
            hint="Check that its folder is still there and may be used, then open it again.",
        )
    if is_damage(error):
        return LibraryUnusable(
            "The library file is damaged.",
            hint="Keep it as it is and restore a backup; `check` says what is wrong.",
        )
    return None
