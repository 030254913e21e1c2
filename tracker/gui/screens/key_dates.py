"""The tab of key dates among the insights: the days to come of what is listed."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tracker.domain.progress import Progress
from tracker.gui.models.key_date_rows import key_date_rows
from tracker.gui.naming import Naming
from tracker.gui.screens.asked import Asked
from tracker.gui.screens.catalogue import CatalogueScreen
from tracker.gui.screens.insights import Insights
from tracker.gui.views.insights.key_dates_view import KeyDatesView
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.services.key_dates import Upcoming

VIEW = "dates"


class KeyDatesScreen(QObject):
    """Computes in jobs, and only while its tab is looked at."""

    def __init__(
        self, catalogue: CatalogueScreen, insights: Insights, jobs: Jobs, naming: Naming
    ) -> None:
        super().__init__(insights)
        self._catalogue = catalogue
        self._insights = insights
        self._jobs = jobs
        self._naming = naming
        self.view = KeyDatesView()
        insights.pane.add_view(VIEW, self.tr("Key dates"), self.view)
        insights.pane.view_changed.connect(self.refresh)
        insights.shown.connect(self.refresh)
        catalogue.listed.connect(self.refresh)
        self.view.open_requested.connect(self.open)

    def refresh(self) -> None:
        """Compute again what falls within a year, if anybody looks."""
        if self._insights.visible and self._insights.pane.view == VIEW:
            asked, day = self._catalogue.asked, self._catalogue.day
            work = partial(self._find, asked, day)
            self._jobs.run("key dates", work, partial(self._show, day))

    def open(self, uuid: str) -> None:
        """Go back to the list, on the record that a date is of."""
        self._insights.toggle()
        self._catalogue.show_agreement(uuid)

    def _find(self, asked: Asked, day: dt.date, progress: Progress) -> list[Upcoming]:
        return self._catalogue.outlook.app.key_dates.upcoming(
            asked.query, as_of=day, drafts=asked.drafts, progress=progress
        )

    def _show(self, day: dt.date, found: list[Upcoming]) -> None:
        self.view.show_rows(key_date_rows(found, day, self._naming))
