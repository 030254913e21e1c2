"""What SQLite and the digests say about a file, from a plain connection: no schema is trusted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pysqlite3.dbapi2 as sqlite

from tracker.db.connection import is_damage
from tracker.domain.article import digest

DAMAGED = "SQLite can no longer read a part of the file: {}."


def structure_problems(connection: Any) -> list[str]:
    """Return what is wrong with structure, constraints, references and search index."""
    return list(_readable(_structure(connection)))


def altered_contents(connection: Any) -> list[str]:
    """Return which originals and source texts are no longer what was captured."""
    return [*_readable(_originals(connection)), *_readable(_texts(connection))]


def _structure(connection: Any) -> Iterator[str]:
    for (finding,) in connection.execute("PRAGMA integrity_check(10)"):
        if finding != "ok":
            yield str(finding)
    for table, _row, parent, _number in connection.execute("PRAGMA foreign_key_check"):
        yield f"A row of {table} refers to a missing row of {parent}."


def _originals(connection: Any) -> Iterator[str]:
    for sha256, content in connection.execute("SELECT sha256, content FROM original"):
        if digest(content) != sha256:
            yield f"The original file {sha256[:12]} was altered after capture."


def _texts(connection: Any) -> Iterator[str]:
    rows = connection.execute("SELECT sha256, CAST(text AS BLOB) FROM content")
    for sha256, content in rows:
        if digest(content) != sha256:
            yield f"The source text {sha256[:12]} was altered after capture."


def _readable(findings: Iterator[str]) -> Iterator[str]:
    """Yield the findings, and as the last one where the file stops being readable."""
    try:
        yield from findings
    except sqlite.DatabaseError as error:
        if not is_damage(error):
            raise
        yield DAMAGED.format(error)
