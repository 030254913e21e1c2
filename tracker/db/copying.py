"""Copies a database page by page, as it was at one moment, so that the copying can be stopped.

A reading transaction holds that moment: without it SQLite would begin anew after every write of
somebody else, and in a busy library never come to an end.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pysqlite3.dbapi2 as sqlite

from tracker.domain.progress import Cancelled, Patience, Progress, silent

_PAGES = 2_000
"""Pages between two steps: some 8 MB."""
_STEPS = 200_000
"""Instructions of SQLite between two looks whether a check is still wanted."""


def copy_pages(live: Any, copy: Any, progress: Progress = silent) -> None:
    """Copy what one connection reads into the file of another; `progress` counts pages.

    Raises `Cancelled` where that wants no more; the copy is then none.
    """

    def told(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    live.execute("BEGIN")
    try:
        live.execute("SELECT count(*) FROM sqlite_master").fetchone()
        live.backup(copy, pages=_PAGES, progress=told, sleep=0)
    finally:
        live.execute("ROLLBACK")


@contextmanager
def stoppable(connection: Any, progress: Progress) -> Iterator[None]:
    """Let what a connection does end with `Cancelled` once the listener wants no more."""
    connection.set_progress_handler(Patience(progress), _STEPS)
    try:
        yield
    except sqlite.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite.SQLITE_INTERRUPT:
            raise
        raise Cancelled from error
    finally:
        connection.set_progress_handler(None, 0)
