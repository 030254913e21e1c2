"""Values that people filter by, so that facets need no joins through the record."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; it is filled when the library is next opened."""
    op.create_table(
        "facet_value",
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(
            "kind", "value", "scope", "agreement_id", name=op.f("pk_facet_value")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_facet_value_agreement_id"), "facet_value", ["agreement_id"], unique=False
    )
