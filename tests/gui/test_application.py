"""Starting and ending: screen, words, bugs that nobody caught."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests import factories as make
from tests.gui.desks import opened
from tests.libraries import store
from tracker.domain.errors import FileUnusable
from tracker.gui.application import QUIT_VARIABLE, Reporter, has_screen, translate
from tracker.settings import HOME_VARIABLE


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


LATER = (
    *("sqlalchemy", "alembic", "asyncio", "numpy", "icalendar", "openpyxl", "typst"),
    *("trafilatura", "python_calamine", "pydantic", "PySide6.QtPdf", "PySide6.QtPrintSupport"),
    *("tracker.exchange", "tracker.extraction", "tracker.reading", "tracker.printing"),
    *(
        "tracker.gui.screens.review.screen",
        "tracker.gui.views.exchange.import_dialog",
        "tracker.domain.figure",
    ),
)
"""What only later work needs: loading it would keep the window from being shown."""
START = """
import sys
from PySide6.QtCore import QTimer
from tracker.gui.application import make_application
from tracker.gui.desk import Desk
from tracker.settings import load_settings
settings = load_settings(platform_language="en")
app = make_application(settings, ["agreement-tracker"])
desk = Desk(settings)
desk.open(sys.argv[1])
work, seen = desk.workspace, []
def note(*_):
    uuid = work.catalogue.list.current_uuid()
    seen.append((work.catalogue.model.row(uuid).title, sorted(sys.modules.keys() & LATER)))
work.catalogue.model.dataChanged.connect(note)
def leave():
    if not work.jobs.busy and work.record.agreement is not None:
        print(seen[0], "sqlalchemy" in sys.modules, work.record.agreement.title)
        timer.stop()
        work.window.close()
timer = QTimer()
timer.timeout.connect(leave)
timer.start(10)
app.exec()
"""


def test_the_first_rows_are_shown_before_what_only_later_work_needs_is_loaded(app, library):
    store(app, make.agreement(title="Antigua memorandum"))
    program = f"LATER = set({LATER!r})\n{START}"
    environment = {HOME_VARIABLE: str(library.parent), "QT_QPA_PLATFORM": "offscreen"}

    done = subprocess.run(
        [sys.executable, "-c", program, str(library)],
        env=os.environ | environment,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.stdout == "('Antigua memorandum', []) True Antigua memorandum\n", done.stderr
