"""Sources and their texts between rows and domain values."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.part_rows import Values, days
from tracker.domain.article import Article, Metadata, digest
from tracker.domain.columns import join, split
from tracker.domain.errors import NotFound
from tracker.domain.source import Source, SourceText


def metadata_values(metadata: Metadata) -> Values:
    """Return the columns of a citation. Raises `ValueRefused` for an impossible date."""
    return {
        "title": metadata.title,
        "publisher": metadata.publisher,
        "authors": join(metadata.authors),
        **days("published", metadata.published),
        "accessed": metadata.accessed,
        "url": metadata.url,
        "language": metadata.language,
        "tier": metadata.tier,
    }


def read_sources(session: Session, keys: Collection[int]) -> list[Source]:
    """Return the sources with these keys, in the order of the keys."""
    links: dict[int, list[str]] = defaultdict(list)
    link, agreement = m.AgreementSourceRecord, m.AgreementRecord
    for source_key, uuid in session.execute(
        select(link.source_id, agreement.uuid)
        .join(agreement, agreement.id == link.agreement_id)
        .where(link.source_id.in_(keys))
        .order_by(link.id)
    ):
        links[source_key].append(uuid)
    texts = {
        row.source_id: row
        for row in session.scalars(
            select(m.SourceTextRecord)
            .where(m.SourceTextRecord.source_id.in_(keys))
            .order_by(m.SourceTextRecord.id)
        )
    }
    rows = {
        row.id: row
        for row in session.scalars(select(m.SourceRecord).where(m.SourceRecord.id.in_(keys)))
    }
    return [_source(rows[key], texts.get(key), links[key]) for key in keys if key in rows]


def read_text(session: Session, uuid: str) -> SourceText:
    """Return a text. Raises `NotFound`."""
    table, source = m.SourceTextRecord, m.SourceRecord
    found = session.execute(
        select(table, source.uuid, m.ContentRecord.text)
        .join(source, source.id == table.source_id)
        .join(m.ContentRecord, m.ContentRecord.sha256 == table.content_sha256)
        .where(table.uuid == uuid)
    ).first()
    if found is None:
        raise NotFound.source(uuid)
    row, source_uuid, text = found
    return SourceText(
        uuid=row.uuid,
        source=source_uuid,
        text=text,
        sha256=row.content_sha256,
        extractor=row.extractor,
        extractor_version=row.extractor_version,
        pages=tuple(json.loads(row.pages or "[]")),
    )


def read_words(session: Session, uuids: Collection[str]) -> dict[str, str]:
    """Return the words of texts by uuid; those that are not there are left out."""
    table, content = m.SourceTextRecord, m.ContentRecord
    found = session.execute(
        select(table.uuid, content.text)
        .join(content, content.sha256 == table.content_sha256)
        .where(table.uuid.in_(uuids))
    )
    return {row[0]: row[1] for row in found}


def is_stored(session: Session, uuid: str) -> bool:
    """Say whether the library has this source."""
    return session.scalar(select(m.SourceRecord.id).where(m.SourceRecord.uuid == uuid)) is not None


def write_source(
    session: Session,
    source: Source,
    text: SourceText,
    article: Article,
    older: Iterable[SourceText] = (),
) -> None:
    """Add a source with its original bytes, its text, and texts it had before."""
    original = digest(article.original) if article.original else None
    if original:
        _keep(session, m.OriginalRecord, original, content=article.original)
    record = m.SourceRecord(
        uuid=source.uuid,
        filename=article.filename,
        media_type=article.media_type,
        original_sha256=original,
        origins=_as_json(dict(article.origins)),
        **metadata_values(source.metadata),
    )
    session.add(record)
    session.flush()
    for each in older:
        write_text(session, record.id, each)
    write_text(session, record.id, text)


def write_text(session: Session, source: int, text: SourceText) -> int:
    """Add a reading to the source with this key, and return the key of the text."""
    _keep(session, m.ContentRecord, text.sha256, text=text.text)
    record = m.SourceTextRecord(
        uuid=text.uuid,
        source_id=source,
        content_sha256=text.sha256,
        extractor=text.extractor,
        extractor_version=text.extractor_version,
        pages=_as_json(list(text.pages)),
    )
    session.add(record)
    session.flush()
    return record.id


def _as_json(value: object) -> str | None:
    return json.dumps(value, ensure_ascii=False, sort_keys=True) if value else None


def _keep(session: Session, table: Any, sha256: str, **values: object) -> None:
    """Store contents once; the digest is their name."""
    if session.get(table, sha256) is None:
        session.add(table(sha256=sha256, **values))
        session.flush()


def _source(row: m.SourceRecord, text: m.SourceTextRecord | None, agreements: list[str]) -> Source:
    return Source(
        uuid=row.uuid,
        metadata=Metadata(
            title=row.title,
            publisher=row.publisher,
            authors=split(row.authors),
            published=row.published,
            accessed=row.accessed,
            url=row.url,
            language=row.language,
            tier=row.tier,
        ),
        filename=row.filename,
        media_type=row.media_type,
        original_sha256=row.original_sha256 or "",
        text=text.uuid if text else "",
        text_sha256=text.content_sha256 if text else "",
        extractor=text.extractor if text else "",
        extractor_version=text.extractor_version if text else "",
        agreements=tuple(agreements),
        origins=json.loads(row.origins or "{}"),
    )
