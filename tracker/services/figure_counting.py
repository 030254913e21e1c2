"""Counts for figures: from the columns in memory where they are, else from the database."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy.orm import Session

from tracker.db import figure_counts, listing
from tracker.db.search import Lens
from tracker.domain.figure_choice import choice_of
from tracker.domain.figure_counts import AreaCounts, Context, CountsT, PairCounts, YearCounts
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
        """Count by year and group."""
        if self.fast is None:
            return figure_counts.years(self.session, self.query, self.lens, split)
        from tracker.db import figure_columns  # noqa: PLC0415 - loads numpy

        return figure_columns.years(self.fast, self.query, split)

    def total(self) -> int:
        """Count what matches."""
        if self.fast is None:
            return listing.count(self.session, self.query, self.lens)
        return self.fast.count(self.query)

    def parties(self) -> tuple[tuple[str, int], ...]:
        """Count by party."""
        if self.fast is None:
            return figure_counts.parties(self.session, self.query, self.lens)
        from tracker.db import figure_columns  # noqa: PLC0415 - loads numpy

        return figure_columns.parties(self.fast, self.query)

    def pairs(self, most: int, also: Collection[str] = ()) -> PairCounts:
        """Count by pairs of parties."""
        if self.fast is None:
            return figure_counts.pairs(self.session, self.query, self.lens, most, also)
        from tracker.db import figure_columns  # noqa: PLC0415 - loads numpy

        return figure_columns.pairs(self.fast, self.query, most, also)

    def party_areas(self, most: int, also: Collection[str] = ()) -> AreaCounts:
        """Count by parties and groups of areas."""
        if self.fast is None:
            return figure_counts.party_areas(self.session, self.query, self.lens, most, also)
        from tracker.db import figure_columns  # noqa: PLC0415 - loads numpy

        return figure_columns.party_areas(self.fast, self.query, most, also)


def within(
    chosen: Counts, whole: Counts | None, count: Callable[[Counts], CountsT]
) -> tuple[CountsT, Context[CountsT] | None]:
    """Count what was chosen, and what it is chosen from where that is drawn too."""
    context = None if whole is None else Context(count(whole), choice_of(chosen.query))
    return count(chosen), context
