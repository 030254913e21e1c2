"""What an import needs to know of the library: which records are there, and how they look."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db import listing
from tracker.db import models as m
from tracker.db.record_reader import read_agreements
from tracker.db.search import Lens
from tracker.db.source_rows import read_text
from tracker.domain.agreement import Agreement
from tracker.domain.errors import NotFound
from tracker.domain.reference import Reference
from tracker.domain.row import AgreementRow


class LibraryView:
    """Answers for one batch of rows at a time, inside the session of the import."""

    def __init__(self, session: Session, reference: Reference) -> None:
        self._session = session
        self._reference = reference
        self.has_source = lru_cache(maxsize=10_000)(self._has_source)
        self.text = lru_cache(maxsize=20)(self._text)
        self.text_of = lru_cache(maxsize=10_000)(self._text_of)

    def known(self, uuids: Sequence[str]) -> set[str]:
        """Return which of these ids the library has."""
        table = m.AgreementRecord
        return set(self._session.scalars(select(table.uuid).where(table.uuid.in_(uuids))))

    def rows(self, uuids: Sequence[str]) -> dict[str, list[AgreementRow]]:
        """Return how records look in a list, without and with what is only proposed."""
        found: dict[str, list[AgreementRow]] = {}
        for drafts in (False, True):
            lens = Lens(as_of=date.min, drafts=drafts, reference=self._reference)
            for row in listing.some(self._session, uuids, lens):
                found.setdefault(row.uuid, []).append(row)
        return found

    def record(self, uuid: str) -> Agreement:
        """Return a record that is known to be there."""
        table = m.AgreementRecord
        key = self._session.scalars(select(table.id).where(table.uuid == uuid)).one()
        return read_agreements(self._session, [key])[key]

    def _has_source(self, uuid: str) -> bool:
        table = m.SourceRecord
        return self._session.scalar(select(table.id).where(table.uuid == uuid)) is not None

    def _text(self, uuid: str) -> str | None:
        """Return a stored text, None where the library does not have it."""
        try:
            return read_text(self._session, uuid).text
        except NotFound:
            return None

    def _text_of(self, source: str, sha256: str) -> str:
        """Return the id of the text of a source with this digest, or an empty text."""
        text, table = m.SourceTextRecord, m.SourceRecord
        return (
            self._session.scalars(
                select(text.uuid)
                .join(table, table.id == text.source_id)
                .where(table.uuid == source, text.content_sha256 == sha256)
            ).first()
            or ""
        )
