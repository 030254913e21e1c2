"""Where figures are asked for: what draws and shows them is loaded with the first wish."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tracker.app import App
from tracker.domain.changes import Changes
from tracker.domain.print_job import Language
from tracker.gui.feedback import Feedback
from tracker.gui.naming import Naming
from tracker.gui.preferences import Preferences
from tracker.gui.screens.catalogue import CatalogueScreen
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.gui.screens.insights import Insights
    from tracker.gui.screens.overview import Overview


class Figures(QObject):
    """Makes the figures of what is listed, and their overview, once somebody asks for them."""

    shown = Signal(bool)
    """Whether figures stand in the place of the list."""

    def __init__(  # noqa: PLR0913, PLR0917 - what both screens need
        self,
        app: App,
        catalogue: CatalogueScreen,
        jobs: Jobs,
        preferences: Preferences,
        feedback: Feedback,
        naming: Naming,
    ) -> None:
        super().__init__(catalogue)
        self._parts = (app, catalogue, jobs, preferences, feedback)
        self._naming = naming
        self.language: Language = "en"

    @cached_property
    def _made(self) -> tuple[Insights, Overview]:
        from tracker.gui.screens.insights import Insights
        from tracker.gui.screens.overview import Overview

        _, catalogue, jobs, _, _ = self._parts
        insights = Insights(*self._parts)
        insights.language = self.language
        insights.shown.connect(self.shown)
        return insights, Overview(catalogue, insights, jobs, self._naming)

    @property
    def insights(self) -> Insights:
        """One figure at a time."""
        return self._made[0]

    @property
    def overview(self) -> Overview:
        """All of them side by side."""
        return self._made[1]

    def toggle(self) -> None:
        """Show the figures in the place of the list, or the list again."""
        self.insights.toggle()

    def forget(self, changes: Changes) -> None:
        """Draw anew what a change may have touched, if anything was drawn."""
        if "_made" in vars(self):
            self.insights.forget(changes)
