"""A data package coming back: sources with their texts first, then records, then how they relate.

A package is checked whole before anything is taken from it: one that was tampered with is refused.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db import derive
from tracker.db import models as m
from tracker.db.source_rows import is_stored, write_source
from tracker.domain.agreement import Agreement
from tracker.domain.article import Article, Metadata
from tracker.domain.errors import FileUnusable
from tracker.domain.evidence import Evidence
from tracker.domain.import_report import ImportProblem
from tracker.domain.reference import Reference
from tracker.domain.source import Source, SourceText
from tracker.exchange.importing.json_records import Object
from tracker.exchange.importing.tables import TableRow
from tracker.exchange.package_archive import PackageArchive, open_package
from tracker.exchange.package_check import RECORDS, TEXTS, check_package
from tracker.services.importing.json_file import JsonReader, held_part, quotes
from tracker.services.importing.relations import LaterRelations
from tracker.services.importing.view import LibraryView

_HINT = "`agreement-tracker verify` tells all that was changed; ask for the package again."


class PackageReader(JsonReader):
    """Proposes the records of a package, and brings what they rest on."""

    def __init__(self, path: Path) -> None:
        problems = check_package(path).problems
        if problems:
            raise FileUnusable(
                f"{path.name} is not as it was exported: {problems[0].rstrip('.')}.", hint=_HINT
            )
        self._path = path
        with open_package(path) as archive:
            super().__init__(archive.objects(RECORDS))
            self._texts = {row["text_id"]: row for row in archive.table(TEXTS)}
        self._sources = _sources(self._objects)
        self._ids = {str(record["agreement_id"]) for record in self._objects}
        self._later = LaterRelations()
        self.notes = ("Read as a data package of this program.",)

    def bring(self, session: Session, reference: Reference) -> frozenset[str]:
        """Store the sources that the library does not have yet, and return their ids."""
        brought = []
        with open_package(self._path) as archive:
            for uuid, told in self._sources.items():
                if not is_stored(session, uuid):
                    self._store(session, archive, told)
                    brought.append(uuid)
        table, source = m.SourceTextRecord, m.SourceRecord
        for uuid in brought:
            keys = select(table.id).join(source, source.id == table.source_id)
            texts = set(session.scalars(keys.where(source.uuid == uuid)))
            derive.refresh(session, reference, agreements=(), texts=texts)
        return frozenset(brought)

    def finish(self, session: Session, reference: Reference) -> None:
        """Relate the records that were added to one another, and give them their revisions."""
        self._later.finish(session, reference)

    def addable(self, agreement: Agreement, revision: int) -> Agreement:
        """Return a new record without its relations: what they lead to may come after it."""
        return self._later.addable(agreement, revision)

    def without_foreign(
        self, view: LibraryView, row: TableRow, agreement: Agreement
    ) -> tuple[Agreement, tuple[ImportProblem, ...]]:
        """Leave out what points at records that are neither in the library nor in the package."""
        related = [relation.other for relation in agreement.relations]
        others = view.known(related) | (self._ids & set(related))

        def is_here(evidence: Evidence) -> bool:
            return evidence.passage.text in self._texts or quotes(view, evidence)

        def has_source(uuid: str) -> bool:
            return uuid in self._sources or view.has_source(uuid)

        return held_part(row, agreement, has_source, is_here, others)

    def _store(self, session: Session, archive: PackageArchive, told: Object) -> None:
        original = f"originals/{told['original_sha256']}"
        newest = self._text(archive, str(told["text_id"]))
        article = Article(
            text=newest.text,
            origins=dict(told.get("origins") or {}),
            original=archive.data(original) if original in archive.names else b"",
            media_type=told["media_type"] or "",
            filename=told["filename"] or "",
            extractor=newest.extractor,
            extractor_version=newest.extractor_version,
            pages=newest.pages,
        )
        source = Source(uuid=str(told["source_id"]), metadata=_metadata(told))
        older = [
            self._text(archive, uuid)
            for uuid, row in self._texts.items()
            if row["source_id"] == source.uuid and uuid != newest.uuid
        ]
        write_source(session, source, newest, article, older)

    def _text(self, archive: PackageArchive, uuid: str) -> SourceText:
        row = self._texts.get(uuid)
        if row is None:
            raise FileUnusable(f"{self._path.name} lacks the text {uuid}.", hint=_HINT)
        return SourceText(
            uuid=uuid,
            source=row["source_id"],
            text=archive.text(row["path"]),
            sha256=row["sha256"],
            extractor=row["extractor"],
            extractor_version=row["extractor_version"],
            pages=tuple(int(page) for page in row["pages"].split()),
        )


def _sources(objects: Any) -> dict[str, Object]:  # noqa: ANN401 - what JSON holds
    return {str(source["source_id"]): source for o in objects for source in o["sources"]}


def _metadata(told: Object) -> Metadata:
    return Metadata(
        **{
            name: told[name] or ""
            for name in ("title", "publisher", "published", "accessed", "url", "language")
        },
        authors=tuple(told["authors"]),
        tier=int(told["tier"]),
    )
