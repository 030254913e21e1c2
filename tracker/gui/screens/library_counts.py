"""Keeps the counts of the sidebar and the saved searches up to date."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from tracker.app import App
from tracker.domain.changes import Changes
from tracker.domain.errors import QueryRefused
from tracker.domain.facets import LibraryCounts
from tracker.domain.progress import Progress
from tracker.domain.query import QueryField, parse
from tracker.domain.saved_search import SavedSearch
from tracker.gui.naming import Naming
from tracker.gui.screens.outlook import Outlook
from tracker.gui.views.listing.sidebar import Sidebar
from tracker.gui.work import Jobs


@dataclass(frozen=True, slots=True)
class Found:
    """What the sidebar shows."""

    counts: LibraryCounts
    searches: tuple[SavedSearch, ...]
    hits: dict[str, int]


class LibraryCountsScreen(QObject):
    """Joins the upper part of the sidebar to the services."""

    shown = Signal()
    changed = Signal(Changes)
    """A saved search was kept or deleted."""

    def __init__(
        self,
        app: App,
        jobs: Jobs,
        naming: Naming,
        sidebar: Sidebar,
        outlook: Outlook | None = None,
    ) -> None:
        super().__init__(sidebar)
        self._app = app
        self._outlook = outlook or Outlook(app, self)
        self._jobs = jobs
        self._naming = naming
        self._sidebar = sidebar
        self._searches: tuple[SavedSearch, ...] = ()
        self.known = LibraryCounts()
        sidebar.show_searches(())

    def refresh(self) -> None:
        """Count again."""
        self._jobs.run("counts", self._count, self._show)

    def save_search(self, name: str, query: str) -> None:
        """Keep a query under a name."""
        work = partial(self._save, name, query)
        self._jobs.write(work, self.changed.emit)

    def delete_search(self, uuid: str) -> None:
        """Forget a saved search."""
        self._jobs.write(partial(self._delete, uuid), self.changed.emit)

    def _save(self, name: str, query: str, progress: Progress) -> Changes:
        del progress
        return self._app.searches.save(name, query)

    def _delete(self, uuid: str, progress: Progress) -> Changes:
        del progress
        return self._app.searches.delete(uuid)

    def _count(self, progress: Progress) -> Found:
        del progress
        searches = tuple(self._app.searches.all())
        return Found(
            self._outlook.app.agreements.counts(),
            searches,
            {search.uuid: self._hits(search) for search in searches},
        )

    def _hits(self, search: SavedSearch) -> int:
        try:
            query = parse(search.query)
            drafts = any(term.field in (QueryField.STAGE, QueryField.IN) for term in query.flat())
            day = query.day or self._outlook.day
            agreements = self._outlook.app.agreements
            return agreements.count(query, as_of=day, drafts=drafts, proposals=True)
        except QueryRefused:
            return 0

    def _show(self, found: Found) -> None:
        number = self._naming.number
        self.known = found.counts
        self._sidebar.show_counts(
            {
                "": number(found.counts.all),
                "stage:draft": number(found.counts.to_review),
                "has:unsupported": number(found.counts.unsupported),
                "has:conflicts": number(found.counts.conflicts),
                "has:doubts": number(found.counts.doubts),
                "in:trash": number(found.counts.trash),
            }
        )
        if found.searches != self._searches:
            self._searches = found.searches
            self._sidebar.show_searches(found.searches)
        self._sidebar.show_search_counts({k: number(n) for k, n in found.hits.items()})
        self.shown.emit()
