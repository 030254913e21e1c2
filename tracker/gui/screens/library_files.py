"""Libraries as files: new, open, back up, restore, check."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from tracker.app import App
from tracker.domain.problem import Problem
from tracker.domain.progress import Progress
from tracker.gui.feedback import Feedback
from tracker.gui.preferences import Preferences
from tracker.gui.screens.long_work import run_long
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.gui.views.frame.problem_list import ProblemList

SUFFIX = ".agreements"


class LibraryFiles(QObject):
    """Asks for files with the platform's dialogs; opening itself is the business of the desk."""

    open_requested = Signal(str)
    create_requested = Signal(str)
    restore_requested = Signal(str)
    show_requested = Signal(str)
    """Carries the uuid of an agreement that a problem concerns."""

    def __init__(
        self,
        app: App,
        jobs: Jobs,
        preferences: Preferences,
        feedback: Feedback,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._app = app
        self._jobs = jobs
        self._preferences = preferences
        self._feedback = feedback
        self._window = window
        self.files: QFileDialog | None = None
        self.problems: ProblemList | None = None

    def fill_recent(self, menu: QMenu, keep: QAction) -> None:
        """Offer the libraries opened lately above the action that forgets them."""
        for action in menu.actions():
            if action is not keep:
                menu.removeAction(action)
                action.deleteLater()
        for location in self._preferences.recent():
            action = QAction(location.replace("&", "&&"), menu)
            action.setData(location)
            action.setEnabled(location != self._app.location)
            action.triggered.connect(partial(self._open_recent, location))
            menu.insertAction(keep, action)
        menu.insertSeparator(keep)

    def _open_recent(self, location: str, *_checked: object) -> None:
        self.open_requested.emit(location)

    def create(self) -> None:
        """Ask where a new library shall lie."""
        dialog = self._saving(self.tr("New library"), f"new{SUFFIX}")
        dialog.fileSelected.connect(self.create_requested)
        dialog.open()

    def choose(self) -> None:
        """Ask which library to open."""
        dialog = self._opening(self.tr("Open library"))
        dialog.fileSelected.connect(self.open_requested)
        dialog.open()

    def back_up(self) -> None:
        """Ask where the backup shall lie."""
        path = self._app.path
        name = f"{path.stem}-{dt.date.today().isoformat()}{path.suffix}"  # noqa: DTZ011
        dialog = self._saving(self.tr("Back up library"), name)
        dialog.fileSelected.connect(self.write_backup)
        dialog.open()

    def write_backup(self, file: str) -> None:
        """Write a verified copy."""
        words = self.tr("Backing up {name}").format(name=self._app.name)
        work = partial(self._backup, Path(file))
        run_long(self._jobs, words, work, self._tell_backup, self._window)

    def restore(self) -> None:
        """Ask which backup shall take the place of this library."""
        dialog = self._opening(self.tr("Restore from a backup"))
        dialog.fileSelected.connect(self.restore_requested)
        dialog.open()

    def check(self) -> None:
        """Look for damage, and for what an expert would question in the records."""
        words = self.tr("Checking {name}").format(name=self._app.name)
        run_long(self._jobs, words, self._check, self._show_problems, self._window)

    def _backup(self, target: Path, progress: Progress) -> Path:
        return self._app.library.backup(target, progress)

    def _check(self, progress: Progress) -> list[Problem]:
        return [*self._app.library.check(progress), *self._app.doubts.problems()]

    def _tell_backup(self, target: Path) -> None:
        words = self.tr("Backed up to {name}").format(name=target.name)
        self._feedback.tell(words, str(target.parent))

    def _show_problems(self, problems: list[Problem]) -> None:
        from tracker.gui.views.frame.problem_list import ProblemList

        if not problems:
            self._feedback.tell(
                self.tr("No problems found"), self.tr("File, texts and records are whole.")
            )
            return
        self.problems = ProblemList(problems, self._window)
        self.problems.agreement_requested.connect(self.show_requested)
        self.problems.finished.connect(self.problems.deleteLater)
        self.problems.open()

    def _saving(self, title: str, name: str) -> QFileDialog:
        dialog = self._dialog(title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.selectFile(name)
        return dialog

    def _opening(self, title: str) -> QFileDialog:
        dialog = self._dialog(title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog

    def _dialog(self, title: str) -> QFileDialog:
        folder = self._preferences.text("folder/library", str(self._app.path.parent))
        self.files = QFileDialog(self._window, title, folder)
        self.files.setNameFilters(
            [self.tr("Libraries (*{suffix})").format(suffix=SUFFIX), self.tr("All files (*)")]
        )
        self.files.fileSelected.connect(self._note_folder)
        self.files.finished.connect(self.files.deleteLater)
        return self.files

    def _note_folder(self, file: str) -> None:
        self._preferences.put("folder/library", str(Path(file).parent))
