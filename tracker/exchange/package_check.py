"""Checks a data package without a library and without a network: every file, every quotation."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from tracker.domain.article import text_digest
from tracker.domain.errors import FileUnusable
from tracker.domain.progress import Progress, silent
from tracker.exchange.package_archive import DESCRIPTOR, PackageArchive, open_package
from tracker.exchange.package_tables import RecordTables

TEXTS, _VALUES, _EVIDENCE = "data/texts.csv", "data/values.csv", "data/evidence.csv"
RECORDS = "data/records.json"
_NEEDED = (TEXTS, _VALUES, _EVIDENCE, RECORDS, "data/agreements.csv")


@dataclass(frozen=True, slots=True)
class PackageReport:
    """What was looked at, and what is not as it was."""

    files: int
    quotations: int
    problems: tuple[str, ...]
    fingerprint: str
    """SHA-256 of the descriptor: the same as that of the one who made it, if all is the same."""


def check_package(path: Path, progress: Progress = silent) -> PackageReport:
    """Check every hash and every quotation. Raises `FileUnusable` for what is no package."""
    with open_package(path) as archive:
        check = _Check(archive, progress)
        problems = tuple(check.problems())
        fingerprint = hashlib.sha256(archive.data(DESCRIPTOR)).hexdigest()
        return PackageReport(check.files, check.quotations, problems, fingerprint)


@dataclass
class _Check:
    """One pass over a package."""

    archive: PackageArchive
    progress: Progress
    files: int = 0
    quotations: int = 0

    def __post_init__(self) -> None:
        self._text = lru_cache(maxsize=64)(self._read_text)
        self._paths: dict[str, str] = {}
        self._digests: dict[str, str] = {}

    def problems(self) -> Iterator[str]:
        """Yield a sentence for each thing that is not as it was."""
        yield from self._files()
        missing = [name for name in _NEEDED if name not in self.archive.names]
        if missing:
            yield f"The package lacks {', '.join(missing)}."
            return
        for part in (
            self._texts(),
            self._passages(_VALUES, "text_sha256"),
            self._passages(_EVIDENCE, "text_id"),
            self._records(),
        ):
            try:
                yield from part
            except FileUnusable as error:
                yield error.what

    def _files(self) -> Iterator[str]:
        listed = {each.path: each for each in self.archive.listed}
        for name in sorted(self.archive.names - set(listed) - {DESCRIPTOR}):
            yield f"{name} is in the package but not in its list of files."
        if len(listed) < len(self.archive.listed):
            yield "The list of files names one file twice."
        for done, (path, each) in enumerate(sorted(listed.items()), start=1):
            self.progress(done, len(listed))
            if path not in self.archive.names:
                yield f"{path} is missing."
                continue
            self.files += 1
            try:
                size, sha256 = self._digest(path)
            except FileUnusable as error:
                yield error.what
                continue
            if (size, sha256) != (each.size, each.sha256):
                yield f"{path} was changed: its SHA-256 is not the one that is listed."
            if path.startswith("originals/") and path != f"originals/{sha256}":
                yield f"{path} is not the file that its name says."

    def _digest(self, path: str) -> tuple[int, str]:
        size, sha256 = 0, hashlib.sha256()
        for block in self.archive.blocks(path):
            size += len(block)
            sha256.update(block)
        return size, sha256.hexdigest()

    def _texts(self) -> Iterator[str]:
        for row in self.archive.table(TEXTS, "text_id", "path", "sha256"):
            uuid, path = row["text_id"], row["path"]
            self._paths[uuid] = path
            if path not in self.archive.names:
                yield f"{path} is missing, the text {uuid}."
            elif text_digest(self._text(path)) != row["sha256"]:
                yield f"{path} was changed: its SHA-256 is not that of the text {uuid}."
            self._digests[row["sha256"]] = path

    def _passages(self, table: str, by: str) -> Iterator[str]:
        known = self._paths if by == "text_id" else self._digests
        rows = self.archive.table(table, by, "exact", "start", "end")
        for number, row in enumerate(rows, start=2):
            if row["exact"]:
                self.quotations += 1
                where = f"Row {number} of {table}"
                path = known.get(row[by], "")
                yield from self._passage(where, path, row["start"], row["end"], row["exact"])

    def _records(self) -> Iterator[str]:
        tables = RecordTables(self.archive)
        try:
            for record in self.archive.objects(RECORDS):
                yield from self._record(record)
                yield from tables.problems(record)
            yield from tables.left()
        except (KeyError, TypeError, AttributeError):
            yield f"{RECORDS} does not hold records as this program writes them."

    def _record(self, record: dict[str, Any]) -> Iterator[str]:
        uuid = record["agreement_id"]
        for source in record["sources"]:
            text, sha256 = source["text_id"], source["text_sha256"]
            path = self._paths.get(text or "", "")
            if text and self._digests.get(sha256, "") != path:
                yield f"The record {uuid} rests on a text with another SHA-256 than {path}."
        for each in record["evidence"]:
            self.quotations += 1
            where = f"A passage of the record {uuid} ({each['field']})"
            path = self._paths.get(each["text_id"], "")
            yield from self._passage(where, path, each["start"], each["end"], each["exact"])

    def _passage(
        self, where: str, path: str, start: object, end: object, exact: object
    ) -> Iterator[str]:
        if path not in self.archive.names:
            yield f"{where} quotes a text that is not in the package."
            return
        try:
            first, last = int(str(start)), int(str(end))
        except ValueError:
            yield f"{where} does not say where it stands."
            return
        if not 0 <= first < last or self._text(path)[first:last] != exact:
            yield f"{where} does not stand at {first}–{last} in {path}: “{str(exact)[:60]}”."

    def _read_text(self, path: str) -> str:
        return self.archive.text(path)
