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
