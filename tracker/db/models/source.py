"""Sources, their immutable contents, and the evidence that joins them to values."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from tracker.db.base import STRICT, TRACKED, Base, EmptyText, Key, Stamp, Uuid, date_range, one_of
from tracker.domain.vocabulary import EvidenceState, Explicitness, Field, Method, Stance

_SHA256 = "length({0}) = 64"
_ITEMS = ("party_id", "signature_id", "event_id", "area_id", "relation_id")


class OriginalRecord(Base):
    """The bytes of a file as they came, kept once under their digest, never changed."""

    __tablename__ = "original"
    __table_args__ = (CheckConstraint(_SHA256.format("sha256"), name="sha256"), STRICT)
    history_tracked = False

    sha256: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes]


class ContentRecord(Base):
    """The words of a text, kept once under their digest, never changed."""

    __tablename__ = "content"
    __table_args__ = (CheckConstraint(_SHA256.format("sha256"), name="sha256"), STRICT)
    history_tracked = False

    sha256: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]


class SourceRecord(Base):
    """An article or document, with what a citation of it needs."""

    __tablename__ = "source"
    __table_args__ = (
        CheckConstraint("tier BETWEEN 1 AND 7", name="tier"),
        date_range("published"),
        TRACKED,
    )

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    title: Mapped[EmptyText]
    publisher: Mapped[EmptyText]
    authors: Mapped[EmptyText]
    """Several are joined with `; `."""
    published: Mapped[EmptyText]
    published_earliest: Mapped[str | None]
    published_latest: Mapped[str | None]
    accessed: Mapped[EmptyText]
    url: Mapped[EmptyText]
    language: Mapped[EmptyText]
    tier: Mapped[int]
    filename: Mapped[EmptyText]
    media_type: Mapped[EmptyText]
    original_sha256: Mapped[str | None] = mapped_column(ForeignKey("original.sha256"))
    created_at: Mapped[Stamp]
    origins: Mapped[str | None]
    """Where each value of the metadata was read, as JSON; nothing where nobody noted it."""


class SourceTextRecord(Base):
    """One reading of a source; a later extractor adds another."""

    __tablename__ = "source_text"
    __table_args__ = (UniqueConstraint("source_id", "content_sha256", "extractor"), TRACKED)

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), index=True)
    content_sha256: Mapped[str] = mapped_column(ForeignKey("content.sha256"), index=True)
    extractor: Mapped[str]
    extractor_version: Mapped[str]
    created_at: Mapped[Stamp]
    pages: Mapped[str | None]
    """Offsets at which the pages start, as JSON; nothing for a text without pages."""


class AgreementSourceRecord(Base):
    """That an agreement rests on a source."""

    __tablename__ = "agreement_source"
    __table_args__ = (UniqueConstraint("agreement_id", "source_id"), TRACKED)

    id: Mapped[Key]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"), index=True)
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), index=True)
    position: Mapped[int]


class PassageRecord(Base):
    """A slice of a source text; offsets count code points."""

    __tablename__ = "passage"
    __table_args__ = (
        CheckConstraint('start >= 0 AND "end" > start', name="span"),
        CheckConstraint('length(exact) = "end" - start OR instr(exact, char(0))', name="exact"),
        TRACKED,
    )

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    text_id: Mapped[int] = mapped_column(ForeignKey("source_text.id"), index=True)
    start: Mapped[int]
    end: Mapped[int]
    exact: Mapped[str]
    prefix: Mapped[EmptyText]
    suffix: Mapped[EmptyText]
    page: Mapped[int | None]


class EvidenceRecord(Base):
    """What a passage does for one value of one agreement."""

    __tablename__ = "evidence"
    __table_args__ = (
        one_of("field", Field),
        one_of("stance", Stance),
        one_of("explicitness", Explicitness),
        one_of("state", EvidenceState),
        one_of("method", Method),
        CheckConstraint("confidence BETWEEN 0 AND 1", name="confidence"),
        CheckConstraint(" + ".join(f"({i} IS NOT NULL)" for i in _ITEMS) + " <= 1", name="item"),
        *(
            ForeignKeyConstraint(["agreement_id", item], [f"{table}.agreement_id", f"{table}.id"])
            for item, table in zip(
                _ITEMS,
                ("party", "signature", "event", "area_assignment", "relation"),
                strict=True,
            )
        ),
        TRACKED,
    )

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"), index=True)
    position: Mapped[int]
    passage_id: Mapped[int] = mapped_column(ForeignKey("passage.id"), index=True)
    field: Mapped[str]
    party_id: Mapped[int | None]
    signature_id: Mapped[int | None]
    event_id: Mapped[int | None]
    area_id: Mapped[int | None]
    relation_id: Mapped[int | None]
    value: Mapped[EmptyText]
    stance: Mapped[str]
    explicitness: Mapped[str]
    state: Mapped[str]
    method: Mapped[str]
    rule: Mapped[EmptyText]
    confidence: Mapped[float | None]
    alternative: Mapped[EmptyText]
    reason: Mapped[EmptyText]
