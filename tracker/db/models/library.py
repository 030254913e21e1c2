"""The library itself: its identity, saved searches, and the append-only history."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from tracker.db.base import STRICT, TRACKED, Base, EmptyText, Key, Stamp, Uuid


class LibraryRecord(Base):
    """The one row that says which library this is."""

    __tablename__ = "library"
    __table_args__ = (CheckConstraint("id = 1", name="single"), STRICT)
    history_tracked = False

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    created_at: Mapped[Stamp]


class SavedSearchRecord(Base):
    """A query that a person gave a name."""

    __tablename__ = "saved_search"
    __table_args__ = (CheckConstraint("name <> ''", name="name"), TRACKED)

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    name: Mapped[str] = mapped_column(unique=True)
    query: Mapped[str]
    position: Mapped[int]


class ActionRecord(Base):
    """One user action. Rows are only ever added: an undo is an action that reverts another."""

    __tablename__ = "action"
    __table_args__ = (
        CheckConstraint("kind <> ''", name="kind"),
        CheckConstraint("role IN ('do', 'undo', 'redo')", name="role"),
        CheckConstraint("(role = 'do') = (reverts_id IS NULL)", name="reverts"),
        STRICT,
    )
    history_tracked = False

    id: Mapped[Key]
    at: Mapped[Stamp]
    who: Mapped[EmptyText]
    kind: Mapped[str]
    """An `ActionKind`; kinds are added without a new schema."""
    detail: Mapped[EmptyText]
    role: Mapped[str]
    reverts_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"), unique=True)


class ChangeRecord(Base):
    """One row that an action inserted, updated or deleted, as JSON before and after."""

    __tablename__ = "change"
    __table_args__ = (
        CheckConstraint(
            "(before IS NULL OR json_valid(before)) AND (after IS NULL OR json_valid(after))"
            " AND coalesce(before, after) IS NOT NULL",
            name="values",
        ),
        Index(None, "agreement_id", "action_id"),
        STRICT,
    )
    history_tracked = False

    id: Mapped[Key]
    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    entity: Mapped[str]
    """Name of the table."""
    row_id: Mapped[int]
    agreement_id: Mapped[int | None]
    """Key of the agreement the row belongs to; kept even when that is gone."""
    before: Mapped[str | None]
    after: Mapped[str | None]
