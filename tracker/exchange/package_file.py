"""The data package: a zip that holds agreements with all that stands behind them, to be checked.

It is a Frictionless data package: `datapackage.json` names every file with its size and SHA-256;
`codebook.md` says what each column holds; `data/` has the tables and whole records, `texts/` the
texts that passages were cut from, `originals/` the files as they came. `package_check` verifies
it; `importing.package` brings it back. The same records give the same bytes.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

from tracker.domain.columns import WIDE
from tracker.domain.dossier import Dossier
from tracker.domain.row import AgreementRow
from tracker.domain.source import SourceText
from tracker.exchange.csv_file import guard
from tracker.exchange.long_csv import long_rows
from tracker.exchange.package_fields import AGREEMENTS, SHEETS, TEXTS, VALUES, Sheet, codebook
from tracker.exchange.package_tables import written
from tracker.exchange.part_tables import TABLES
from tracker.exchange.record_json import record_object
from tracker.exchange.whole_file import whole_file

DESCRIPTOR, CODEBOOK, RECORDS = "datapackage.json", "codebook.md", "data/records.json"
_MOMENT = (1980, 1, 1, 0, 0, 0)
_BLOCK = 1 << 20
_MEDIA = {".csv": "text/csv", ".json": "application/json", ".md": "text/markdown"}


@dataclass(frozen=True, slots=True)
class Contents:
    """Where a package gets texts and originals from."""

    text: Callable[[str], SourceText]
    original: Callable[[str], bytes]


@dataclass
class PackageWriter:
    """Collects agreements one by one, then writes them as one package."""

    contents: Contents
    about: Mapping[str, str]
    """What the codebook says of how the package was made."""
    proposals: bool = False
    _open: ExitStack = field(default_factory=ExitStack)
    _members: dict[str, _Member] = field(default_factory=dict)
    _texts: dict[str, None] = field(default_factory=dict)
    _originals: dict[str, None] = field(default_factory=dict)

    def __enter__(self) -> PackageWriter:
        for sheet in SHEETS:
            self._member(sheet.path).row([column.key for column in sheet.columns])
        self._member(RECORDS).text("[")
        return self

    def __exit__(self, *_exception: object) -> None:
        self._open.close()

    def add_row(self, row: AgreementRow) -> None:
        """Note a row of the table of agreements."""
        self._sheet(AGREEMENTS).row([column.text(row) for column in WIDE])

    def add(self, dossier: Dossier) -> None:
        """Note all about an agreement; its texts are needed for the passages."""
        record = record_object(dossier, proposals=self.proposals)
        for row in long_rows(dossier, proposals=self.proposals):
            self._sheet(VALUES).row(row)
        for table in TABLES:
            for cells in table.rows(record):
                self._sheet(table.key).row([written(cell) for cell in cells])
        records = self._members[RECORDS]
        records.text(",\n" if records.rows else "\n")
        records.text(json.dumps(record, ensure_ascii=False))
        records.rows += 1
        for source in dossier.sources:
            if source.original_sha256:
                self._originals[source.original_sha256] = None
        quoted = {evidence["text_id"] for evidence in record["evidence"]}
        newest = {source.text for source in dossier.sources}
        self._texts |= dict.fromkeys(t for t in dossier.text_sources if t in quoted | newest)

    def write(self, path: Path) -> None:
        """Write the package. Raises `FileUnusable` where the file cannot be written."""
        self._members[RECORDS].text("\n]\n")
        with whole_file(path) as file, zipfile.ZipFile(file, "w") as archive:
            files = [*self._put_texts(archive), *self._put_originals(archive)]
            tables = [self._put(archive, path, member) for path, member in self._members.items()]
            words = codebook(self.about).encode()
            listed = [*tables, _put_bytes(archive, CODEBOOK, words), *files]
            descriptor = {
                "name": "agreements",
                "title": "Agreements with the passages that support them",
                "description": "; ".join(f"{name}: {told}" for name, told in self.about.items()),
                "profile": "data-package",
                "resources": listed,
            }
            encoded = json.dumps(descriptor, ensure_ascii=False, indent=1).encode()
            _put_bytes(archive, DESCRIPTOR, encoded)

    def _member(self, path: str) -> _Member:
        raw = self._open.enter_context(TemporaryFile())  # noqa: SIM115 - the stack closes it
        member = _Member(raw)
        self._members[path] = member
        return member

    def _sheet(self, name: str) -> _Member:
        return self._members[f"data/{name}.csv"]

    def _put_texts(self, archive: zipfile.ZipFile) -> list[dict[str, Any]]:
        put = []
        for uuid in sorted(self._texts):
            text = self.contents.text(uuid)
            path = f"texts/{uuid}.txt"
            pages = " ".join(map(str, text.pages))
            made = (text.extractor, text.extractor_version)
            self._sheet(TEXTS).row([uuid, text.source, text.sha256, *made, pages, path])
            encoded = text.text.encode("utf-8", "surrogatepass")
            put.append(_put_bytes(archive, path, encoded))
        return put

    def _put_originals(self, archive: zipfile.ZipFile) -> list[dict[str, Any]]:
        kept = ((sha, self.contents.original(sha)) for sha in sorted(self._originals))
        return [_put_bytes(archive, f"originals/{sha}", data) for sha, data in kept if data]

    @staticmethod
    def _put(archive: zipfile.ZipFile, path: str, member: _Member) -> dict[str, Any]:
        hashed, size = hashlib.sha256(), 0
        with archive.open(_named(path), "w", force_zip64=True) as target:
            for block in member.blocks():
                target.write(block)
                hashed.update(block)
                size += len(block)
        return _resource(path, size, hashed.hexdigest())


class _Member:
    """A file of the package that grows on the disk while agreements come."""

    def __init__(self, raw: IO[bytes]) -> None:
        self._raw = raw
        self._file = io.TextIOWrapper(raw, encoding="utf-8", errors="replace", newline="")
        self._table = csv.writer(self._file)
        self.rows = 0

    def row(self, cells: Sequence[str]) -> None:
        """Add a row of a table."""
        self._table.writerow([guard(cell) for cell in cells])

    def text(self, words: str) -> None:
        """Add words."""
        self._file.write(words)

    def blocks(self) -> Iterator[bytes]:
        """Yield what was added."""
        self._file.flush()
        self._raw.seek(0)
        while block := self._raw.read(_BLOCK):
            yield block


def _named(path: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(path, _MOMENT)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 3
    info.external_attr = 0o644 << 16
    return info


def _put_bytes(archive: zipfile.ZipFile, path: str, data: bytes) -> dict[str, Any]:
    archive.writestr(_named(path), data)
    return _resource(path, len(data), hashlib.sha256(data).hexdigest())


_SHEETS: Mapping[str, Sheet] = {sheet.path: sheet for sheet in SHEETS}


def _resource(path: str, size: int, sha256: str) -> dict[str, Any]:
    """Return what the descriptor says of a file."""
    name = path.replace("/", "-").replace(".", "-").lower()
    suffix = Path(path).suffix
    told: dict[str, Any] = {"name": name, "path": path, "bytes": size, "hash": f"sha256:{sha256}"}
    sheet = _SHEETS.get(path)
    if sheet is None:
        kind = "json" if suffix == ".json" else "file"
        return told | {"type": kind, "mediatype": _MEDIA.get(suffix, "application/octet-stream")}
    return told | {
        "name": sheet.name,
        "type": "table",
        "title": sheet.title,
        "description": f"{sheet.description}.",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"csv": {"delimiter": ",", "quoteChar": '"', "doubleQuote": True}},
        "schema": sheet.schema,
    }
