"""The one door: the window without a command, the command line with one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tracker.__main__ import main, window_for

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    ("arguments", "library"),
    [
        ([], None),
        (["--library", "a.agreements"], "a.agreements"),
        (["--library=a.agreements"], "a.agreements"),
    ],
)
def test_no_command_means_the_window(arguments, library):
    window = window_for(arguments)

    assert window is not None
    assert window.library == library


@pytest.mark.parametrize(
    "arguments",
    [
        ["list"],
        ["--version"],
        ["--help"],
        ["--library"],
        ["--library="],
        ["--library", ""],
        ["--library", "a.agreements", "list"],
        ["--library=a.agreements", "list"],
    ],
)
def test_anything_else_is_for_the_command_line(arguments):
    assert window_for(arguments) is None


def test_a_command_gives_back_its_status(capsys):
    assert main(["--version"]) == 0
    assert main(["nonsense"]) == 2
    assert capsys.readouterr().out.startswith("Agreement Tracker")


def test_the_package_can_be_run():
    finished = subprocess.run(
        [sys.executable, "-m", "tracker", "--version"], cwd=ROOT, capture_output=True, check=True
    )

    assert finished.stdout.startswith(b"Agreement Tracker ")
    assert finished.stderr == b""


def test_starting_the_window_is_not_interrupted_by_the_collector():
    program = (
        "import gc, tracker.gui.application as window; from tracker.__main__ import main; "
        "window.run = lambda library: int(gc.isenabled()); raise SystemExit(main([]))"
    )

    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0
