"""A library with two agreements and their parts as plain rows, for constraints to be tried on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from tests.db.models.rows import ROWS
from tracker.db.connection import connect
from tracker.db.library_file import create_library

Attempt = Callable[[str], str]


@pytest.fixture
def attempt(library: Path) -> Attempt:
    """Run a statement in a transaction of its own; return why it was refused, or nothing."""
    create_library(library)
    with closing(connect(library)) as connection:
        connection.executescript(ROWS)

    def run(statement: str) -> str:
        with closing(connect(library)) as connection:
            try:
                connection.execute("BEGIN")
                connection.execute(statement)
                connection.execute("COMMIT")
            except sqlite.IntegrityError as error:
                return str(error)
        return ""

    return run
