"""Windows to test on: one application, a light theme, real libraries, and nothing left over."""

from __future__ import annotations

import gc
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QLocale,
    QThreadPool,
    QTranslator,
)
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests import factories as make
from tests.gui.desks import leave
from tests.gui.waiting import activate, settle
from tests.gui.watching import statements_of_the_window
from tracker.app import App
from tracker.gui.application import translate
from tracker.gui.bus import Bus
from tracker.gui.desk import Desk
from tracker.gui.naming import Naming
from tracker.gui.preferences import Preferences
from tracker.gui.theme import Scheme, Theme
from tracker.gui.work import Job, Jobs
from tracker.gui.workspace import Workspace
from tracker.settings import HOME_VARIABLE, Settings, load_settings

WidgetT = TypeVar("WidgetT", bound=QWidget)


@pytest.fixture(scope="session", autouse=True)
def measured_workers() -> Iterator[None]:
    """Let coverage see the threads of Qt's pool too, which Python knows nothing of."""
    run = Job._run

    def traced(job: Job[object]) -> None:
        sys.settrace(threading.gettrace())
        run(job)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Job, "_run", traced)
        yield


@pytest.fixture
def library_is_asked_elsewhere() -> Iterator[None]:
    """Fail a test in which the window's thread waits for the library itself."""
    with statements_of_the_window() as found:
        yield
    assert found == []


@pytest.fixture(autouse=True)
def nothing_survives(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window or a thread behind."""
    threads = set(threading.enumerate())
    yield
    QToolTip.hideText()
    _delete_the_doomed()
    if _windows():
        gc.collect()
        _delete_the_doomed()
    assert _windows() == []
    assert QThreadPool.globalInstance().waitForDone(5_000)
    assert {t for t in threading.enumerate() if not t.daemon} <= threads


def _delete_the_doomed() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _windows() -> list[str]:
    return [
        f"{type(widget).__name__} {widget.windowTitle()}"
        for widget in QApplication.topLevelWidgets()
        if widget.metaObject().className() != "QTipLabel"
    ]


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Begin and end every test in the light theme, whatever the machine prefers."""
    current = Theme.current()
    current.choose(Scheme.LIGHT)
    yield current
    current.choose(Scheme.LIGHT)


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    """Speak Spanish for one test, as the program does that starts in this language."""
    before = QLocale()
    translate(qapp, "es")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[WidgetT], WidgetT]:
    """Return a function that shows a widget as an active window and closes it in the end."""

    def show(widget: WidgetT) -> WidgetT:
        qtbot.addWidget(widget)
        activate(widget)
        return widget

    return show


@pytest.fixture
def naming() -> Naming:
    """Return English names from a small registry and taxonomy."""
    return Naming(make.reference())


@pytest.fixture
def full_naming() -> Naming:
    """Return English names from all that ships with the program."""
    return Naming(make.full_reference())


@pytest.fixture
def watched() -> Iterator[Callable[[QAbstractItemModel], None]]:
    """Return a function that puts a model under Qt's own tester for the rest of the test."""
    testers: list[QAbstractItemModelTester] = []
    mode = QAbstractItemModelTester.FailureReportingMode.Warning

    def watch(model: QAbstractItemModel) -> None:
        testers.append(QAbstractItemModelTester(model, mode, model))

    yield watch
    testers.clear()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """Return a runner of work that has come to rest when the test ends."""
    made = Jobs()
    yield made
    assert made.wait()
    made.deleteLater()


@pytest.fixture
def bus(qapp: QApplication) -> Iterator[Bus]:
    """Return a bus."""
    made = Bus()
    yield made
    made.deleteLater()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Return preferences that nobody has touched."""
    return Preferences(tmp_path / "window.ini")


@pytest.fixture(scope="session")
def starter_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the library of a first start once; tests take copies."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, str(home))
        with App.open() as opened:
            return opened.path


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an empty library once; tests take copies."""
    path = tmp_path_factory.mktemp("empty") / "empty.agreements"
    with App.open(path, create=True) as opened:
        return opened.path


@pytest.fixture
def app(empty_file: Path, library: Path) -> Iterator[App]:
    """Open a copy of an empty library."""
    shutil.copy(empty_file, library)
    with App.open(library) as opened:
        yield opened


@pytest.fixture
def first_library(starter_file: Path, library: Path) -> Iterator[App]:
    """Open a copy of the library of a first start, with its one reviewed record."""
    shutil.copy(starter_file, library)
    with App.open(library) as opened:
        yield opened


Opener = Callable[..., Workspace]


@pytest.fixture
def open_workspace(
    preferences: Preferences,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    library_is_asked_elsewhere: None,
) -> Iterator[Opener]:
    """Return a function that opens a library in a window; all are closed in the end."""
    opened: list[Workspace] = []

    def open_(app: App, language: str = "en") -> Workspace:
        work = Workspace(app, preferences, language)
        opened.append(work)
        work.start()
        settle(work)
        return work

    yield open_
    for work in opened:
        if isValid(work.window):
            work.window.close()
        work.deleteLater()


@pytest.fixture
def workspace(open_workspace: Opener, first_library: App) -> Workspace:
    """Open the library of a first start in a window, at rest."""
    return open_workspace(first_library)


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Return settings for a person whose folders are empty."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    return load_settings()


@pytest.fixture
def desk(
    settings: Settings, starter_file: Path, library_is_asked_elsewhere: None
) -> Iterator[Desk]:
    """Return a desk on which the library of a first start lies, not yet open."""
    settings.library.parent.mkdir(parents=True)
    shutil.copy(starter_file, settings.library)
    made = Desk(settings)
    yield made
    leave(made)
