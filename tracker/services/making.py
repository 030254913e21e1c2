"""Making libraries and bringing older ones up to date: loads all that maps their tables."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tracker.db.derivation_mark import write_mark
from tracker.db.engine import Sessions, engine_for
from tracker.db.library_file import create_library, publish_library, unfinished
from tracker.db.migrate import upgrade_library
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference
from tracker.services.holding import is_older, keep_out_others
from tracker.services.reference import reference_aim


def create_file(path: Path, fill: Callable[[Path], None] | None = None) -> None:
    """Make a library that gets its name only when it is whole; `fill` puts something in it first.

    Where somebody else made one of that name meanwhile, theirs stays. Raises `LibraryUnusable`.
    """
    with unfinished(path) as part:
        create_library(part, named=path)
        _mark(part)
        if fill:
            fill(part)
        publish_library(part, path)


def upgrade_file(path: Path, reference: Reference, progress: Progress = silent) -> None:
    """Upgrade a library that is older; where it is stopped or fails, it stays as it was."""
    if is_older(path):
        upgrade(path, reference, held=False, progress=progress)


def upgrade(path: Path, reference: Reference, *, held: bool, progress: Progress = silent) -> None:
    """Upgrade a library that is older; `held` says whether its lock is taken already."""
    lock = None if held else keep_out_others(path)
    try:
        upgrade_library(path, reference, progress)
        _mark(path)
    finally:
        if lock:
            lock.release()


def _mark(path: Path) -> None:
    """Note that what is derived from records is up to date."""
    sessions = Sessions(engine_for(path))
    with closing(sessions), sessions.writing() as session:
        aim = reference_aim()
        write_mark(session, aim.mark, aim.parts)
