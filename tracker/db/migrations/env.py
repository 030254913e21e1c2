"""Runs the migrations on the connection it is handed, inside that connection's transaction."""

from __future__ import annotations

from alembic import context

from tracker.db import models as _models  # noqa: F401 - fills the metadata
from tracker.db.base import Base


def run() -> None:
    """Apply the revisions that were asked for."""
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        transactional_ddl=False,
        transaction_per_migration=False,
    )
    context.run_migrations()


run()
