"""Brings an older library to the present schema: on a copy, verified, then swapped in.

A failed migration leaves the library as it was. Foreign keys are off while tables are rebuilt,
since rebuilding a table would otherwise empty the tables that refer to it.
"""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from tracker.db.engine import connect, engine_for
from tracker.db.library_file import beside, copy_library, integrity_problems, recognise
from tracker.db.schema import SCHEMA_VERSION, stamp
from tracker.domain.errors import LibraryUnusable

_COUNTED = ("agreement", "party", "signature", "event", "evidence", "source", "source_text")
"""Tables whose number of rows no migration may change."""


def upgrade_library(path: Path) -> Path | None:
    """Upgrade the library if it is older, and return the backup that was made of it before.

    Raises `LibraryUnusable` where that fails; the library is then untouched.
    """
    version = recognise(path)
    if version == SCHEMA_VERSION:
        return None
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    backup = path.with_name(f"{path.stem}-schema{version}-{moment}{path.suffix}")
    copy_library(path, backup)
    work = path.with_name(f"{path.name}.upgrading")
    try:
        copy_library(path, work)
        _migrate(work)
        _verify(path, work)
        for leftover in beside(path):
            leftover.unlink(missing_ok=True)
        work.replace(path)
    finally:
        for leftover in (work, *beside(work)):
            leftover.unlink(missing_ok=True)
    return backup


def migrate(engine: Engine, revision: str = "head") -> None:
    """Run the migrations on whatever the engine is connected to."""
    from alembic import command  # noqa: PLC0415 - rarely needed, slow to import
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", "tracker:db/migrations")
    with engine.execution_options(library_writing=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def _migrate(work: Path) -> None:
    engine = engine_for(work, foreign_keys=False)
    try:
        migrate(engine)
        with engine.begin() as connection:
            stamp(connection)
    finally:
        engine.dispose()


def _verify(path: Path, work: Path) -> None:
    with closing(connect(path, mode="ro")) as old, closing(connect(work)) as new:
        problems = integrity_problems(new)
        if problems or _sizes(old) != _sizes(new):
            reason = problems[0] if problems else "rows are missing."
            raise LibraryUnusable(
                f"{path.name} could not be upgraded: {reason}",
                hint="The library is untouched; go on with the older program and report this.",
            )


def _sizes(connection: Any) -> list[int]:
    counts = (connection.execute(f"SELECT count(*) FROM {table}") for table in _COUNTED)  # noqa: S608
    return [row.fetchone()[0] for row in counts]
