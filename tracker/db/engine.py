"""Connections to a library, and the one way to read from it and to write to it.

Every connection keeps foreign keys, refuses code planted in the schema, and opens its transactions
itself: readers with BEGIN, writers with BEGIN IMMEDIATE, so that two writers never deadlock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

import pysqlite3.dbapi2 as sqlite
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from tracker.db.connection import code_of, connect, gone_error, problem_of, read_only_error
from tracker.db.connection import translated as translated_plainly
from tracker.db.location import Place
from tracker.domain.progress import Cancelled

WRITING = "library_writing"
"""Execution option of connections whose transactions take the right to write at once."""
Stop: TypeAlias = Callable[[], bool]
"""Says that nobody waits for an answer any more."""
_STEPS = 20_000
"""Steps of SQLite's machine, well below a millisecond's worth, between two looks at `Stop`."""
_MANY = 5_000
"""Rows written at once after which the planner is told of them, as after an import."""
_OPTIMIZE = "PRAGMA optimize = 0x10002"
"""Counts again the rows of every table that has grown or shrunk tenfold, also of those that this
connection has not asked yet. Left at its guess of one row, the planner reads whole tables for each
row of another: a search of 11,000 agreements took 14 seconds instead of .02."""


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

    def __init__(
        self, engine: Engine, *, read_only: bool = False, place: Place | None = None
    ) -> None:
        self._engine = engine
        self._place = place
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
                if code_of(error.orig or error) != sqlite.SQLITE_INTERRUPT:
                    raise
                raise Cancelled from error
            finally:
                driver.set_progress_handler(None, 0)  # type: ignore[union-attr]

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Yield a session whose work is kept as a whole, or not at all if anything fails."""
        if self.read_only:
            raise read_only_error(barred=self._place is not None and self._place.is_barred())
        if self.is_gone():
            raise gone_error()
        with translated(), Session(self._writer, autoflush=False) as session, session.begin():
            session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            self._written = True
            driver: Any = session.connection().connection.driver_connection
            before = driver.total_changes
            yield session
            session.flush()
            many = driver.total_changes - before > _MANY
        if many:
            self._count_again()

    def is_gone(self) -> bool:
        """Whether the file was moved, deleted or replaced: SQLite goes on in what is no more."""
        return self._place is not None and not self._place.is_kept()

    @contextmanager
    def connection(self) -> Iterator[Any]:
        """Yield a connection of SQLite itself that was opened before, to read from."""
        with translated():
            opened = self._engine.raw_connection()
        try:
            yield opened.driver_connection
        finally:
            opened.close()

    def close(self) -> None:
        """Let go of every connection; what was written is moved from the journal into the file."""
        if self._written:
            self._tidy()
            self._written = False
        self._engine.dispose()

    def _count_again(self) -> None:
        """Tell the planner what was written; the next readings get connections that know it."""
        self._maintain(_OPTIMIZE)
        self._engine.dispose()

    def _tidy(self) -> None:
        """Refresh what the planner knows and empty the journal, unless others are at work."""
        self._maintain(_OPTIMIZE, "PRAGMA wal_checkpoint(TRUNCATE)")

    def _maintain(self, *statements: str) -> None:
        connection = self._engine.raw_connection()
        driver: Any = connection.driver_connection
        try:
            driver.execute("PRAGMA busy_timeout = 0")
            for statement in statements:
                driver.execute(statement)
        except sqlite.DatabaseError:
            pass  # nothing is lost: the next one to open the file does the same
        finally:
            connection.invalidate()


@contextmanager
def translated() -> Iterator[None]:
    """Turn what SQLite says about the file into words for people; bugs pass through."""
    with translated_plainly():
        try:
            yield
        except DBAPIError as error:
            problem = problem_of(error.orig or error)
            if problem is None:
                raise
            raise problem from error
