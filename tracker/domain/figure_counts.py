"""What figures count, before anybody decides how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from tracker.domain.figure_choice import Choice

Pairs: TypeAlias = tuple[tuple[str, str, int], ...]
"""Two values and how many agreements have both, most first."""


@dataclass(frozen=True, slots=True)
class YearCounts:
    """Agreements by year of signature and group; each is counted once."""

    by_year: tuple[tuple[int, str, int], ...]
    """Year, id of the group (empty where the record has none) and count."""
    undated: int = 0


@dataclass(frozen=True, slots=True)
class PartyCounts:
    """Agreements by party, most first."""

    parties: tuple[tuple[str, int], ...]
    asked: tuple[str, ...] = ()
    """Codes of the parties that the search itself names."""


@dataclass(frozen=True, slots=True)
class PairCounts:
    """Parties, and agreements by two of them."""

    parties: tuple[tuple[str, int], ...]
    pairs: Pairs


@dataclass(frozen=True, slots=True)
class AreaCounts:
    """Parties, groups of areas, and agreements by both; one with two groups counts in each."""

    parties: tuple[tuple[str, int], ...]
    groups: tuple[tuple[str, int], ...]
    cells: Pairs


CountsT = TypeVar("CountsT")


@dataclass(frozen=True, slots=True)
class Context(Generic[CountsT]):
    """What is drawn in grey around the chosen part, and what was chosen."""

    whole: CountsT
    choice: Choice
