"""The schema of a new library."""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, Table, Text

from tracker.db import models
from tracker.db.base import Base
from tracker.db.connection import APPLICATION_ID
from tracker.db.layout import SCHEMA_VERSION, VERSION_TABLE
from tracker.db.models.derived import SEARCH_TABLES

HEAD = "0005"
"""The Alembic revision of `SCHEMA_VERSION`."""
VERSION = Table(
    VERSION_TABLE, MetaData(), Column("version_num", Text, primary_key=True, nullable=False)
)


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
