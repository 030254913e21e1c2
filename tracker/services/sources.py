"""Sources of the library: finding, describing, attaching and detaching them."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.engine import Sessions
from tracker.db.lookup import agreement_with, source_key
from tracker.db.source_rows import (
    metadata_values,
    read_sources,
    read_text,
    write_source,
)
from tracker.domain.action import Action, ActionKind
from tracker.domain.article import Article, Metadata
from tracker.domain.changes import Changes
from tracker.domain.errors import ValueRefused
from tracker.domain.folding import fold
from tracker.domain.identity import new_uuid
from tracker.domain.source import Source, SourceText
from tracker.services.records import Records
from tracker.services.writing import Writer


class Sources:
    """Reads sources, and changes them one undo step at a time."""

    def __init__(self, sessions: Sessions, writer: Writer, records: Records) -> None:
        self._sessions = sessions
        self._writer = writer
        self._records = records

    def all(self, text: str = "", limit: int = 200) -> list[Source]:
        """Return the newest sources first, or those whose title, publisher or URL has the text.

        Case and accents make no difference, as in the search of agreements.
        """
        table, wanted = m.SourceRecord, fold(text)
        fields = (table.title, table.publisher, table.url, table.filename, table.authors)
        newest = select(table.id, *fields).order_by(table.id.desc())
        with self._sessions.reading() as session:
            found = (
                key
                for key, *words in session.execute(newest)
                if any(wanted in fold(said) for said in words)
            )
            return read_sources(session, list(islice(found, limit)))

    def get(self, uuid: str) -> Source:
        """Return one source. Raises `NotFound`."""
        with self._sessions.reading() as session:
            return read_sources(session, [source_key(session, uuid)])[0]

    def text(self, text_uuid: str) -> SourceText:
        """Return the text with this uuid. Raises `NotFound`."""
        with self._sessions.reading() as session:
            return read_text(session, text_uuid)

    def original(self, uuid: str) -> bytes:
        """Return the bytes the source came as; empty where it was typed or pasted."""
        with self._sessions.reading() as session:
            record = session.get_one(m.SourceRecord, source_key(session, uuid))
            original = session.get(m.OriginalRecord, record.original_sha256 or "")
            return original.content if original else b""

    def with_text(self, sha256: str) -> Source | None:
        """Return the source that holds the very text with this digest."""
        text = m.SourceTextRecord
        with self._sessions.reading() as session:
            key = session.scalar(
                select(func.min(text.source_id)).where(text.content_sha256 == sha256)
            )
            return read_sources(session, [key])[0] if key is not None else None

    def update(self, uuid: str, metadata: Metadata) -> Changes:
        """Change what is known about a source. Raises `ValueRefused` for an impossible date."""
        values = metadata_values(metadata)

        def change(session: Session) -> None:
            record = session.get_one(m.SourceRecord, source_key(session, uuid))
            for name, value in values.items():
                if getattr(record, name) != value:
                    setattr(record, name, value)

        return self._writer.run(Action(ActionKind.EDIT_SOURCE, _called(metadata)), change)

    def add(self, article: Article, metadata: Metadata, agreement: str | None = None) -> Changes:
        """Store an article as a new source, attached to an agreement if one is named."""
        source = Source(uuid=new_uuid(), metadata=metadata)
        text = text_of(article, source.uuid)

        def store(session: Session) -> None:
            write_source(session, source, text, article)
            if agreement:
                self._attach(session, agreement, source.uuid)

        return self._writer.run(Action(ActionKind.ADD_SOURCE, _called(metadata)), store)

    def attach(self, agreement: str, source: str) -> Changes:
        """Let an agreement rest on a source too."""
        action = Action(ActionKind.ATTACH_SOURCE, self.get(source).name)
        return self._writer.run(action, lambda session: self._attach(session, agreement, source))

    def detach(self, agreement: str, source: str) -> Changes:
        """Let an agreement no longer rest on a source; its passages from there go too."""
        action = Action(ActionKind.DETACH_SOURCE, self.get(source).name)
        return self._writer.run(action, lambda session: self._detach(session, agreement, source))

    def _attach(self, session: Session, agreement: str, source: str) -> None:
        record = agreement_with(session, agreement)
        if source in record.sources:
            raise ValueRefused(
                "This source is attached already.", hint="Choose another one.", field="sources"
            )
        self._records.write(session, replace(record, sources=(*record.sources, source)))

    def _detach(self, session: Session, agreement: str, source: str) -> None:
        record = agreement_with(session, agreement)
        texts = set(
            session.scalars(
                select(m.SourceTextRecord.uuid).where(
                    m.SourceTextRecord.source_id == source_key(session, source)
                )
            )
        )
        self._records.write(
            session,
            replace(
                record,
                sources=tuple(uuid for uuid in record.sources if uuid != source),
                evidence=tuple(e for e in record.evidence if e.passage.text not in texts),
            ),
        )


def text_of(article: Article, source: str) -> SourceText:
    """Return the text of an article as the newest text of a source."""
    return SourceText(
        uuid=new_uuid(),
        source=source,
        text=article.text,
        sha256=article.sha256,
        extractor=article.extractor,
        extractor_version=article.extractor_version,
        pages=article.pages,
    )


def _called(metadata: Metadata) -> str:
    return metadata.publisher or metadata.title
