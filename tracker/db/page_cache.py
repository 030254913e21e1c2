"""How many pages of the file a connection keeps in memory, where the usual number does not fit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

PASSING = 4_000
"""Kilobytes for a table that is read once: it would push out all that others read again."""
BULK = 64_000
"""Kilobytes for very many new rows, whose keys fall all over the indexes: pages that are pushed
out between two of them are written again and again. 30,000 imported rows wrote 530 MB with the
usual number, and 305 MB with this one.
"""


@contextmanager
def keeping(connection: Connection, kilobytes: int) -> Iterator[Connection]:
    """Keep so many pages meanwhile, and as many as before afterwards."""
    usual = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(f"PRAGMA cache_size = {-kilobytes}")
    try:
        yield connection
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {usual}")
