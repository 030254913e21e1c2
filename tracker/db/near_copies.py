"""Finds copies of a text among all stored ones without reading them all.

Texts that share a band of their signatures are read and compared by their shingles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, func, select, tuple_
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.bulk import insert_rows
from tracker.db.text_bands import bands
from tracker.domain.resemblance import COPY, NearCopy, share, shingles

_COMPARED = 12
"""Candidates that are read: those that share the most bands."""


def refresh(session: Session, bodies: Mapping[int, str], gone: Sequence[int]) -> None:
    """Keep the bands of texts, by key, in place of what was kept for these keys."""
    table = m.TextBandRecord
    session.execute(delete(table).where(table.text_id.in_(gone)))
    rows: list[dict[str, Any]] = [
        {"band": band, "hash": number, "text_id": key}
        for key, body in bodies.items()
        for band, number in enumerate(bands(body))
    ]
    insert_rows(session.connection(), table.__table__, rows)


def copies_of(session: Session, text: str, *, but: str = "") -> list[NearCopy]:
    """Return the stored sources whose text is nearly this one, the nearest first.

    `but` is the uuid of a source that does not count: its own.
    """
    own = shingles(text)
    found: dict[str, NearCopy] = {}
    for key in _candidates(session, text):
        uuid, name, body = _source(session, key)
        part = share(own, shingles(body))
        if uuid != but and part >= COPY and part > found.get(uuid, _NONE).share:
            found[uuid] = NearCopy(uuid, name, part)
    return sorted(found.values(), key=lambda copy: (-copy.share, copy.source))


_NONE = NearCopy("", "", 0.0)


def _candidates(session: Session, text: str) -> Sequence[int]:
    table = m.TextBandRecord
    numbers = list(enumerate(bands(text)))
    if not numbers:
        return ()
    return session.scalars(
        select(table.text_id)
        .where(tuple_(table.band, table.hash).in_(numbers))
        .group_by(table.text_id)
        .order_by(func.count().desc(), table.text_id)
        .limit(_COMPARED)
    ).all()


def _source(session: Session, key: int) -> tuple[str, str, str]:
    source, text = m.SourceRecord, m.SourceTextRecord
    row = session.execute(
        select(source.uuid, source.publisher, source.title, source.filename, m.ContentRecord.text)
        .join(text, text.source_id == source.id)
        .join(m.ContentRecord, m.ContentRecord.sha256 == text.content_sha256)
        .where(text.id == key)
    ).one()
    return row[0], row[1] or row[2] or row[3], row[4]
