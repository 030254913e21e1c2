"""Takes away what programs that were killed left unfinished beside a library.

Only what bears a name that this program gives, is a database or nothing at all, and belongs to no
process that lives: its number is in the name, and nobody holds a lock on the file.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pysqlite3.dbapi2 as sqlite

from tracker.db.connection import connect
from tracker.db.location import is_remote
from tracker.db.recognition import beside

FOLDER = "agreement-tracker-"
"""Begins the names of folders for temporary copies; the number of the process follows."""
_UNFINISHED = re.compile(r"\.(?P<of>.+?)\.(?P<process>\d{1,10})\.(?:part|staged)")
_FOLDER = re.compile(rf"{FOLDER}(?P<process>\d{{1,10}})-\w+")
_HEAD = b"SQLite format 3\x00"


def clear_leftovers(path: Path, temporary: Path | None = None) -> list[Path]:
    """Remove what is left of copies of a library, and of copies in the folder for such; say what.

    On a network mount nothing is removed: a process of another machine may be at work there.
    """
    removed = []
    if not is_remote(path):
        for file in _files(path):
            if not _in_use(file):
                for each in (file, *beside(file)):
                    with suppress(OSError):
                        each.unlink(missing_ok=True)
                removed.append(file)
    for folder in _folders(temporary or Path(tempfile.gettempdir())):
        if not any(_in_use(file) for file in folder.iterdir() if file.is_file()):
            shutil.rmtree(folder, ignore_errors=True)
            removed.append(folder)
    return removed


def _files(path: Path) -> Iterator[Path]:
    """Yield unfinished files of a library and its backups whose process is gone."""
    for folder in (path.parent, path.parent / f"{path.stem} backups"):
        for file in _entries(folder):
            found = _UNFINISHED.fullmatch(file.name)
            if found and _is_of(found["of"], path) and not _lives(found["process"]):
                yield file


def _is_of(name: str, path: Path) -> bool:
    """Whether something was to become the library, a backup of it, or what is restored into it."""
    bare = name.lstrip(".")
    backup = bare.startswith(f"{path.stem}-") and bare.endswith(path.suffix)
    return bare == path.name or bare.startswith(f"{path.name}.") or backup


def _folders(temporary: Path) -> Iterator[Path]:
    for folder in _entries(temporary):
        found = _FOLDER.fullmatch(folder.name)
        if found and not _lives(found["process"]) and _is_mine(folder):
            yield folder


def _entries(folder: Path) -> Iterable[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:  # there is none, or it may not be read
        return ()


def _is_mine(folder: Path) -> bool:
    """Whether it is a real folder that this person made."""
    if not folder.is_dir() or folder.is_symlink():
        return False
    return os.name == "nt" or folder.stat().st_uid == os.getuid()


def _lives(process: str) -> bool:
    """Say whether a process may still be there. Windows keeps open files from being removed."""
    if os.name == "nt":
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):  # it is another person's, or no number of a process
        return True
    return True


def _in_use(file: Path) -> bool:
    """Say whether somebody holds a file, or it is nothing that this program would have made."""
    try:
        size = file.stat().st_size
        with closing(connect(file)) as connection:
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except sqlite.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite.SQLITE_NOTADB:
            return True
        with suppress(OSError), file.open("rb") as content:
            return size > 0 and content.read(len(_HEAD)) != _HEAD
        return True
    except OSError:
        return True
    return False
