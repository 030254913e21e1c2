"""Who may have a library: whether it can be written, and the lock of the window that holds it."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from tracker.db.layout import SCHEMA_VERSION
from tracker.db.location import may_write
from tracker.db.recognition import recognise
from tracker.domain.errors import LibraryLocked


def is_older(path: Path) -> bool:
    """Say whether a library must be upgraded before it is opened, and may be; which may last.

    Raises `LibraryUnusable` for what is none.
    """
    return recognise(path) < SCHEMA_VERSION and may_write(path)


def keep_out_others(path: Path) -> FileLock:
    """Take the lock of the one window of a library. Raises `LibraryLocked` if it is taken."""
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise LibraryLocked(
            f"{path.name} is open in another window.",
            hint="Go to that window, or open the library read-only.",
        ) from error
    except OSError as error:
        raise LibraryLocked(
            f"{path.name} lies in a folder that may not be written to.",
            hint="Open it read-only, or copy it elsewhere.",
        ) from error
    return lock
