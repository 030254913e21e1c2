"""What people said once and need not say again."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.db.base import TRACKED, Base, EmptyText, Key


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
