"""The desk: libraries are opened on it, each in a workspace of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox

from tracker.app import App
from tracker.domain.errors import LibraryLocked, TrackerError
from tracker.domain.progress import Progress
from tracker.gui.preferences import Preferences
from tracker.gui.screens.long_work import run_long
from tracker.gui.sentences.speaking import refusal_words, spoken
from tracker.gui.theme import Theme
from tracker.gui.work import Jobs
from tracker.gui.workspace import Workspace
from tracker.settings import Settings

if TYPE_CHECKING:
    from tracker.gui.views.elements.progress_dialog import ProgressDialog

T = TypeVar("T")


class Desk(QObject):
    """Opens libraries, each in a workspace of its own; one is open at a time."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.preferences = Preferences(settings.state_folder / "window.ini")
        self.workspace: Workspace | None = None
        self.box: QMessageBox | None = None
        self.dialog: ProgressDialog | None = None
        """Kept here where no window is open that would keep it."""
        self.jobs = Jobs(self)
        """What lasts and belongs to no library that is open."""
        self.jobs.crashed.connect(_raise)
        self.jobs.busy_changed.connect(self._leave_if_stopped)

    def open(self, library: str | None, *, create: bool = False, read_only: bool = False) -> bool:
        """Open a library in place of the one that is open; says whether it worked.

        Where it does not, the reason is shown, and what was open stays open. One from an older
        version is upgraded first, with progress, and opened after that.
        """
        try:
            if not read_only and App.is_older(library):
                self._upgrade(library)
                return True
            app = App.open(library, create=create, read_only=read_only, hold=True)
        except TrackerError as error:
            self._explain(error, library)
            return False
        self._show(app)
        return True

    def _show(self, app: App) -> None:
        before = self.workspace
        with Theme.current().undressed():
            work = Workspace(app, self.preferences, self.settings.language)
        self.workspace = work
        work.files.open_requested.connect(self.open_file)
        work.files.create_requested.connect(self.create_file)
        work.files.restore_requested.connect(self.restore)
        work.catalogue.sample_requested.connect(self.open_sample)
        work.start()
        if app.warning:
            work.feedback.tell(spoken(app.warning))
        if before is not None:
            before.window.close()
            before.deleteLater()

    def open_file(self, file: str) -> None:
        """Open a library that exists."""
        if not self._is_open(file):
            self.open(file)

    def create_file(self, file: str) -> None:
        """Create a library and open it."""
        if not self._is_open(file):
            self.open(file, create=True)

    def open_sample(self) -> None:
        """Open the sample library, made on first use."""
        path = str(self.settings.data_folder / "sample.agreements")
        if Path(path).exists():
            self.open(path)
        else:
            words = self.tr("Making the sample library")
            self._run(words, partial(_make_sample, path), partial(self._open_made, path))

    def restore(self, file: str) -> None:
        """Put a backup in the place of the open library, which is kept beside it.

        The library stays open while the backup is copied and verified.
        """
        if self.workspace is None:
            return
        path, backup = self.workspace.app.path, Path(file)
        words = self.tr("Restoring from {name}").format(name=backup.name)
        self._run(words, partial(_stage, path, backup), partial(self._exchange, path, backup.name))

    def _exchange(self, path: Path, name: str, staged: Path) -> None:
        QApplication.setQuitOnLastWindowClosed(False)
        if self.workspace is not None:
            self.workspace.window.close()
            self.workspace.deleteLater()
            self.workspace = None
        from tracker.services.library import take_place  # noqa: PLC0415 - loads what maps tables

        try:
            take_place(path, staged)
        except TrackerError as error:
            refusal: TrackerError | None = error
        else:
            refusal = None
        self.open(str(path))
        QApplication.setQuitOnLastWindowClosed(True)
        if refusal is not None:
            self._explain(refusal, None)
        elif self.workspace is not None:
            words = self.tr("Restored from {name}").format(name=name)
            self.workspace.feedback.tell(words)

    def _upgrade(self, library: str | None) -> None:
        path = Path(library or self.settings.library)
        words = self.tr("Upgrading {name}").format(name=path.name)
        self._run(words, partial(_upgrade, library), partial(self._open_made, library), library)

    def _run(
        self,
        words: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        library: str | None = None,
    ) -> None:
        parent = self.workspace.window if self.workspace else None
        refused = partial(self._explain, library=library)
        self.dialog = run_long(self.jobs, words, work, then, parent, refused=refused)

    def _open_made(self, library: str | None, _nothing: None) -> None:
        self.open(library)

    def _leave_if_stopped(self) -> None:
        """End the program where a person stopped what was to open its first window."""
        if not self.jobs.busy and self.workspace is None and self.box is None:
            QApplication.quit()

    def _is_open(self, file: str) -> bool:
        open_ = self.workspace.app.path if self.workspace else None
        return open_ is not None and open_.resolve() == Path(file).resolve()

    def _explain(self, error: TrackerError, library: str | None) -> None:
        if self.workspace is not None and not isinstance(error, LibraryLocked):
            self.workspace.feedback.refuse(error)
            return
        parent = self.workspace.window if self.workspace else None
        self.box = QMessageBox(parent)
        self.box.setIcon(QMessageBox.Icon.Warning)
        self.box.setWindowTitle("Agreement Tracker")
        what, hint = refusal_words(error)
        self.box.setText(what)
        self.box.setInformativeText(hint)
        close = self.box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        self.box.setEscapeButton(close)
        if isinstance(error, LibraryLocked):
            words = self.tr("Open read-only")
            button = self.box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
            self.box.setDefaultButton(button)
            self._wanted = library
            self.box.accepted.connect(self._open_read_only)
        self.box.finished.connect(self.box.deleteLater)
        self.box.open()

    def _open_read_only(self) -> None:
        library = self._wanted or str(self.settings.library)
        self.open(library, read_only=True)


def _upgrade(library: str | None, progress: Progress) -> None:
    App.upgrade(library, progress)


def _make_sample(path: str, progress: Progress) -> None:
    del progress
    App.make_sample(Path(path))


def _stage(path: Path, backup: Path, progress: Progress) -> Path:
    from tracker.services.library import stage_backup  # noqa: PLC0415 - loads what maps tables

    return stage_backup(path, backup, progress)


def _raise(error: Exception) -> None:
    """Let what takes bugs that nobody caught tell of this one too."""
    raise error
