"""A query that a person gave a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """What the sidebar lists under saved searches; `query` is text in the search language."""

    uuid: str
    name: str
    query: str
