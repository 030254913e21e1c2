"""The tab that shows all figures of what is listed side by side, with the dates to come."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tracker.domain.figure import Figure
from tracker.domain.figure_wish import FigureKind, FigureWish
from tracker.domain.progress import Patience, Progress
from tracker.gui.models.key_date_rows import key_date_rows
from tracker.gui.models.tab_tables import TableRow
from tracker.gui.naming import Naming
from tracker.gui.screens.asked import Asked
from tracker.gui.screens.catalogue import CatalogueScreen
from tracker.gui.screens.insights import Insights
from tracker.gui.screens.key_dates import KeyDatesScreen
from tracker.gui.views.insights.overview_board import DRAWN, OverviewBoard
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.services.key_dates import Upcoming

VIEW = "overview"
_LETTERS = 0.86
"""Size of letters beside those of a figure that is shown alone."""
MOST = 30
"""Dates that are shown here; their own tab has all."""


class Overview(QObject):
    """Draws in jobs, and only while its tab is looked at."""

    def __init__(
        self,
        catalogue: CatalogueScreen,
        insights: Insights,
        jobs: Jobs,
        naming: Naming,
    ) -> None:
        super().__init__(insights)
        self._catalogue = catalogue
        self._insights = insights
        self._jobs = jobs
        self._naming = naming
        self._drawn: tuple[object, ...] = ()
        """What the figures on the screen were drawn for."""
        self.dates = KeyDatesScreen(catalogue, insights, jobs, naming)
        self.board = OverviewBoard()
        insights.pane.add_view(VIEW, self.tr("Overview"), self.board, first=True, drawn=True)
        insights.pane.view_changed.connect(self.refresh)
        insights.shown.connect(self.refresh)
        catalogue.listed.connect(self.refresh)
        self.board.drawing_wanted.connect(self.refresh)
        self.board.terms_chosen.connect(insights.narrow)
        self.board.rest_chosen.connect(self._take_rest)
        insights.pane.context_changed.connect(self.refresh)
        self.board.years_chosen.connect(catalogue.choose_years)
        self.board.view_requested.connect(insights.pane.choose)
        self.board.open_requested.connect(self.dates.open)
        insights.restore()

    def refresh(self) -> None:
        """Draw again if anything is different from what is shown, and anybody looks."""
        if not self._insights.visible or self._insights.pane.view != VIEW:
            return
        asked, outlook = self._catalogue.asked, self._catalogue.outlook
        wishes = tuple(
            self._insights.wish(kind, self.board.canvases[kind], scale=_LETTERS) for kind in DRAWN
        )
        wanted = (wishes, asked, outlook.day, outlook.known, self._insights.changes)
        if wanted == self._drawn:
            return
        before, self._drawn = self._drawn, wanted
        work = partial(self._draw, wishes, asked, outlook.day)
        self._jobs.run("overview", work, self.board.show_figures)
        if wanted[1:] != before[1:]:
            dates = partial(self._find, asked, outlook.day)
            self._jobs.run("overview dates", dates, partial(self._show_dates, outlook.day))

    def _take_rest(self, kind: str, text: str) -> None:
        self._insights.take_instead(FigureKind(kind), text)

    def _draw(
        self, wishes: tuple[FigureWish, ...], asked: Asked, day: dt.date, progress: Progress
    ) -> dict[FigureKind, Figure]:
        draw = partial(self._catalogue.outlook.app.figures.draw, as_of=day, drafts=asked.drafts)
        stop = Patience(progress)
        return {wish.kind: draw(wish, asked.query, proposals=True, stop=stop) for wish in wishes}

    def _find(self, asked: Asked, day: dt.date, progress: Progress) -> list[Upcoming]:
        dates = self._catalogue.outlook.app.key_dates
        return dates.upcoming(asked.query, as_of=day, drafts=asked.drafts, progress=progress)

    def _show_dates(self, day: dt.date, found: list[Upcoming]) -> None:
        more = len(found) - MOST
        words = self.tr("and {n} more").format(n=self._naming.number(more)) if more > 0 else ""
        shown = found[:MOST]
        rows = zip(shown, key_date_rows(shown, day, self._naming), strict=True)
        self.board.show_dates([self._short(each, row) for each, row in rows], words)

    def _short(self, each: Upcoming, row: TableRow) -> TableRow:
        _, soon, what, agreement, *_ = row.cells
        days = (each.key.earliest, each.key.latest)
        ends = dict.fromkeys(self._naming.date(day.isoformat()) for day in days)
        return TableRow(row.key, (" – ".join(ends), agreement, what, soon))
