"""The agreement and the parts that belong to it alone."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from tracker.db.base import (
    STRICT,
    TRACKED,
    Base,
    EmptyText,
    Key,
    Stamp,
    Uuid,
    date_range,
    flag,
    one_of,
)
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    Field,
    GapReason,
    InstrumentType,
    Level,
    PartyRole,
    RelationType,
    SignatureMode,
    Stage,
    TerminationGrounds,
)


class AgreementRecord(Base):
    """An agreement, or the draft of one. Its status is not stored: it follows from the events."""

    __tablename__ = "agreement"
    __table_args__ = (
        one_of("instrument_type", InstrumentType, optional=True),
        one_of("binding", Binding, optional=True),
        one_of("duration_kind", DurationKind),
        one_of("stage", Stage),
        CheckConstraint("tacit_renewal IN (0, 1)", name="tacit_renewal"),
        CheckConstraint("revision >= 1", name="revision"),
        Index(None, "stage", "trashed_at"),
        TRACKED,
    )

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    title: Mapped[EmptyText]
    instrument_type: Mapped[str | None]
    binding: Mapped[str | None]
    duration_kind: Mapped[str] = mapped_column(default=DurationKind.NOT_STATED)
    duration: Mapped[EmptyText]
    notice_period: Mapped[EmptyText]
    tacit_renewal: Mapped[bool | None]
    languages: Mapped[EmptyText]
    """Several are joined with `; `."""
    notes: Mapped[EmptyText]
    stage: Mapped[str] = mapped_column(default=Stage.DRAFT)
    trashed_at: Mapped[str | None]
    revision: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[Stamp]
    changed_at: Mapped[Stamp]


class OtherTitleRecord(Base):
    """The title in another language."""

    __tablename__ = "other_title"
    __table_args__ = (UniqueConstraint("agreement_id", "language", "title"), TRACKED)

    id: Mapped[Key]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"), index=True)
    language: Mapped[str]
    title: Mapped[str]


class RegistrationRecord(Base):
    """A number under which a register holds the agreement."""

    __tablename__ = "registration"
    __table_args__ = (UniqueConstraint("agreement_id", "register", "number"), TRACKED)

    id: Mapped[Key]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"), index=True)
    register: Mapped[str]
    number: Mapped[str]


class PlaceRecord(Base):
    """A state, former state, territory or organisation of the registry that some party is."""

    __tablename__ = "place"
    __table_args__ = (CheckConstraint("code <> ''", name="code"), STRICT)
    history_tracked = False

    code: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]


class PartyRecord(Base):
    """A state or organisation of one agreement."""

    __tablename__ = "party"
    __table_args__ = (
        one_of("level", Level),
        one_of("role", PartyRole),
        one_of("binding", Binding, optional=True),
        CheckConstraint("place_code IS NOT NULL OR name <> ''", name="named"),
        UniqueConstraint("agreement_id", "id"),
        TRACKED,
    )

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"), index=True)
    position: Mapped[int]
    place_code: Mapped[str | None] = mapped_column(ForeignKey("place.code"), index=True)
    name: Mapped[EmptyText]
    level: Mapped[str] = mapped_column(default=Level.UNCLEAR)
    acting_body: Mapped[EmptyText]
    role: Mapped[str] = mapped_column(default=PartyRole.PARTY)
    binding: Mapped[str | None]


class PersonRecord(Base):
    """A person who signed something. Undoing a signature leaves the person for others."""

    __tablename__ = "person"
    __table_args__ = (CheckConstraint("name <> ''", name="name"), TRACKED)
    history_tracked = False

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    name: Mapped[str] = mapped_column(unique=True)


class SignatureRecord(Base):
    """One person's signature under one agreement."""

    __tablename__ = "signature"
    __table_args__ = (
        one_of("mode", SignatureMode),
        flag("acting"),
        date_range("date"),
        UniqueConstraint("agreement_id", "id"),
        ForeignKeyConstraint(["agreement_id", "party_id"], ["party.agreement_id", "party.id"]),
        TRACKED,
    )

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"), index=True)
    position: Mapped[int]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    capacity: Mapped[EmptyText]
    acting: Mapped[bool] = mapped_column(default=False)
    party_id: Mapped[int | None]
    date: Mapped[EmptyText]
    date_earliest: Mapped[str | None]
    date_latest: Mapped[str | None]
    place: Mapped[EmptyText]
    mode: Mapped[str] = mapped_column(default=SignatureMode.UNKNOWN)


