"""What the program knows before any article is read."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.area import Areas
from tracker.domain.labels import Labels
from tracker.domain.place import Places


@dataclass(frozen=True, slots=True)
class Reference:
    """Registry of places, taxonomy of areas and words for the closed lists, in one hand."""

    places: Places
    areas: Areas
    labels: Labels
