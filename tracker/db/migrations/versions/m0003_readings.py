"""What readings of a source are compared by, and where its metadata came from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for both; of what was read before, neither is known."""
    op.add_column("source", sa.Column("origins", sa.Text(), nullable=True))
    op.add_column("source_text", sa.Column("pages", sa.Text(), nullable=True))
    op.create_table(
        "text_band",
        sa.Column("band", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Integer(), nullable=False),
        sa.Column("text_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("band", "hash", "text_id", name=op.f("pk_text_band")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_text_band_text_id"), "text_band", ["text_id"], unique=False)
