"""Opening, changing and leaving libraries, and what happens when one cannot be opened."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from tests.gui.waiting import settle
from tracker.app import App
from tracker.domain.errors import FileUnusable
from tracker.gui.application import QUIT_VARIABLE, Desk, Reporter, has_screen, translate
from tracker.settings import HOME_VARIABLE, Settings, load_settings


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Return settings for a person whose folders are empty."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    return load_settings()


@pytest.fixture
def desk(settings: Settings, starter_file: Path) -> Iterator[Desk]:
    """Return a desk on which the library of a first start lies, not yet open."""
    settings.library.parent.mkdir(parents=True)
    shutil.copy(starter_file, settings.library)
    made = Desk(settings)
    yield made
    leave(made)


def leave(desk: Desk) -> None:
    """Close what lies on a desk."""
    if desk.box is not None and isValid(desk.box):
        desk.box.close()
    if desk.workspace is not None:
        desk.workspace.window.close()
        desk.workspace.deleteLater()
        desk.workspace = None


def opened(desk: Desk) -> str:
    """Return the name of the open library once its window is at rest."""
    assert desk.workspace is not None
    settle(desk.workspace)
    return desk.workspace.app.name


def test_a_desk_opens_the_persons_own_library(desk):
    assert desk.open(None)

    assert opened(desk) == "library.agreements"
    assert desk.workspace.window.windowTitle() == "library.agreements – Agreement Tracker"
    assert desk.workspace.catalogue.model.rowCount() == 1


def test_a_new_library_takes_the_place_of_the_open_one(desk, tmp_path):
    desk.open(None)
    opened(desk)
    before = desk.workspace.window

    desk.workspace.files.create_requested.emit(str(tmp_path / "new.agreements"))

    assert opened(desk) == "new.agreements"
    assert before is not desk.workspace.window
    assert desk.workspace.catalogue.is_empty
    assert desk.preferences.recent()[0].endswith("new.agreements")
    with App.open(desk.settings.library, hold=True) as again:
        assert not again.read_only


def test_opening_the_open_library_again_changes_nothing(desk):
    desk.open(None)
    opened(desk)
    before = desk.workspace

    desk.open_file(str(desk.settings.library))

    assert desk.workspace is before


def test_the_sample_is_made_once(desk):
    desk.open(None)
    opened(desk)

    for _ in range(2):
        desk.open_sample()
        assert opened(desk) == "sample.agreements"
        assert desk.workspace.catalogue.model.rowCount() == 1


def test_a_backup_takes_the_place_of_the_open_library(desk, tmp_path):
    desk.open(None)
    opened(desk)
    desk.workspace.files.write_backup(str(tmp_path / "copy.agreements"))
    settle(desk.workspace)
    desk.workspace.trash()
    settle(desk.workspace)
    assert desk.workspace.catalogue.model.rowCount() == 0

    desk.restore(str(tmp_path / "copy.agreements"))

    assert opened(desk) == "library.agreements"
    assert desk.workspace.catalogue.model.rowCount() == 1
    assert "copy.agreements" in desk.workspace.window.bar.what.text()


def test_a_backup_that_is_none_leaves_the_library_as_it_was(desk, tmp_path):
    desk.open(None)
    opened(desk)
    file = tmp_path / "notes.txt"
    file.write_text("no library", encoding="utf-8")

    desk.restore(str(file))

    assert opened(desk) == "library.agreements"
    assert desk.workspace.catalogue.model.rowCount() == 1
    assert desk.workspace.window.bar.isVisible()


def test_what_is_no_library_is_said_in_the_open_window(desk, tmp_path):
    desk.open(None)
    opened(desk)
    file = tmp_path / "notes.txt"
    file.write_text("no library", encoding="utf-8")

    desk.open_file(str(file))

    assert opened(desk) == "library.agreements"
    assert "notes.txt" in desk.workspace.window.bar.what.text()


def test_without_a_window_the_reason_stands_in_a_box(desk, tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("no library", encoding="utf-8")

    assert not desk.open(str(file))

    assert desk.workspace is None
    assert "notes.txt" in desk.box.text()


def test_a_library_open_elsewhere_can_be_read(desk):
    with App.open(desk.settings.library, hold=True):
        assert not desk.open(None)
        [read] = [b for b in desk.box.buttons() if "read-only" in b.text()]

        read.click()

        assert opened(desk) == "library.agreements"
        assert desk.workspace.app.read_only
        assert desk.workspace.window.status.read_only.isVisible()


def test_bugs_nobody_caught_are_reported_in_a_dialog(desk, capsys):
    desk.open(None)
    opened(desk)
    error = ZeroDivisionError("a bug")

    Reporter(desk)(ZeroDivisionError, error, None)

    [report] = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "BugReport"]
    assert "a bug" in report.text.toPlainText()
    report.close()
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_foreseen_errors_nobody_caught_are_said_in_the_bar(desk):
    desk.open(None)
    opened(desk)

    Reporter(desk)(FileUnusable, FileUnusable("The file is gone."), None)

    assert desk.workspace.window.bar.what.text() == "The file is gone."


def test_without_a_window_bugs_go_to_the_terminal(desk, capsys):
    Reporter(desk)(ZeroDivisionError, ZeroDivisionError("a bug"), None)

    assert "ZeroDivisionError: a bug" in capsys.readouterr().err


def test_english_needs_no_translation(qapp):
    before = QLocale()

    translate(qapp, "en")

    assert QLocale() == before


def test_the_window_starts_paints_and_leaves(tmp_path):
    environment = {
        HOME_VARIABLE: str(tmp_path),
        QUIT_VARIABLE: "1",
        "QT_QPA_PLATFORM": "offscreen",
        "PATH": "/usr/bin:/bin",
    }

    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from tracker.gui.application import run; raise SystemExit(run(None))",
        ],
        env=environment,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "library.agreements").exists()


def test_without_a_screen_the_window_says_so_in_one_sentence(tmp_path):
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {HOME_VARIABLE: str(tmp_path), "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-m", "tracker"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "no screen" in done.stderr


@pytest.mark.parametrize(
    ("platform", "environment", "screen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
    ],
)
def test_a_screen_is_recognised_by_what_the_desktop_sets(platform, environment, screen):
    assert has_screen(platform, environment) is screen


def test_opening_the_window_loads_no_library_that_only_later_work_needs():
    program = (
        "import sys, tracker.gui.application; "
        "print([name for name in ('numpy', 'icalendar', 'alembic', 'openpyxl', 'typst')"
        " if name in sys.modules])"
    )
    finished = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)

    assert finished.stdout.strip() == b"[]"
