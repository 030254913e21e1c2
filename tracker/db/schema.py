"""The schema of a new library, and what tells a library from any other file."""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, Table, Text

from tracker.db import models
from tracker.db.base import Base
from tracker.db.engine import APPLICATION_ID
from tracker.db.models.derived import AGREEMENT_INDEX, SEARCH_TABLES, TEXT_INDEX

SCHEMA_VERSION = 5
"""Kept in the file's user_version; each Alembic revision adds one."""
HEAD = "0005"
"""The Alembic revision of `SCHEMA_VERSION`."""
VERSION_TABLE = "alembic_version"
VERSION = Table(
    VERSION_TABLE, MetaData(), Column("version_num", Text, primary_key=True, nullable=False)
)
_INDEXES = (AGREEMENT_INDEX, TEXT_INDEX)
_SHADOWS = ("data", "idx", "content", "docsize", "config")


def create(connection: Connection) -> None:
    """Create every table in an empty file and give the library its identity."""
    Base.metadata.create_all(connection)
    VERSION.create(connection)
    for statement in SEARCH_TABLES:
        connection.exec_driver_sql(statement)
    connection.execute(VERSION.insert().values(version_num=HEAD))
    connection.execute(models.LibraryRecord.__table__.insert().values(id=1))  # type: ignore[attr-defined]
    stamp(connection)


def stamp(connection: Connection) -> None:
    """Mark the file as a library of this version."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def strangers(connection: Connection) -> list[str]:
    """Return the names in the schema that no library has, such as planted triggers and views."""
    known = _tables() | {f"{t}_{s}" for t in _INDEXES for s in _SHADOWS}
    return [
        name
        for kind, name, table in _entries(connection)
        if kind in ("trigger", "view") or (table not in known and not table.startswith("sqlite_"))
    ]


def missing(connection: Connection) -> list[str]:
    """Return the names of the tables that every library has and this one has not."""
    return sorted(_tables() - {name for kind, name, _ in _entries(connection) if kind == "table"})


def _tables() -> set[str]:
    return {*Base.metadata.tables, VERSION_TABLE, *_INDEXES}


def _entries(connection: Connection) -> list[tuple[str, str, str]]:
    found = connection.exec_driver_sql("SELECT type, name, tbl_name FROM sqlite_master")
    return [(kind, name, table) for kind, name, table in found]
