"""Sets the two clocks: joins their panel, the strip and the status bar to the outlook."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tracker.app import App
from tracker.domain.progress import Progress
from tracker.gui.main_window import MainWindow
from tracker.gui.naming import Naming
from tracker.gui.screens.catalogue import CatalogueScreen
from tracker.gui.screens.long_work import run_long
from tracker.gui.screens.outlook import today
from tracker.gui.views.listing.clock_times import ClockTimes
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.gui.views.listing.clocks_panel import ClocksPanel

_YEARS_BACK = 30
"""How far the handle reaches where no agreement has a year."""


class Clocks(QObject):
    """Shows which day is looked at wherever that is not today, and lets people choose it."""

    def __init__(
        self, app: App, catalogue: CatalogueScreen, jobs: Jobs, naming: Naming, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._app = app
        self._catalogue = catalogue
        self._outlook = catalogue.outlook
        self._jobs = jobs
        self._naming = naming
        self._window = window
        self._made: list[App] = []
        """Earlier states that were opened and are not looked at yet."""
        self._begin = today()
        """The first day the library can be shown as known on."""
        self.panel: ClocksPanel | None = None
        self._outlook.changed.connect(self.show)
        jobs.busy_changed.connect(self._tidy)
        window.status.day.clicked.connect(self.open)
        window.outlook.change_requested.connect(self.open)
        window.outlook.back_requested.connect(self.return_to_now)
        self.show()

    def open(self) -> None:
        """Show the panel, or bring it to the front."""
        self._jobs.run("clocks", self._look_up, self._open_panel)

    def _look_up(self, progress: Progress) -> dt.date:
        del progress
        return self._app.history_begins()

    def _open_panel(self, begin: dt.date) -> None:
        from tracker.gui.views.listing.clocks_panel import ClocksPanel

        self._begin = begin
        if self.panel is None:
            self.panel = ClocksPanel(self._window)
            self.panel.day_chosen.connect(self.choose)
            self.panel.known_chosen.connect(self.look_back)
            self.panel.now_requested.connect(self.return_to_now)
            self.panel.finished.connect(self._forget)
        self.panel.show_times(self._times())
        self.panel.place_above(self._window.status.day)
        self.panel.show()
        self.panel.activateWindow()
        self.panel.day.setFocus()

    def choose(self, day: dt.date) -> None:
        """Show the statuses of a day."""
        self._catalogue.choose_day(day)

    def look_back(self, known: dt.date) -> None:
        """Show what the library held at the end of a day."""
        if known == (self._outlook.known or today()):
            return
        if known >= today():
            self._outlook.know_all()
            return
        words = self.tr("Looking back to {day}").format(day=self._naming.day(known))
        work = partial(self._open, known)
        run_long(self._jobs, words, work, partial(self._take, known), self._window)

    def return_to_now(self) -> None:
        """Show today's status of what is known today."""
        self._catalogue.choose_day(None)
        self._outlook.know_all()

    def refuse_change(self) -> None:
        """Say that an earlier state takes nothing in, and offer the way back."""
        self._window.feedback.tell(
            self.tr("Nothing can be added to what was recorded earlier"),
            act=self.tr("Back to today"),
            run=self.return_to_now,
        )

    def show(self) -> None:
        """Say which day is looked at, and in the strip only while it is not today."""
        outlook, day = self._outlook, self._naming.day(self._outlook.day)
        words = self.tr("Status as of {day}").format(day=day)
        self._window.status.show_day(words, moved=outlook.moved)
        what, hint = "", ""
        if outlook.known is not None:
            known = self._naming.day(outlook.known)
            what = self.tr("Status on {day}, as recorded by {known}").format(day=day, known=known)
            hint = self.tr("Nothing can be changed meanwhile.")
        elif outlook.chosen is not None:
            what = self.tr("Status on {day}").format(day=day)
            hint = self.tr("Lists, figures, prints and exports follow.")
        self._window.outlook.show_words(what, hint, past=outlook.known is not None)
        if self.panel is not None:
            self.panel.show_times(self._times())

    def close(self) -> None:
        """Let go of what was opened and is not looked at."""
        while self._made:
            self._made.pop().close()

    def _open(self, known: dt.date, progress: Progress) -> App:
        past = self._app.as_known_on(known, progress)
        self._made.append(past)
        return past

    def _take(self, known: dt.date, past: App) -> None:
        self._made.remove(past)
        self.close()
        self._outlook.look_back(past, known)

    def _times(self) -> ClockTimes:
        now = today()
        first = self._catalogue.first_year or now.year - _YEARS_BACK
        day = self._outlook.day
        return ClockTimes(
            day=day,
            known=self._outlook.known or now,
            today=now,
            first=dt.date(max(min(first, day.year, now.year), dt.MINYEAR), 1, 1),
            begin=min(self._begin, now),
        )

    def _tidy(self) -> None:
        if not self._jobs.busy:
            self._outlook.tidy()

    def _forget(self) -> None:
        if self.panel is not None:
            self.panel.deleteLater()
        self.panel = None
