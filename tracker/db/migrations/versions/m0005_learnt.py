"""What was learnt from the reviews of a person, lesson by lesson."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; an older library has learnt nothing yet."""
    op.create_table(
        "learnt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("enabled", sa.Integer(), nullable=False),
        sa.Column("agreement", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.CheckConstraint("count <> 0", name=op.f("ck_learnt_count")),
        sa.CheckConstraint("enabled IN (0, 1)", name=op.f("ck_learnt_enabled")),
        sa.CheckConstraint("folded <> ''", name=op.f("ck_learnt_folded")),
        sa.CheckConstraint("kind <> ''", name=op.f("ck_learnt_kind")),
        sa.CheckConstraint("value <> ''", name=op.f("ck_learnt_value")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learnt")),
        sa.UniqueConstraint("uuid", name=op.f("uq_learnt_uuid")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_learnt_kind_folded"), "learnt", ["kind", "folded"])
    op.create_index(op.f("ix_learnt_agreement"), "learnt", ["agreement"])
