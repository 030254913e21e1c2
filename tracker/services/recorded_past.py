"""The second clock: the library as it was recorded at the end of a day, in a copy of its own."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select

from tracker.db import models as m
from tracker.db.engine import Sessions, engine_for
from tracker.db.leftovers import FOLDER
from tracker.db.library_file import snapshot_library
from tracker.db.recognition import admit
from tracker.db.rewinding import last_action, rewind
from tracker.domain.errors import LibraryUnusable, ValueRefused
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference
from tracker.services.opening import Opened


def first_day(sessions: Sessions) -> dt.date:
    """Return the day, where the user is, on which the history of a library begins."""
    with sessions.reading() as session:
        wanted = select(m.ActionRecord.at).order_by(m.ActionRecord.id).limit(1)
        first = session.scalar(wanted)
    return _local_day(first) if first else dt.datetime.now().astimezone().date()


def open_past(
    path: Path,
    sessions: Sessions,
    day: dt.date,
    reference: Reference,
    progress: Progress = silent,
) -> Opened:
    """Open the library as it was at the end of a day; nothing in it can be changed.

    It lies in a folder for temporary files and goes when it is closed. Raises `ValueRefused` for a
    day before the library's history, `LibraryUnusable` where no copy can be made.
    """
    begin = first_day(sessions)
    if day < begin:
        raise ValueRefused(
            f"The history of this library begins on {begin.isoformat()}.",
            hint="Choose that day or a later one.",
        )
    folder = _folder()
    try:
        copy = Path(folder.name) / path.name
        snapshot_library(path, copy, progress)
        progress(0, 0)
        _take_back(copy, day, reference, progress)
        return Opened(admit(copy, read_only=True), folder=folder)
    except BaseException:
        folder.cleanup()
        raise


def _take_back(copy: Path, day: dt.date, reference: Reference, progress: Progress) -> None:
    engine = engine_for(copy, foreign_keys=False)
    try:
        with Sessions(engine).writing() as session:
            rewind(session, last_action(session, _end_of(day)), reference, progress)
    finally:
        engine.dispose()  # closing sessions would analyse tables that are read but once


def _folder() -> TemporaryDirectory[str]:
    try:
        return TemporaryDirectory(prefix=f"{FOLDER}{os.getpid()}-", ignore_cleanup_errors=True)
    except OSError as error:
        raise LibraryUnusable(
            "There is no folder for temporary files, so no earlier state can be shown.",
            hint="Make room on the disk, or say with TMPDIR where there is some.",
        ) from error


def _end_of(day: dt.date) -> str:
    """Return the moment in UTC, as history writes it, at which a day ends where the user is."""
    midnight = dt.datetime.combine(day + dt.timedelta(days=1), dt.time.min).astimezone()
    moment = midnight.astimezone(dt.UTC).isoformat(timespec="milliseconds")
    return moment.replace("+00:00", "Z")


def _local_day(moment: str) -> dt.date:
    return dt.datetime.fromisoformat(moment).astimezone().date()
