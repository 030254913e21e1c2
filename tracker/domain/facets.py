"""Counts that the sidebar shows beside the list."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.query_fields import QueryField

Counts = tuple[tuple[str, int], ...]
"""Value (an id or a year) and how many agreements of the current query have it, largest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """How the agreements of a query spread over the values people filter by."""

    parties: Counts = ()
    areas: Counts = ()
    types: Counts = ()
    statuses: Counts = ()
    years: Counts = ()
    """Year of signature, in order of time, without gaps filled."""
    named: tuple[tuple[QueryField, str, int], ...] = ()
    """Parties and areas as the query names them, such as a group of areas, each with its count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryCounts:
    """How many agreements each entry of the library section holds."""

    all: int = 0
    """Reviewed records, not in the trash."""
    to_review: int = 0
    unsupported: int = 0
    """Records with an unsupported value."""
    conflicts: int = 0
    doubts: int = 0
    """Records that raise a question nobody has dismissed."""
    trash: int = 0
    sources: int = 0
    unsupported_values: int = 0
