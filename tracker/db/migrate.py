"""Brings an older library to the present schema: on a copy, verified, then written back in one go.

A failed migration leaves the library as it was. Foreign keys are off while tables are rebuilt,
since rebuilding a table would otherwise empty the tables that refer to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite
from sqlalchemy import Engine

from tracker.db import derive
from tracker.db.base import moment_for_name
from tracker.db.connection import connect
from tracker.db.engine import WRITING, Sessions, engine_for, translated
from tracker.db.integrity import structure_problems
from tracker.db.layout import SCHEMA_VERSION
from tracker.db.library_file import copy_from, unfinished
from tracker.db.recognition import recognise, refuse_strangers
from tracker.db.schema import stamp
from tracker.domain.errors import LibraryLocked, LibraryUnusable
from tracker.domain.progress import Cancelled, Progress, silent
from tracker.domain.reference import Reference

_COUNTED = ("agreement", "party", "signature", "event", "evidence", "source", "source_text")
"""Tables whose number of rows no migration may change."""


def upgrade_library(path: Path, reference: Reference, progress: Progress = silent) -> Path | None:
    """Upgrade the library if it is older, and return the backup that was made of it before.

    Raises `LibraryUnusable` where that fails, and may be stopped until the upgraded contents are
    written back; the library is then untouched.
    """
    version = recognise(path)
    if version == SCHEMA_VERSION:
        return None
    backup = path.with_name(f"{path.stem}-schema{version}-{moment_for_name()}{path.suffix}")
    with unfinished(path) as work, translated(), _held(path) as live:
        with _unless_stopped(backup):
            copy_from(live, path, backup, progress)
            progress(0, 0)
            copy_from(live, path, work, progress)
            _migrate(work, path)
            _derive(work, reference, progress)
            _verify(path, live, work)
            progress(0, 0)
        with closing(connect(work)) as upgraded:
            upgraded.backup(live)
    return backup


def migrate(engine: Engine, revision: str = "head") -> None:
    """Run the migrations on whatever the engine is connected to."""
    from alembic import command  # noqa: PLC0415 - rarely needed, slow to import
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", "tracker:db/migrations")
    with engine.execution_options(**{WRITING: True}).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


@contextmanager
def _unless_stopped(backup: Path) -> Iterator[None]:
    """Take the backup away again where a person stops what it was made for."""
    try:
        yield
    except Cancelled:
        backup.unlink(missing_ok=True)
        raise


@contextmanager
def _held(path: Path) -> Iterator[Any]:
    """Yield the only connection to the library: until it is closed nobody else reads or writes.

    The upgraded contents come back through it in one transaction, so that there is no moment at
    which somebody could write into a file that is about to be replaced.
    """
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        try:
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")  # which keeps the lock in this mode
        except sqlite.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite.SQLITE_BUSY:
                raise
            raise LibraryLocked(
                f"{path.name} must be upgraded, but another program is using it.",
                hint="Close it there, then try again.",
            ) from error
        yield connection


def _migrate(work: Path, path: Path) -> None:
    with closing(connect(work)) as connection:
        refuse_strangers(path, connection, whole=False)
    engine = engine_for(work, foreign_keys=False)
    try:
        migrate(engine)
        with engine.begin() as connection:
            stamp(connection)
    finally:
        engine.dispose()


def _derive(work: Path, reference: Reference, progress: Progress) -> None:
    sessions = Sessions(engine_for(work))
    try:
        derive.refresh_all(sessions, reference, progress)
    finally:
        sessions.close()


def _verify(path: Path, old: Any, work: Path) -> None:
    with closing(connect(work)) as new:
        problems = structure_problems(new)
        if problems or _sizes(old) != _sizes(new):
            reason = problems[0] if problems else "rows are missing."
            raise LibraryUnusable(
                f"{path.name} could not be upgraded: {reason}",
                hint="The library is untouched; go on with the older program and report this.",
            )


def _sizes(connection: Any) -> list[int]:
    counts = (connection.execute(f"SELECT count(*) FROM {table}") for table in _COUNTED)  # noqa: S608
    return [row.fetchone()[0] for row in counts]
