"""Opening a library: which file is meant, whether it may be written, and the lock of a window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Engine, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from tracker.db import derive
from tracker.db.engine import Sessions
from tracker.db.library_file import create_library, open_library, recognise
from tracker.db.migrate import upgrade_library
from tracker.db.models import AgreementRecord, SourceTextRecord
from tracker.db.schema import SCHEMA_VERSION
from tracker.domain.errors import LibraryLocked, LibraryUnusable
from tracker.domain.reference import Reference

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Opened:
    """A library that is open: hand it back with `close`."""

    engine: Engine
    sessions: Sessions
    path: Path
    created: bool
    lock: FileLock | None

    def close(self) -> None:
        """Let go of the file and of the lock."""
        self.sessions.close()
        if self.lock:
            self.lock.release()


def library_path(library: str | Path) -> Path:
    """Return the file a path or SQLAlchemy URL names. Raises `LibraryUnusable` for other URLs."""
    text = str(library)
    if "://" not in text:
        return Path(text).expanduser()
    try:
        url = make_url(text)
    except ArgumentError as error:
        raise LibraryUnusable(
            f"“{text}” is no address of a library.", hint="Give a path, or sqlite:///path."
        ) from error
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        raise LibraryUnusable(
            "Only libraries in files can be opened, not databases on a server.",
            hint="Give a path, or sqlite:///path.",
        )
    return Path(url.database)


def open_file(
    path: Path, reference: Reference, *, create: bool, read_only: bool, hold: bool
) -> Opened:
    """Open the library, creating or upgrading it first where that is asked for or needed."""
    created = create and not path.exists() and not read_only
    if created:
        engine = create_library(path)
    else:
        recognise(path)
        engine = None
    lock = _lock(path) if hold and not read_only else None
    try:
        if engine is None:
            engine = _open(path, reference, read_only=read_only, held=lock is not None)
    except BaseException:
        if lock:
            lock.release()
        raise
    sessions = Sessions(engine, read_only=read_only)
    return Opened(engine, sessions, path, created, lock)


def _open(path: Path, reference: Reference, *, read_only: bool, held: bool) -> Engine:
    if recognise(path) == SCHEMA_VERSION:
        return open_library(path, read_only=read_only)
    if read_only:
        raise LibraryUnusable(
            f"{path.name} is from an older version and must be upgraded before it is read.",
            hint="Open it once with writing allowed; a backup is made first.",
        )
    lock = None if held else _lock(path)
    try:
        upgrade_library(path)
        engine = open_library(path)
        refresh_all(Sessions(engine), reference)
    finally:
        if lock:
            lock.release()
    return engine


def refresh_all(sessions: Sessions, reference: Reference) -> None:
    """Compute everything derived again."""
    with sessions.reading() as session:
        agreements = session.scalars(select(AgreementRecord.id)).all()
        texts = session.scalars(select(SourceTextRecord.id)).all()
    for start in range(0, len(texts), _BATCH):
        with sessions.writing() as session:
            derive.refresh(session, reference, texts=texts[start : start + _BATCH])
    for start in range(0, len(agreements), _BATCH):
        with sessions.writing() as session:
            derive.refresh(session, reference, agreements=agreements[start : start + _BATCH])


def _lock(path: Path) -> FileLock:
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0)
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
