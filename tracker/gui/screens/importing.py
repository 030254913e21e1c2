"""Where tables come in: what reads and shows them is loaded when the first one comes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tracker.app import App
from tracker.gui.main_window import MainWindow
from tracker.gui.naming import Naming
from tracker.gui.preferences import Preferences
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.gui.screens.import_steps import ImportSteps


class Importing(QObject):
    """Hands a table that was chosen or dropped to the steps that import it."""

    changed = Signal(object)

    def __init__(
        self,
        app: App,
        jobs: Jobs,
        naming: Naming,
        window: MainWindow,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._app = app
        self._parts = (app, jobs, naming, window, preferences)

    @cached_property
    def steps(self) -> ImportSteps:
        """The steps, made when they are first asked for."""
        from tracker.gui.screens.import_steps import ImportSteps

        steps = ImportSteps(*self._parts)
        steps.changed.connect(self.changed)
        return steps

    def choose(self) -> None:
        """Ask which table to import."""
        self.steps.choose()

    def takes(self, files: Sequence[str]) -> bool:
        """Whether what was dropped is one table, which is imported instead of read."""
        from tracker.gui.screens.import_steps import TABLES

        return len(files) == 1 and Path(files[0]).suffix.lower() in TABLES

    def start(self, file: str) -> None:
        """Look at a table and show what was found."""
        if not self._app.read_only:
            self.steps.start(file)
