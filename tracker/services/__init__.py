"""Use cases: the only room that holds a database session."""

from __future__ import annotations
