"""Opening a library: which file is meant, whether it may be written, and the lock of a window."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from filelock import FileLock, Timeout
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from tracker.db.derivation_mark import write_mark
from tracker.db.engine import Sessions, engine_for, read_only_error
from tracker.db.library_file import (
    create_library,
    open_library,
    publish_library,
    recognise,
    unfinished,
)
from tracker.db.migrate import upgrade_library
from tracker.db.schema import SCHEMA_VERSION
from tracker.domain.errors import LibraryLocked, LibraryUnusable
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference
from tracker.services.reference import reference_mark

_ADDRESS = "Give a path, or sqlite:///path."


@dataclass(frozen=True, slots=True)
class Opened:
    """A library that is open: hand it back with `close`."""

    sessions: Sessions
    path: Path
    lock: FileLock | None
    folder: TemporaryDirectory[str] | None = None
    """Where it lies, if it goes when it is closed."""

    def close(self) -> None:
        """Let go of the file and of the lock."""
        self.sessions.close()
        if self.lock:
            self.lock.release()
        if self.folder:
            self.folder.cleanup()


@dataclass(frozen=True, slots=True)
class Named:
    """The library that a path or an address means."""

    path: Path
    read_only: bool = False
    """Whether the address asks for a library that is only read."""


def named_library(library: str | Path) -> Named:
    """Return what a path or SQLAlchemy URL means. Raises `LibraryUnusable` for other URLs."""
    text = str(library)
    if "://" not in text:
        return Named(_at_home(text, text))
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise _no_address(text) from error
    if url.get_backend_name() == "file" or (url.get_backend_name() == "sqlite" and url.host):
        raise _no_address(text)
    if url.get_backend_name() != "sqlite":
        raise LibraryUnusable(
            "Only libraries in files can be opened, not databases on a server.", hint=_ADDRESS
        )
    if not url.database or url.database == ":memory:":
        raise LibraryUnusable("A database in memory is no library.", hint=_ADDRESS)
    for parameter, value in url.query.items():
        if parameter != "mode" or value not in ("ro", "rw"):
            raise LibraryUnusable(
                f"The address of a library takes no “{parameter}={value}”.",
                hint="Only mode=ro may stand behind its path: it is then opened read-only.",
            )
    return Named(_at_home(url.database, text), url.query.get("mode") == "ro")


def library_path(library: str | Path) -> Path:
    """Return the file of a library that is to be replaced.

    Raises `LibraryUnusable` for what names no file, `LibraryReadOnly` where the address says so.
    """
    named = named_library(library)
    if named.read_only:
        raise read_only_error()
    return named.path


def _at_home(path: str, text: str) -> Path:
    try:
        return Path(path).expanduser()
    except RuntimeError as error:  # the home of a person this system does not know
        raise _no_address(text) from error


def _no_address(text: str) -> LibraryUnusable:
    return LibraryUnusable(f"“{text}” is no address of a library.", hint=_ADDRESS)


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


def open_file(
    path: Path, reference: Reference, *, read_only: bool = False, hold: bool = False
) -> Opened:
    """Open the library, upgrading it first where that is needed.

    One that may not be written is opened read-only. `hold` keeps other windows out.
    """
    version = recognise(path)
    read_only = read_only or not _writable(path)
    if read_only and version < SCHEMA_VERSION:
        raise LibraryUnusable(
            f"{path.name} is from an older version and must be upgraded before it is read.",
            hint="Open it once with writing allowed; a backup is made first.",
        )
    lock = keep_out_others(path) if hold and not read_only else None
    try:
        if version < SCHEMA_VERSION:
            _upgrade(path, reference, held=lock is not None)
        engine = open_library(path, read_only=read_only)
    except BaseException:
        if lock:
            lock.release()
        raise
    return Opened(Sessions(engine, read_only=read_only), path, lock)


def is_older(path: Path) -> bool:
    """Say whether a library must be upgraded before it is opened, and may be; which may last.

    Raises `LibraryUnusable` for what is none.
    """
    return recognise(path) < SCHEMA_VERSION and _writable(path)


def upgrade_file(path: Path, reference: Reference, progress: Progress = silent) -> None:
    """Upgrade a library that is older; where it is stopped or fails, it stays as it was."""
    if is_older(path):
        _upgrade(path, reference, held=False, progress=progress)


def _upgrade(path: Path, reference: Reference, *, held: bool, progress: Progress = silent) -> None:
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
        write_mark(session, reference_mark())


def _writable(path: Path) -> bool:
    """Say whether SQLite may write the file and the journal beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


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
