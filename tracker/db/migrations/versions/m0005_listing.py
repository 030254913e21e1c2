"""Changes nothing: lists of any length are sorted and counted by the columns there are."""

from __future__ import annotations

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing; the revision keeps its number."""
