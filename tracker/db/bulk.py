"""Inserts many rows at the speed of the driver; the caller keeps history where that is due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, FromClause


def insert_rows(
    connection: Connection, table: FromClause, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Insert rows that all have the same columns, in the form the database holds them."""
    if not rows:
        return
    columns = list(rows[0])
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" * len(columns))
    statement = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - our own tables
    connection.exec_driver_sql(statement, list(map(itemgetter(*columns), rows)))
