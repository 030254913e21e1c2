"""What a file must be to be opened as a library, and how it is opened then.

All is asked of SQLite itself: nothing that maps tables has to be loaded for it.
"""

from __future__ import annotations

import os
import stat
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite

from tracker.db.connection import APPLICATION_ID, connect, is_damage, translated
from tracker.db.layout import SCHEMA_VERSION, missing, strangers
from tracker.db.location import is_remote
from tracker.domain.errors import LibraryFull, LibraryUnusable

_NOT_A_LIBRARY = "Choose a file that Agreement Tracker made; its name usually ends in .agreements."


@dataclass(frozen=True, slots=True)
class Access:
    """How a library that was found to be one is opened."""

    path: Path
    read_only: bool = False
    immutable: bool = False
    """Whether nothing can be written beside it, so that SQLite must not try."""
    remote: bool = False
    """Whether it lies on another machine, where a commit waits for the folder as well."""

    def connect(self) -> Any:
        """Open a connection of SQLite itself; close it."""
        mode = "ro" if self.read_only else "rw"
        return connect(self.path, mode=mode, immutable=self.immutable, remote=self.remote)


def admit(path: Path, *, read_only: bool = False) -> Access:
    """Return how to open an existing library, and choose its journal where it may be written.

    Raises `LibraryUnusable` with the reason where it cannot be opened.
    """
    recognise(path)
    access = (
        Access(path, read_only=True, immutable=_only_immutable(path))
        if read_only
        else Access(path, remote=is_remote(path))
    )
    if not read_only:
        _free_journal(path)
    with translated(), closing(access.connect()) as connection:
        refuse_strangers(path, connection)
        if not read_only:
            _set_journal(connection, remote=access.remote)
    return access


def _free_journal(path: Path) -> None:
    """Let the owner write what lies beside a library that was read-only when SQLite made it.

    SQLite gives its own files the permissions that the library has at the time, and a library
    that may be written again would stay read-only.
    """
    for file in beside(path):
        with suppress(OSError):
            mode = file.stat().st_mode
            if not mode & stat.S_IWUSR:
                file.chmod(mode | stat.S_IWUSR)


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


def beside(path: Path) -> tuple[Path, ...]:
    """Return the files SQLite may keep beside a database."""
    return tuple(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))


def connect_to_read(path: Path) -> Any:
    """Open a library to read it, also where nothing may be written beside it."""
    return connect(path, mode="ro", immutable=_only_immutable(path))


def refuse_strangers(path: Path, connection: Any, *, whole: bool = True) -> None:
    """Raise `LibraryUnusable` where the schema holds more than ours, or less if `whole`."""
    with translated():
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


def _set_journal(connection: Any, *, remote: bool) -> None:
    """Choose how changes reach the file; one just made or restored has the journal of a copy.

    Where the disk has no room for another journal, the library keeps the one it has.
    """
    wanted = "delete" if remote else "wal"
    with suppress(LibraryFull), translated():
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != wanted:
            connection.execute(f"PRAGMA journal_mode = {wanted}")
