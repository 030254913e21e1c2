"""What is remembered: dismissed problems, mappings per kind of table; and actions of any kind."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables; let history hold kinds of action that this revision does not know."""
    op.create_table(
        "dismissal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint("kind <> ''", name=op.f("ck_dismissal_kind")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_dismissal_agreement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dismissal")),
        sa.UniqueConstraint("agreement_id", "kind", name=op.f("uq_dismissal_agreement_id_kind")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "table_mapping",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.CheckConstraint("fingerprint <> ''", name=op.f("ck_table_mapping_fingerprint")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_table_mapping")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_table_mapping_fingerprint")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    _free_kinds()


def _free_kinds() -> None:
    """Rebuild `action` without its closed list of kinds, which grows with what people can do."""
    op.create_table(
        "action_after",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("reverts_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("(role = 'do') = (reverts_id IS NULL)", name=op.f("ck_action_reverts")),
        sa.CheckConstraint("kind <> ''", name=op.f("ck_action_kind")),
        sa.CheckConstraint("role IN ('do', 'undo', 'redo')", name=op.f("ck_action_role")),
        sa.ForeignKeyConstraint(["reverts_id"], ["action.id"], name=op.f("fk_action_reverts_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
        sa.UniqueConstraint("reverts_id", name=op.f("uq_action_reverts_id")),
        sqlite_strict=True,
    )
    op.execute(
        "INSERT INTO action_after (id, at, who, kind, detail, role, reverts_id)"
        " SELECT id, at, who, kind, detail, role, reverts_id FROM action"
    )
    op.execute("DROP TABLE action")
    op.execute("ALTER TABLE action_after RENAME TO action")
