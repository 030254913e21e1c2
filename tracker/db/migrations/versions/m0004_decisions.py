"""Nothing: reasons of decisions stand with the evidence, and dismissed doubts come with 0006."""

from __future__ import annotations

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing."""
