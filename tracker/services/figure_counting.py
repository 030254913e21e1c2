"""Counts for figures: from the columns in memory where they are, else from the database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy.orm import Session

from tracker.db import figure_counts
from tracker.db.search import Lens
from tracker.domain.figure_counts import AreaCounts, PairCounts, YearCounts
from tracker.domain.figure_wish import Split
from tracker.domain.query_tree import Query

if TYPE_CHECKING:
    from tracker.db.column_search import Answers

Fast: TypeAlias = "Callable[[Session, Lens], Answers | None]"
"""Gives answers from the columns in memory, where they are there."""


def no_columns(_session: Session, _lens: Lens) -> None:
    """Have no columns in memory."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What a search comes to: from the columns in memory where they are, else from the database.

    Both give the same.
    """

    session: Session
    query: Query
    lens: Lens
    fast: Answers | None

    def years(self, split: Split) -> YearCounts:
        """Count by year and group; the main area is no column."""
        if self.fast is None or split is Split.AREA:
            return figure_counts.years(self.session, self.query, self.lens, split)
        from tracker.db import figure_columns  # noqa: PLC0415 - loads numpy

        return figure_columns.years(self.fast, self.query, split)

    def parties(self) -> tuple[tuple[str, int], ...]:
        """Count by party."""
        if self.fast is None:
            return figure_counts.parties(self.session, self.query, self.lens)
        from tracker.db import figure_columns  # noqa: PLC0415 - loads numpy

        return figure_columns.parties(self.fast, self.query)

    def pairs(self, most: int) -> PairCounts:
        """Count by pairs of parties."""
        if self.fast is None:
            return figure_counts.pairs(self.session, self.query, self.lens, most)
        from tracker.db import figure_columns  # noqa: PLC0415 - loads numpy

        return figure_columns.pairs(self.fast, self.query, most)

    def party_areas(self, most: int) -> AreaCounts:
        """Count by parties and groups of areas."""
        if self.fast is None:
            return figure_counts.party_areas(self.session, self.query, self.lens, most)
        from tracker.db import figure_columns  # noqa: PLC0415 - loads numpy

        return figure_columns.party_areas(self.fast, self.query, most)
