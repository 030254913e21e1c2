"""The library as a whole: checking, backing up, restoring."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tracker.db.engine import Sessions
from tracker.db.inspection import inspect_library
from tracker.db.library_file import beside, copy_library, recognise
from tracker.domain.errors import FileUnusable, LibraryUnusable
from tracker.domain.problem import Problem
from tracker.domain.progress import Progress, silent


class Library:
    """Looks after the file; what is in it is the business of the other services."""

    def __init__(self, sessions: Sessions, path: Path) -> None:
        self._sessions = sessions
        self._path = path

    def check(self, progress: Progress = silent) -> list[Problem]:
        """Return what is wrong with the file, its texts and its records; changes nothing."""
        with self._sessions.reading() as session:
            return inspect_library(session, progress)

    def backup(self, target: Path | None = None) -> Path:
        """Copy the library, verified, to `target` or to a dated file in a folder beside it."""
        chosen = target or default_backup(self._path)
        if chosen.resolve() == self._path.resolve():
            raise FileUnusable(
                "A library cannot be backed up onto itself.", hint="Choose another file name."
            )
        if chosen.is_dir():
            chosen = chosen / default_backup(self._path).name
        try:
            if target is None:
                chosen.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise FileUnusable(
                f"No backup folder could be made beside {self._path.name}.",
                hint="Name a file to back up to.",
            ) from error
        copy_library(self._path, chosen)
        return chosen


def default_backup(path: Path) -> Path:
    """Return where a backup goes when nobody says where."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    return path.parent / f"{path.stem} backups" / f"{path.stem}-{moment}{path.suffix}"


def restore_library(path: Path, backup: Path) -> Path | None:
    """Put a backup in the place of the library, which is kept beside under another name.

    Returns the file that now holds the replaced library; None where there was none. The library
    must not be open. A journal left beside it would replay into the restored file, so it is moved
    aside together with the library it belongs to.
    """
    recognise(backup)
    if backup.resolve() == path.resolve():
        raise FileUnusable(
            "A library cannot be restored from itself.", hint="Choose a backup file."
        )
    restored = path.with_name(f"{path.name}.restored")
    copy_library(backup, restored)
    kept = _move_aside(path)
    try:
        restored.replace(path)
    except OSError as error:
        raise LibraryUnusable(
            f"The backup could not be put in the place of {path.name}.",
            hint=f"The backup is untouched; the library is kept as {kept.name if kept else path}.",
        ) from error
    return kept


def _move_aside(path: Path) -> Path | None:
    if not path.exists():
        return None
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    kept = path.with_name(f"{path.stem}-before-restore-{moment}{path.suffix}")
    for file, name in ((path, kept), *zip(beside(path), beside(kept), strict=True)):
        if file.exists():
            file.replace(name)
    return kept
