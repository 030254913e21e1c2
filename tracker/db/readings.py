"""The readings of a source, and which of them its passages stand in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from tracker.db import models as m
from tracker.db.base import now
from tracker.db.source_rows import read_sources
from tracker.domain.passage import Passage
from tracker.domain.rereading import Orphan
from tracker.domain.vocabulary import EvidenceState

_BATCH = 500


def has_reading(session: Session, source: int, sha256: str) -> bool:
    """Say whether the source with this key was read with these words before."""
    text = m.SourceTextRecord
    wanted = select(text.id).where(text.source_id == source, text.content_sha256 == sha256)
    return session.scalar(wanted.limit(1)) is not None


def newest_key(session: Session, source: int) -> int:
    """Return the key of the newest text of the source with this key."""
    text = m.SourceTextRecord
    return session.scalars(select(func.max(text.id)).where(text.source_id == source)).one()


def reading_uuids(session: Session, source: int) -> list[str]:
    """Return the texts of the source with this key, the oldest first."""
    text = m.SourceTextRecord
    wanted = select(text.uuid).where(text.source_id == source).order_by(text.id)
    return list(session.scalars(wanted))


def passages_of(session: Session, source: int) -> list[tuple[m.PassageRecord, m.SourceTextRecord]]:
    """Return the passages cut from the readings of a source, each with the reading it is in."""
    text, passage = m.SourceTextRecord, m.PassageRecord
    rows = session.execute(
        select(passage, text)
        .join(text, text.id == passage.text_id)
        .where(text.source_id == source)
        .order_by(passage.id)
    ).all()
    return [(row[0], row[1]) for row in rows]


def as_passage(row: m.PassageRecord, text_uuid: str) -> Passage:
    """Return a passage as the domain knows it."""
    return Passage(
        uuid=row.uuid,
        text=text_uuid,
        start=row.start,
        end=row.end,
        exact=row.exact,
        prefix=row.prefix,
        suffix=row.suffix,
        page=row.page,
    )


def place_passage(row: m.PassageRecord, text: int, cut: Passage) -> None:
    """Let a passage stand where it was cut anew, in the text with this key."""
    row.text_id = text
    for name in ("start", "end", "exact", "prefix", "suffix", "page"):
        if getattr(row, name) != getattr(cut, name):
            setattr(row, name, getattr(cut, name))


def raise_revisions(session: Session, passages: Collection[int]) -> None:
    """Give the agreements behind some passages a new revision.

    Who has one of them open still knows the old places and must not save them.
    """
    for key in sorted(agreements_quoting(session, passages)):
        record = session.get_one(m.AgreementRecord, key)
        record.revision += 1
        record.changed_at = now()
    session.flush()


def agreements_quoting(session: Session, passages: Collection[int]) -> set[int]:
    """Return the keys of the agreements that these passages speak for."""
    evidence, ordered = m.EvidenceRecord, sorted(passages)
    return {
        key
        for start in range(0, len(ordered), _BATCH)
        for key in session.scalars(
            select(evidence.agreement_id).where(
                evidence.passage_id.in_(ordered[start : start + _BATCH])
            )
        )
    }


def orphans(session: Session, sources: Sequence[int] | None = None) -> list[Orphan]:
    """Return the passages that stand in an older text than the newest of their source.

    Those a person rejected for every value prove nothing, and so miss nothing.
    """
    rows = session.execute(_orphan_rows(sources)).all()
    keys = list(dict.fromkeys(source for _, _, source in rows))
    named = {key: found for key in keys for found in read_sources(session, [key])}
    speaking = _speaking(session, [row.id for row, _, _ in rows])
    return [
        Orphan(
            passage=as_passage(row, text),
            source=named[source],
            agreements=tuple(speaking[row.id]),
        )
        for row, text, source in rows
    ]


def _orphan_rows(sources: Sequence[int] | None) -> Select[m.PassageRecord, str, int]:
    text, passage, evidence = m.SourceTextRecord, m.PassageRecord, m.EvidenceRecord
    newer = aliased(text)
    wanted = (
        select(passage, text.uuid, text.source_id)
        .join(text, text.id == passage.text_id)
        .where(
            select(newer.id).where(newer.source_id == text.source_id, newer.id > text.id).exists(),
            select(evidence.id)
            .where(evidence.passage_id == passage.id, evidence.state != EvidenceState.REJECTED)
            .exists(),
        )
        .order_by(text.source_id, passage.start, passage.id)
    )
    return wanted if sources is None else wanted.where(text.source_id.in_(sources))


def _speaking(session: Session, passages: Sequence[int]) -> dict[int, list[str]]:
    evidence, agreement = m.EvidenceRecord, m.AgreementRecord
    found: dict[int, list[str]] = defaultdict(list)
    for start in range(0, len(passages), _BATCH):
        rows = session.execute(
            select(evidence.passage_id, agreement.uuid)
            .join(agreement, agreement.id == evidence.agreement_id)
            .where(evidence.passage_id.in_(passages[start : start + _BATCH]))
            .distinct()
            .order_by(evidence.passage_id, agreement.id)
        )
        for key, uuid in rows:
            found[key].append(uuid)
    return found
