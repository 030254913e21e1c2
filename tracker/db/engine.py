"""Connections to a library, and the one way to read from it and to write to it.

Every connection keeps foreign keys, refuses code planted in the schema, and opens its transactions
itself: readers with BEGIN, writers with BEGIN IMMEDIATE, so that two writers never deadlock.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

import pysqlite3.dbapi2 as sqlite
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from tracker.domain.errors import (
    LibraryFull,
    LibraryLocked,
    LibraryReadOnly,
    LibraryUnusable,
    TrackerError,
    ValueRefused,
)
from tracker.domain.progress import Cancelled

APPLICATION_ID = 0x41475254
"""`AGRT` in the file's header: says that this SQLite file is a library."""
BUSY_SECONDS = 5.0
"""How long a connection waits for another one to finish writing."""
WRITING = "library_writing"
"""Execution option of connections whose transactions take the right to write at once."""
Stop: TypeAlias = Callable[[], bool]
"""Says that nobody waits for an answer any more."""
_STEPS = 20_000
"""Steps of SQLite's machine, well below a millisecond's worth, between two looks at `Stop`."""
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA cache_size = -64000",
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


def engine_for(
    path: Path,
    *,
    read_only: bool = False,
    immutable: bool = False,
    foreign_keys: bool = True,
    remote: bool = False,
) -> Engine:
    """Return an engine over an existing library file."""
    mode = "ro" if read_only else "rw"

    def opened() -> Any:
        connection = connect(path, mode=mode, immutable=immutable, remote=remote)
        if not foreign_keys:
            connection.execute("PRAGMA foreign_keys = OFF")
        return connection

    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlite,
        creator=opened,
        poolclass=QueuePool,
        pool_size=4,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get(WRITING)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def never() -> bool:
    """Let work go on to its end."""
    return False


class Sessions:
    """Hands out sessions: one for each reading, one for each writing."""

    def __init__(self, engine: Engine, *, read_only: bool = False) -> None:
        self._engine = engine
        self._writer = engine.execution_options(**{WRITING: True})
        self.read_only = read_only
        self._written = False

    @contextmanager
    def reading(self, stop: Stop = never) -> Iterator[Session]:
        """Yield a session over one consistent state; nothing it does is kept.

        Its queries end with `Cancelled` once `stop` says so.
        """
        with translated(), Session(self._engine) as session:
            if stop is never:
                yield session
                return
            driver = session.connection().connection.driver_connection
            driver.set_progress_handler(stop, _STEPS)  # type: ignore[union-attr]
            try:
                yield session
            except DBAPIError as error:
                if _code(error.orig or error) != sqlite.SQLITE_INTERRUPT:
                    raise
                raise Cancelled from error
            finally:
                driver.set_progress_handler(None, 0)  # type: ignore[union-attr]

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Yield a session whose work is kept as a whole, or not at all if anything fails."""
        if self.read_only:
            raise read_only_error()
        with translated(), Session(self._writer, autoflush=False) as session, session.begin():
            session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            self._written = True
            yield session

    def close(self) -> None:
        """Let go of every connection; what was written is moved from the journal into the file."""
        if self._written:
            self._tidy()
            self._written = False
        self._engine.dispose()

    def _tidy(self) -> None:
        """Refresh what the planner knows and empty the journal, unless others are at work."""
        connection = self._engine.raw_connection()
        try:
            connection.driver_connection.execute("PRAGMA busy_timeout = 0")  # type: ignore[union-attr]
            connection.driver_connection.execute("PRAGMA optimize")  # type: ignore[union-attr]
            connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
        except sqlite.DatabaseError:
            pass  # nothing is lost: the next one to open the file does the same
        finally:
            connection.invalidate()


@contextmanager
def translated() -> Iterator[None]:
    """Turn what SQLite says about the file into words for people; bugs pass through."""
    try:
        yield
    except (DBAPIError, sqlite.DatabaseError) as error:
        problem = _problem(getattr(error, "orig", None) or error)
        if problem is None:
            raise
        raise problem from error
    except UnicodeEncodeError as error:
        raise ValueRefused(
            "A text holds half a character that cannot be stored.",
            hint="Type the character again.",
        ) from error


def read_only_error() -> LibraryReadOnly:
    """Return the refusal of a change in a library opened read-only."""
    return LibraryReadOnly(
        "The library is open read-only, so nothing was changed.",
        hint="Close the other window, or copy the library to a folder you may write to.",
    )


def is_damage(error: BaseException) -> bool:
    """Say whether SQLite means by this error that the file itself is broken."""
    original = getattr(error, "orig", None) or error
    if isinstance(original, sqlite.OperationalError) and "Could not decode" in str(original):
        return True
    return _code(original) in (sqlite.SQLITE_CORRUPT, sqlite.SQLITE_NOTADB)


def is_full(error: BaseException) -> bool:
    """Say whether this error means that there is no room to write, or none that works."""
    original = getattr(error, "orig", None) or error
    if isinstance(original, OSError):
        return original.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return _code(original) in (sqlite.SQLITE_FULL, sqlite.SQLITE_IOERR)


def full_error() -> LibraryFull:
    """Return the refusal of a change for which there is no room."""
    return LibraryFull(
        "The change could not be written: the disk is full or failing.",
        hint="Free some space, then try again; nothing committed was lost.",
    )


def _code(error: BaseException) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _problem(error: BaseException) -> TrackerError | None:
    code = _code(error)
    if code in (sqlite.SQLITE_BUSY, sqlite.SQLITE_LOCKED):
        return LibraryLocked(
            "The library is busy: another program is writing to it.",
            hint="Wait until it has finished, then try again.",
        )
    if is_full(error):
        return full_error()
    if code == sqlite.SQLITE_READONLY:
        return read_only_error()
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
