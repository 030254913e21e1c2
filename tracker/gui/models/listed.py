"""What a search came to: very many ids in order, and where those stand that matter at once.

Made off the window's thread. A place for each of 300,000 ids would take longer to write down than
the search itself, so only those are looked up that the window asks after.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]
"""A first and a last row."""


FEW = 4
"""Ids that are sooner found one by one, each without a step of Python, than in one pass."""


class Listed:
    """Ids in order, with the places of some of them and the stretches that others make."""

    def __init__(
        self, uuids: Sequence[str], wanted: Iterable[str] = (), selected: Sequence[str] = ()
    ) -> None:
        self.uuids = uuids
        self.places = places_of(uuids, wanted)
        """By id; those of `wanted` that are listed."""
        self.selected = selected
        self.spans = spans_of(places_of(uuids, selected).values())
        """Where `selected` stand now, from the top."""


def places_of(uuids: Sequence[str], wanted: Iterable[str]) -> dict[str, int]:
    """Return where some ids stand among others, in the order of these; missing ones left out."""
    kept = frozenset(filter(None, wanted))
    if len(kept) <= FEW:
        found = [(place, uuid) for uuid in kept if (place := _place(uuids, uuid)) is not None]
        return {uuid: place for place, uuid in sorted(found)}
    return {uuid: place for place, uuid in enumerate(uuids) if uuid in kept}


def _place(uuids: Sequence[str], wanted: str) -> int | None:
    with suppress(ValueError):
        return uuids.index(wanted)
    return None


def spans_of(rows: Iterable[int]) -> list[Span]:
    """Return rows, in ascending order, as stretches without gaps."""
    found: list[Span] = []
    first = last = -1
    for row in rows:
        if row > last + 1 or last < 0:
            if last >= 0:
                found.append((first, last))
            first = row
        last = row
    return [*found, (first, last)] if last >= 0 else found
