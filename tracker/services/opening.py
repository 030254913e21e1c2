"""Opening a library: which file is meant, and in which way it is opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import TYPE_CHECKING

from filelock import FileLock

from tracker.db.connection import read_only_error
from tracker.db.layout import SCHEMA_VERSION
from tracker.db.location import Place, may_write
from tracker.db.recognition import Access, admit, recognise
from tracker.domain.errors import LibraryUnusable
from tracker.domain.reference import Reference
from tracker.services.holding import keep_out_others

if TYPE_CHECKING:
    from tracker.db.engine import Sessions

_ADDRESS = "Give a path, or sqlite:///path."


class Opened:
    """A library that is open: hand it back with `close`.

    What maps its tables is loaded when sessions are first asked for, from whatever thread.
    """

    def __init__(
        self,
        access: Access,
        lock: FileLock | None = None,
        folder: TemporaryDirectory[str] | None = None,
    ) -> None:
        self.access = access
        self._lock = lock
        self._folder = folder
        """Where it lies, if it goes when it is closed."""
        self._sessions: Sessions | None = None
        self._loading = Lock()

    @property
    def sessions(self) -> Sessions:
        """Hands out sessions over the library."""
        with self._loading:
            if self._sessions is None:
                self._sessions = _sessions(self.access)
            return self._sessions

    def close(self) -> None:
        """Let go of the file and of the lock."""
        with self._loading:
            if self._sessions is not None:
                self._sessions.close()
        if self._lock:
            self._lock.release()
        if self._folder:
            self._folder.cleanup()


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
    from sqlalchemy.engine import make_url  # noqa: PLC0415 - a path needs no database to be read
    from sqlalchemy.exc import ArgumentError  # noqa: PLC0415

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


def open_file(
    path: Path, reference: Reference, *, read_only: bool = False, hold: bool = False
) -> Opened:
    """Open the library, upgrading it first where that is needed.

    One that may not be written is opened read-only. `hold` keeps other windows out.
    """
    version = recognise(path)
    read_only = read_only or not may_write(path)
    if read_only and version < SCHEMA_VERSION:
        raise LibraryUnusable(
            f"{path.name} is from an older version and must be upgraded before it is read.",
            hint="Open it once with writing allowed; a backup is made first.",
        )
    lock = keep_out_others(path) if hold and not read_only else None
    try:
        if version < SCHEMA_VERSION:
            from tracker.services.making import upgrade  # noqa: PLC0415 - rarely needed

            upgrade(path, reference, held=lock is not None)
        return Opened(admit(path, read_only=read_only), lock)
    except BaseException:
        if lock:
            lock.release()
        raise


def _sessions(access: Access) -> Sessions:
    from tracker.db.engine import Sessions  # noqa: PLC0415 - a window is shown before it is loaded
    from tracker.db.library_file import engine_of  # noqa: PLC0415

    place = Place.of(access.path, remote=access.remote)
    return Sessions(engine_of(access), read_only=access.read_only, place=place)
