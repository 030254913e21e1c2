"""What people said once and need not say again."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.db.base import TRACKED, Base, EmptyText, Key, Stamp, Uuid, flag


class DismissalRecord(Base):
    """That one kind of doubt about an agreement was looked at and is no problem."""

    __tablename__ = "dismissal"
    __table_args__ = (
        CheckConstraint("kind <> ''", name="kind"),
        UniqueConstraint("agreement_id", "kind"),
        TRACKED,
    )

    id: Mapped[Key]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"))
    kind: Mapped[str]
    """A `DoubtKind`."""
    reason: Mapped[EmptyText]


class TableMappingRecord(Base):
    """How the columns of one kind of table were mapped when such a table was imported."""

    __tablename__ = "table_mapping"
    __table_args__ = (CheckConstraint("fingerprint <> ''", name="fingerprint"), TRACKED)

    id: Mapped[Key]
    fingerprint: Mapped[str] = mapped_column(unique=True)
    """Digest of the folded names of the columns, in order."""
    name: Mapped[EmptyText]
    """Name of the file it was made for."""
    mapping: Mapped[str]
    """TOML, as `import --mapping` reads it."""


class LearntRecord(Base):
    """One lesson from one review; lessons of the same content make an item with a count.

    No lesson is counted up in place: a review that is taken back takes its own rows back, whatever
    was learnt since.
    """

    __tablename__ = "learnt"
    __table_args__ = (
        CheckConstraint("kind <> ''", name="kind"),
        CheckConstraint("folded <> ''", name="folded"),
        CheckConstraint("value <> ''", name="value"),
        CheckConstraint("count <> 0", name="count"),
        flag("enabled"),
        Index(None, "kind", "folded"),
        Index(None, "agreement"),
        TRACKED,
    )

    id: Mapped[Key]
    uuid: Mapped[Uuid]
    kind: Mapped[str]
    """A `LearntKind`."""
    field: Mapped[EmptyText]
    """For refused words, the `Field` they were refused for."""
    words: Mapped[str]
    folded: Mapped[str]
    value: Mapped[str]
    capacity: Mapped[EmptyText]
    day: Mapped[EmptyText]
    """ISO day on which a person acted for the party."""
    count: Mapped[int]
    """1 for it, -1 against it."""
    enabled: Mapped[bool]
    agreement: Mapped[EmptyText]
    """Uuid of the record that taught it; kept when that is gone."""
    at: Mapped[Stamp]
