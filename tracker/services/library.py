"""The library as a whole: checking, backing up, restoring."""

from __future__ import annotations

import os
from pathlib import Path

from tracker.db.base import moment_for_name
from tracker.db.engine import Sessions
from tracker.db.inspection import inspect_library
from tracker.db.leftovers import clear_leftovers
from tracker.db.library_file import copy_from, copy_library, unfinished
from tracker.db.recognition import beside, recognise
from tracker.db.renewal import renew
from tracker.domain.errors import FileUnusable, LibraryUnusable
from tracker.domain.problem import Problem
from tracker.domain.progress import Cancelled, Progress, silent
from tracker.domain.reference import Reference
from tracker.services.holding import keep_out_others
from tracker.services.reference import reference_aim


class Library:
    """Looks after the file; what is in it is the business of the other services."""

    def __init__(self, sessions: Sessions, path: Path, reference: Reference) -> None:
        self._sessions = sessions
        self._path = path
        self._reference = reference

    def check(self, progress: Progress = silent) -> list[Problem]:
        """Return what is wrong with the file, its texts and its records; changes nothing."""
        with self._sessions.reading() as session:
            return inspect_library(session, self._reference, progress)

    def renew_derived(self, progress: Progress = silent) -> bool:
        """Compute derived rows again where registry or vocabularies are others than they were for.

        Says whether that was so. It may be stopped, and then goes on from there another time.
        """
        return renew(self._sessions, self._reference, reference_aim(), progress)

    def clear_leftovers(self, _progress: Progress = silent) -> list[Path]:
        """Remove what programs that were killed left unfinished of this library; say what."""
        return clear_leftovers(self._path)

    def backup(self, target: Path | None = None, progress: Progress = silent) -> Path:
        """Copy the library, verified, to `target` or to a dated file in a folder beside it.

        `progress` counts pages and may stop it; nothing of the copy is left then.
        Raises `FileUnusable` for a target that must not be overwritten, `LibraryUnusable` where
        the library is damaged or the copy cannot be written.
        """
        chosen = target or default_backup(self._path)
        if chosen.is_dir():
            chosen = chosen / default_backup(self._path).name
        _refuse_to_overwrite(chosen, self._path)
        try:
            if target is None:
                chosen.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise FileUnusable(
                f"No backup folder could be made beside {self._path.name}.",
                hint="Name a file to back up to.",
            ) from error
        if self._sessions.is_gone():
            with self._sessions.connection() as live:
                copy_from(live, self._path, chosen, progress)
        else:
            copy_library(self._path, chosen, progress)
        return chosen


def default_backup(path: Path) -> Path:
    """Return where a backup goes when nobody says where."""
    return path.parent / f"{path.stem} backups" / f"{path.stem}-{moment_for_name()}{path.suffix}"


def restore_library(path: Path, backup: Path) -> Path | None:
    """Put a backup in the place of the library, which is kept beside under another name.

    Returns the file that now holds the replaced library; None where there was none. Raises
    `LibraryLocked` where a window holds the library.
    """
    refuse_backup(path, backup)
    lock = keep_out_others(path)
    try:
        with unfinished(path) as restored:
            copy_library(backup, restored)
            return _swap(restored, path)
    finally:
        lock.release()


def stage_backup(path: Path, backup: Path, progress: Progress = silent) -> Path:
    """Return a verified copy of a backup beside the library whose place it can take at once.

    What lasts is done here, while the library may still be open. Raises like `restore_library`.
    """
    refuse_backup(path, backup)
    staged = path.with_name(f".{path.name}.{moment_for_name()}.{os.getpid()}.staged")
    copy_library(backup, staged, progress)
    try:
        progress(1, 1)
    except Cancelled:
        staged.unlink(missing_ok=True)
        raise
    return staged


def take_place(path: Path, staged: Path) -> Path | None:
    """Put a copy made by `stage_backup` in the place of the library, as `restore_library` does.

    The copy is gone afterwards, also where that fails.
    """
    try:
        lock = keep_out_others(path)
        try:
            return _swap(staged, path)
        finally:
            lock.release()
    finally:
        staged.unlink(missing_ok=True)


def refuse_backup(path: Path, backup: Path) -> None:
    """Raise what speaks against restoring a library from a backup, if anything does."""
    if not os.path.lexists(backup):
        raise LibraryUnusable(
            f"There is no backup at {backup}.", hint="Check the path and who may read it."
        )
    recognise(backup)
    if backup.resolve() == path.resolve():
        raise FileUnusable(
            "A library cannot be restored from itself.", hint="Choose a backup file."
        )


def _swap(restored: Path, path: Path) -> Path | None:
    """Exchange two files; a journal left beside would replay into the new one, so it goes too."""
    kept = path.with_name(f"{path.stem}-before-restore-{moment_for_name()}{path.suffix}")
    there = path.exists()
    try:
        for file, name in ((path, kept), *zip(beside(path), beside(kept), strict=True)):
            if file.exists():
                file.replace(name)
        restored.replace(path)
    except OSError as error:
        raise LibraryUnusable(
            f"The backup could not be put in the place of {path.name}.",
            hint=f"The backup is untouched; the library is {path.name} or {kept.name}.",
        ) from error
    return kept if there else None


def _refuse_to_overwrite(target: Path, library: Path) -> None:
    if target.resolve() == library.resolve():
        raise FileUnusable(
            "A library cannot be backed up onto itself.", hint="Choose another file name."
        )
    if any(file.exists() for file in beside(target)):
        raise FileUnusable(
            f"{target.name} is a library in use, so it is not overwritten.",
            hint="Choose another file name.",
        )
    if target.exists():
        try:
            recognise(target)
        except LibraryUnusable as error:
            raise FileUnusable(
                f"{target.name} exists and is no backup of a library, so it is not overwritten.",
                hint="Choose another file name.",
            ) from error
