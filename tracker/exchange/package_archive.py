"""Opens a data package that may come from anybody.

Nothing is unpacked to the disk, nothing is trusted, and what could hurt is refused in one sentence
before it is read.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tracker.domain.errors import FileUnusable
from tracker.exchange.csv_file import unguard
from tracker.exchange.readable_file import check_readable

DESCRIPTOR = "datapackage.json"
MOST_MEMBERS = 200_000
MOST_BYTES = 8_000_000_000
MOST_IN_ONE = 2_000_000_000
MOST_IN_MEMORY = 500_000_000
RATIO = 1_200
"""How many times its packed size a member may have: more than any text can be packed."""
_SMALL = 10_000_000
"""A member below this hurts nobody, however well it is packed."""
_BLOCK = 1 << 20
_HINT = "Export the package again, or ask whoever sent it to do so."
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class Listed:
    """A file as the descriptor tells it."""

    path: str
    size: int
    sha256: str


class PackageArchive:
    """A package whose members can be read."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._path = path
        self._archive = archive
        self._members = {info.filename: info for info in archive.infolist()}
        self._check()
        self.listed = self._listed()

    @property
    def names(self) -> frozenset[str]:
        """The names of its members."""
        return frozenset(self._members)

    def blocks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of a member. Raises `FileUnusable` where it is missing or damaged."""
        info = self._members.get(name)
        if info is None:
            raise self._refused(f"lacks {name}")
        left = info.file_size
        try:
            with self._archive.open(info) as file:
                while block := file.read(_BLOCK):
                    left -= len(block)
                    if left < 0:
                        raise self._refused(f"has more in {name} than it says")
                    yield block
        except _BROKEN as error:
            raise self._refused(f"is damaged: {name} cannot be read") from error

    def data(self, name: str) -> bytes:
        """Return a member whole. Raises `FileUnusable`, also for one too large for that."""
        if name in self._members and self._members[name].file_size > MOST_IN_MEMORY:
            raise self._refused(f"has more than {MOST_IN_MEMORY // 1_000_000} MB in {name}")
        return b"".join(self.blocks(name))

    def text(self, name: str) -> str:
        """Return a text of the package, as texts are digested."""
        try:
            return self.data(name).decode("utf-8", "surrogatepass")
        except UnicodeDecodeError as error:
            raise self._refused(f"has no text in {name}") from error

    def objects(self, name: str) -> Any:  # noqa: ANN401 - what JSON holds
        """Return what a member holds as JSON."""
        try:
            return json.loads(self.data(name))
        except (ValueError, RecursionError) as error:
            raise self._refused(f"has no JSON in {name}") from error

    def table(self, name: str, *needed: str) -> Iterator[dict[str, str]]:
        """Yield the rows of a table by the names of its columns, of which it needs some."""
        csv.field_size_limit(MOST_IN_MEMORY)
        rows = csv.DictReader(io.StringIO(self.text(name), newline=""), strict=True)
        try:
            if not set(needed) <= set(rows.fieldnames or ()):
                raise self._refused(f"lacks columns in {name}")
            for row in rows:
                if None in row or None in row.values():
                    raise self._refused(f"has a row in {name} that does not fit its columns")
                yield {key: unguard(cell) for key, cell in row.items()}
        except csv.Error as error:
            raise self._refused(f"has no table in {name}") from error

    def _check(self) -> None:
        infos = self._archive.infolist()
        if len(infos) > MOST_MEMBERS:
            raise self._refused(f"holds more than {MOST_MEMBERS:,} files")
        if len(self._members) < len(infos):
            raise self._refused("holds two files of one name")
        if sum(info.file_size for info in infos) > MOST_BYTES:
            raise self._refused(f"would unpack to more than {MOST_BYTES // 1_000_000_000} GB")
        for info in infos:
            self._check_member(info)
        if DESCRIPTOR not in self._members:
            raise self._refused(f"is no data package: it lacks {DESCRIPTOR}")

    def _check_member(self, info: zipfile.ZipInfo) -> None:
        if not is_safe(info.filename) or info.orig_filename != info.filename:
            raise self._refused("holds a file whose name leads out of it")
        if info.flag_bits & 1:
            raise self._refused("is encrypted")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise self._refused("is packed in a way this program does not read")
        blown = info.file_size > max(_SMALL, info.compress_size * RATIO)
        if blown or info.file_size > MOST_IN_ONE:
            raise self._refused(f"would unpack to far more than it is, in {info.filename[:60]}")

    def _listed(self) -> tuple[Listed, ...]:
        descriptor = self.objects(DESCRIPTOR)
        try:
            found = tuple(
                Listed(str(each["path"]), int(each["bytes"]), str(each["hash"])[len("sha256:") :])
                for each in descriptor["resources"]
            )
        except (KeyError, TypeError, ValueError) as error:
            raise self._refused(f"has a {DESCRIPTOR} that lists no files") from error
        if not all(is_safe(each.path) for each in found):
            raise self._refused("names a file that lies outside of it")
        return found

    def _refused(self, words: str) -> FileUnusable:
        return FileUnusable(f"{self._path.name} {words}.", hint=_HINT)


@contextmanager
def open_package(path: Path) -> Iterator[PackageArchive]:
    """Open a package. Raises `FileUnusable` for what is none, is damaged, or could hurt."""
    check_readable(path)
    try:
        with zipfile.ZipFile(path) as archive:
            yield PackageArchive(path, archive)
    except OSError as error:
        raise FileUnusable(
            f"{path.name} cannot be read.", hint=f"{error.strerror or error}."
        ) from error
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise FileUnusable(f"{path.name} is no zip file, or is damaged.", hint=_HINT) from error


def is_safe(name: str) -> bool:
    """Whether a name stays within the package on every system."""
    parts = name.split("/")
    plain = not any(char in name for char in '\\:*?"<>|') and name.isprintable()
    return plain and not name.startswith("/") and not {"", ".", ".."} & set(parts)
