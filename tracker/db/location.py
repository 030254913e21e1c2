"""Where a library lies: folders on other machines, or that a program copies elsewhere, need care.

The faster journal of SQLite shares memory between programs, which no network file system can.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

MOUNTS = Path("/proc/mounts")
"""Where Linux lists what is mounted; other systems have no such file."""
_REMOTE_TYPES = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "9p", "ncpfs", "davfs"),
        *("ceph", "glusterfs", "lustre", "fuse.sshfs", "fuse.davfs2", "fuse.rclone"),
        *("fuse.s3fs", "fuse.glusterfs"),
    }
)
_SYNCED_FOLDERS = ("dropbox", "google drive", "googledrive", "icloud", "nextcloud", "onedrive")
_ESCAPES = {"\\040": " ", "\\011": "\t", "\\012": "\n", "\\134": "\\"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where an open library lies, and which file that was."""

    path: Path
    file: tuple[int, int] | None = None
    """Device and number of the file; None where neither tells files apart for sure."""

    @classmethod
    def of(cls, path: Path, *, remote: bool = False) -> Place:
        """Note where a library lies now. Windows lets nobody take an open file away."""
        if remote or os.name == "nt":
            return cls(path)
        found = path.stat()
        return cls(path, (found.st_dev, found.st_ino))

    def is_kept(self) -> bool:
        """Whether the same file lies there still."""
        try:
            found = self.path.stat()
        except OSError:
            return False
        return self.file in (None, (found.st_dev, found.st_ino))

    def is_barred(self) -> bool:
        """Whether the file, or its folder, where the journal goes, may not be written to."""
        return not may_write(self.path)


def may_write(path: Path) -> bool:
    """Say whether SQLite may write the file and the journal beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def is_remote(path: Path, mounts: Path | None = None) -> bool:
    """Say whether a file lies on another machine, as far as the system tells."""
    resolved = path.resolve()
    folders = {Path("/"), *resolved.parents}
    kind, deepest = "", -1
    for point, found in _mounted(mounts or MOUNTS):
        depth = len(point.parts)
        if point in folders and depth >= deepest:
            kind, deepest = found, depth
    named = resolved.drive.startswith(("\\\\", "//"))  # a share of another machine, on Windows
    return named or kind in _REMOTE_TYPES


def warning_for(path: Path, mounts: Path | None = None) -> str:
    """Return what to tell somebody who keeps a library there; empty where all is well."""
    if is_remote(path, mounts):
        return (
            f"{path.name} lies on another machine. It is written more carefully there, and slower;"
            " two people must not open it at once."
        )
    for folder in path.resolve().parts[:-1]:
        if folder.casefold().startswith(_SYNCED_FOLDERS):
            return (
                f"{path.name} lies in the synchronised folder {folder}. Close it before another"
                " computer opens its copy, or changes of one of them are lost."
            )
    return ""


def _mounted(mounts: Path) -> list[tuple[Path, str]]:
    """Return each mount point with its type; none where the system has no such list."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    rows = (line.split() for line in lines)
    return [(Path(_unescaped(row[1])), row[2]) for row in rows if len(row) > 2]  # noqa: PLR2004


def _unescaped(text: str) -> str:
    for escape, character in _ESCAPES.items():
        text = text.replace(escape, character)
    return text
