"""Writes a file whole or not at all: the old one stays until the new one is safely on the disk."""

from __future__ import annotations

import errno
import io
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO, TextIO

from tracker.domain.errors import FileUnusable

ENDING = ".agreements"
"""How the names of libraries end."""
HINTS = {
    errno.ENOENT: "The folder does not exist: create it, or choose another one.",
    errno.ENOTDIR: "A part of the path is a file, not a folder: choose another place.",
    errno.EISDIR: "There is a folder of this name: choose another name.",
    errno.EACCES: "Choose a folder you may write to, and close the file where it is open.",
    errno.EPERM: "Choose a folder you may write to, and close the file where it is open.",
    errno.EROFS: "The disk is read-only: choose another place.",
    errno.ENOSPC: "The disk is full: make room, or choose another disk.",
    errno.EDQUOT: "Your share of the disk is full: make room, or choose another disk.",
    errno.ENAMETOOLONG: "The name is too long: choose a shorter one.",
}


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Give a binary file that takes the place of `path` once the block has ended well.

    Raises `FileUnusable` where the file cannot be written. Whatever ends the block early leaves
    the old file as it was and no unfinished one behind.
    """
    target = Path(os.path.realpath(path))
    part = target.with_name(f".{token_hex(8)}.part")
    try:
        _check(target)
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _put_in_place(part, target)
    except OSError as error:
        raise _refusal(path, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def check_place(path: Path) -> None:
    """Raise `FileUnusable` where `whole_file` could not write, before work that ends with it."""
    target = Path(os.path.realpath(path))
    part = target.with_name(f".{token_hex(8)}.part")
    try:
        _check(target)
        part.open("xb").close()
    except OSError as error:
        raise _refusal(path, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def whole_text_file(path: Path, *, bom: bool = False) -> Iterator[TextIO]:
    """Give a text file in UTF-8 as `whole_file` does; `bom` puts a byte order mark first.

    Line ends are written as they come.
    """
    encoding = "utf-8-sig" if bom else "utf-8"
    with whole_file(path) as raw:
        file = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="")
        try:
            yield file
        finally:
            file.detach()


def _check(target: Path) -> None:
    """Refuse what must not be replaced.

    A library is known by what lies beside it: to look into it would let go of the locks on it.
    """
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    if target.exists() and not target.is_file():
        raise FileUnusable(
            f"{target.name} is no file that can be replaced.", hint="Choose another name."
        )
    beside = (f"{target.name}-wal", f"{target.name}-shm", f".{target.name}.lock")
    if target.exists() and (
        target.suffix == ENDING or any(target.with_name(name).exists() for name in beside)
    ):
        raise FileUnusable(
            f"{target.name} is a library, so it is not written over.", hint="Choose another name."
        )


def _put_in_place(part: Path, target: Path) -> None:
    if target.exists():
        shutil.copymode(target, part)
    part.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _refusal(path: Path, error: OSError) -> FileUnusable:
    hint = HINTS.get(error.errno or 0, f"The system says: {error.strerror or error}.")
    return FileUnusable(f"{path.name or path} could not be written.", hint=hint)
