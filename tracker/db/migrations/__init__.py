"""Steps from one schema to the next, run by Alembic."""

from __future__ import annotations
