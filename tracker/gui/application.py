"""Starts the window: application, theme, words, library, event loop."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from tracker.assets import resource
from tracker.domain.errors import TrackerError
from tracker.gui.desk import Desk
from tracker.gui.icons import icon
from tracker.gui.preferences import Preferences
from tracker.gui.theme import Scheme, Theme
from tracker.gui.workspace import Workspace
from tracker.settings import Settings, load_settings

PATIENCE_MS = 60_000
NO_SCREEN = (
    "There is no screen to show the window on."
    " Start it from a desktop, or use a command such as list; --help names them all.\n"
)
QUIT_VARIABLE = "AGREEMENT_TRACKER_QUIT_AFTER_START"
"""Set by checks of an installation: the window closes once it has been shown and painted."""


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
        from tracker.gui.views.frame.bug_report import report_text

        del kind
        work = self._desk.workspace
        if work is None or not isinstance(error, Exception):
            sys.stderr.write(report_text(error.with_traceback(trace)))
            return
        if isinstance(error, TrackerError):
            work.feedback.refuse(error)
        else:
            work.feedback.report(error.with_traceback(trace))