class EventRecord(Base):
    """One happening in the life of an agreement."""

    __tablename__ = "event"
    __table_args__ = (
        one_of("type", EventType),
        CheckConstraint(
            f"grounds IN ('', {', '.join(repr(str(g)) for g in TerminationGrounds)})",
            name="grounds",
        ),
        date_range("date"),
        date_range("effective"),
        UniqueConstraint("agreement_id", "id"),
        ForeignKeyConstraint(["agreement_id", "party_id"], ["party.agreement_id", "party.id"]),
        TRACKED,
    )

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"), index=True)
    position: Mapped[int]
    type: Mapped[str]
    party_id: Mapped[int | None]
    date: Mapped[EmptyText]
    date_earliest: Mapped[str | None]
    date_latest: Mapped[str | None]
    effective: Mapped[EmptyText]
    effective_earliest: Mapped[str | None]
    effective_latest: Mapped[str | None]
    place: Mapped[EmptyText]
    grounds: Mapped[EmptyText]
    note: Mapped[EmptyText]


class AreaRecord(Base):
    """A subject that the agreement covers, or expressly does not cover."""

    __tablename__ = "area_assignment"
    __table_args__ = (
        CheckConstraint("area <> '' OR label <> ''", name="named"),
        CheckConstraint("area = '' OR area GLOB '[A-Z][A-Z][A-Z].[A-Z][A-Z][A-Z]'", name="area"),
        CheckConstraint("depth BETWEEN 0 AND 3", name="depth"),
        CheckConstraint("NOT (absent AND is_primary)", name="absent_primary"),
        flag("is_primary"),
        flag("absent"),
        UniqueConstraint("agreement_id", "id"),
        UniqueConstraint("agreement_id", "area", "label"),
        Index(
            "uq_area_assignment_primary",
            "agreement_id",
            unique=True,
            sqlite_where=text("is_primary"),
        ),
        TRACKED,
    )

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"), index=True)
    position: Mapped[int]
    area: Mapped[str] = mapped_column(default="", index=True)
    label: Mapped[EmptyText]
    depth: Mapped[int] = mapped_column(default=1)
    is_primary: Mapped[bool] = mapped_column(default=False)
    absent: Mapped[bool] = mapped_column(default=False)


class RelationRecord(Base):
    """How one agreement stands to another; also remembers that two are no duplicates."""

    __tablename__ = "relation"
    __table_args__ = (
        one_of("type", RelationType),
        CheckConstraint("agreement_id <> other_id", name="two_agreements"),
        UniqueConstraint("agreement_id", "id"),
        UniqueConstraint("agreement_id", "other_id", "type"),
        TRACKED,
    )

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"), index=True)
    position: Mapped[int]
    other_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"), index=True)
    type: Mapped[str]
    note: Mapped[EmptyText]


class GapRecord(Base):
    """Why a field of an agreement is empty."""

    __tablename__ = "gap"
    __table_args__ = (
        one_of("field", Field),
        one_of("reason", GapReason),
        UniqueConstraint("agreement_id", "field"),
        TRACKED,
    )

    id: Mapped[Key]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"), index=True)
    field: Mapped[str]
    reason: Mapped[str]
    note: Mapped[EmptyText]


class TagRecord(Base):
    """A person's own keyword on an agreement."""

    __tablename__ = "agreement_tag"
    __table_args__ = (
        CheckConstraint("name <> ''", name="name"),
        UniqueConstraint("agreement_id", "name"),
        TRACKED,
    )

    id: Mapped[Key]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"), index=True)
    position: Mapped[int]
    name: Mapped[str] = mapped_column(index=True)
