"""Counts how what is listed spreads over parties, areas, types, statuses and years."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QObject, Signal

from tracker.domain.errors import TrackerError
from tracker.domain.facets import Facets
from tracker.domain.query import Query
from tracker.gui.naming import Naming
from tracker.gui.screens.answers import Answers
from tracker.gui.screens.asked import Asked
from tracker.gui.screens.facet_words import facet_values, named_in
from tracker.gui.views.listing.sidebar import Sidebar
from tracker.gui.work import Jobs


class ValueCounts(QObject):
    """Joins the facets of the sidebar to the services."""

    refused = Signal(TrackerError)

    def __init__(self, answers: Answers, jobs: Jobs, naming: Naming, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._answers = answers
        self._jobs = jobs
        self._naming = naming
        self._sidebar = sidebar
        self._whole: tuple[dt.date, Facets] | None = None
        """Facets of the whole library on a day, until something changes."""
        self.first_year: int | None = None
        """The first year in which anything of the library was signed, as far as it is known."""

    def forget(self) -> None:
        """Count the whole library anew when it is counted next."""
        self._whole = None

    def drop(self) -> None:
        """Show no counts that are still under way: something else is asked for."""
        self._jobs.drop("facets")

    def count(self, asked: Asked, day: dt.date) -> None:
        """Count the values of all facets, once that is quick."""
        if not self._answers.prepared:
            return
        known = self._whole[1] if self._whole and self._whole[0] == day else None
        work = partial(self._answers.facets, asked, day, known)
        show = partial(self._show, asked.query, day)
        self._jobs.run("facets", work, show, self.refused.emit)

    def _show(self, query: Query, day: dt.date, facets: tuple[Facets, Facets]) -> None:
        found, whole = facets
        self._whole = day, whole
        spread = {
            "party": found.parties,
            "area": found.areas,
            "status": found.statuses,
            "type": found.types,
        }
        for name, counts in spread.items():
            words = self._naming.date(day.isoformat()) if name == "status" else ""
            self._sidebar.facets[name].show_values(
                facet_values(name, counts, query, self._naming, named_in(found, name)), words
            )
        years = _years(whole)
        self.first_year = min(years, default=None)
        self._sidebar.years.show_years(years, _years(found))


def _years(facets: Facets) -> dict[int, int]:
    return {int(year): count for year, count in facets.years if year.isdigit()}
