"""Ids of records and their parts, by which evidence, history and files know them again."""

from __future__ import annotations

from uuid import uuid4


def new_uuid() -> str:
    """Return an id that nothing has yet: random, so that no id of a deleted part comes again."""
    return str(uuid4())
