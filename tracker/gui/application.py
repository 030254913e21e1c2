"""Starts the window: application, theme, words, library, event loop."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from tracker.app import App
from tracker.assets import resource
from tracker.domain.errors import LibraryLocked, TrackerError
from tracker.gui.icons import icon
from tracker.gui.preferences import Preferences
from tracker.gui.sentences.speaking import refusal_words, spoken
from tracker.gui.theme import Scheme, Theme
from tracker.gui.views.bug_report import report_text
from tracker.gui.workspace import Workspace
from tracker.services.library import restore_library
from tracker.services.starter import add_starter
from tracker.settings import Settings, load_settings

PATIENCE_MS = 60_000
NO_SCREEN = (
    "There is no screen to show the window on."
    " Start it from a desktop, or use a command such as list; --help names them all.\n"
)
QUIT_VARIABLE = "AGREEMENT_TRACKER_QUIT_AFTER_START"
"""Set by checks of an installation: the window closes once it has been shown and painted."""


class Desk(QObject):
    """Opens libraries, each in a workspace of its own; one is open at a time."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.preferences = Preferences(settings.state_folder / "window.ini")
        self.workspace: Workspace | None = None
        self.box: QMessageBox | None = None

    def open(self, library: str | None, *, create: bool = False, read_only: bool = False) -> bool:
        """Open a library in place of the one that is open; says whether it worked.

        Where it does not, the reason is shown, and what was open stays open.
        """
        try:
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
        path = self.settings.data_folder / "sample.agreements"
        fresh = not path.exists()
        if self.open(str(path), create=True) and fresh and self.workspace:
            add_starter(self.workspace.app.captures, self.workspace.app.reference)
            self.workspace.catalogue.start()

    def restore(self, file: str) -> None:
        """Put a backup in the place of the open library, which is kept beside it."""
        if self.workspace is None:
            return
        path = self.workspace.app.path
        QApplication.setQuitOnLastWindowClosed(False)
        self.workspace.window.close()
        self.workspace.deleteLater()
        self.workspace = None
        try:
            restore_library(path, Path(file))
        except TrackerError as error:
            refusal: TrackerError | None = error
        else:
            refusal = None
        self.open(str(path))
        QApplication.setQuitOnLastWindowClosed(True)
        if refusal is not None:
            self._explain(refusal, None)
        elif self.workspace is not None:
            words = self.tr("Restored from {name}").format(name=Path(file).name)
            self.workspace.feedback.tell(words)

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


def make_application(settings: Settings, arguments: list[str]) -> QApplication:
    """Build the application with names, words, icon and theme."""
    app = QApplication(arguments)
    app.setApplicationName("agreement-tracker")
    app.setApplicationDisplayName("Agreement Tracker")
    app.setDesktopFileName("agreement-tracker")
    translate(app, settings.language)
    preferences = Preferences(settings.state_folder / "window.ini")
    chosen = preferences.text("theme", Scheme.SYSTEM)
    Theme(app, Scheme(chosen) if chosen in set(Scheme) else Scheme.SYSTEM)
    app.setWindowIcon(icon("layers", "accent"))
    return app


def translate(app: QApplication, language: str) -> None:
    """Load the words of a language: ours, and Qt's own for its dialogs."""
    if language == "en":
        return
    QLocale.setDefault(QLocale(language))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resource("i18n"))
    for name, place in ((f"qtbase_{language}", folder), (f"agreement_tracker_{language}", ours)):
        translator = QTranslator(app)
        if translator.load(name, place):
            app.installTranslator(translator)


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Say whether a window can be shown; without a screen Qt would end the program abruptly."""
    named = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & environment.keys()
    return platform != "linux" or any(environment[name] for name in named)


def run(library: str | None, *, quit_after_start: bool = False) -> int:
    """Open the window for a library, or the user's own; return the exit status."""
    if not has_screen(sys.platform, os.environ):
        sys.stderr.write(NO_SCREEN)
        return 2
    settings = load_settings(platform_language=QLocale.system().name())
    app = make_application(settings, [sys.argv[0]])
    desk = Desk(settings)
    sys.excepthook = Reporter(desk)
    opened = desk.open(library, create=True)
    if quit_after_start or os.environ.get(QUIT_VARIABLE):
        if not opened or desk.workspace is None:
            return 2
        leaving = Leaving(desk.workspace)
        QTimer.singleShot(PATIENCE_MS, leaving.give_up)
    return app.exec()


class Leaving(QObject):
    """Closes the window as soon as it has been shown, filled and painted."""

    def __init__(self, work: Workspace) -> None:
        super().__init__(work)
        self._work = work
        work.jobs.busy_changed.connect(self._look)

    def give_up(self) -> None:
        """End with a failure, because the window never came to rest."""
        QApplication.exit(1)

    def _look(self) -> None:
        if not self._work.jobs.busy:
            self._work.window.grab()
            self._work.window.close()


class Reporter:
    """Takes what nobody caught, and shows the report dialog."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Report an error; without a window, on stderr."""
        del kind
        work = self._desk.workspace
        if work is None or not isinstance(error, Exception):
            sys.stderr.write(report_text(error.with_traceback(trace)))
            return
        if isinstance(error, TrackerError):
            work.feedback.refuse(error)
        else:
            work.feedback.report(error.with_traceback(trace))
