"""The command line as a whole: what it says of itself, and how it refuses."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import factories as make
from tracker import __version__
from tracker.cli import histories
from tracker.cli.main import COMMANDS, TRACEBACK_VARIABLE, named_commands, run

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = (sys.executable, "-m", "tracker")


def start(*arguments: str, **environment: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*PROGRAM, *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_the_version_names_the_program(capsys):
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"Agreement Tracker {__version__}\n"


def test_help_names_every_command(capsys):
    assert run(["--help"]) == 0

    out = capsys.readouterr().out
    assert "--library" in out
    assert all(f"  {name} " in out for name in COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["list", "--limit", "3"], ("list",)),
        (["--library", "undo", "list"], ("list",)),
        (["--library=a.agreements", "show", "1"], ("show",)),
        (["lst", "list"], tuple(COMMANDS)),
        (["--help"], tuple(COMMANDS)),
        (["--library"], tuple(COMMANDS)),
        ([], tuple(COMMANDS)),
    ],
)
def test_only_the_command_that_is_asked_for_is_loaded(arguments, named):
    assert named_commands(arguments) == named


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_plain_text(command, capsys):
    assert run([command, "--help"]) == 0

    said = capsys.readouterr()
    assert said.out.startswith(f"Usage: agreement-tracker {command}")
    assert "╭" not in said.out
    assert said.err == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["import"], "FILE"),
        (["verify"], "FILE"),
        (["nonsense"], "nonsense"),
        (["list", "--colour"], "--colour"),
        (["list", "--format", "xml"], "xml"),
        (["export"], "FILE"),
        (["extract"], "FILE"),
        (["show"], "ID"),
        (["print", "x.pdf", "--kind", "poster"], "poster"),
        (["print", "x.pdf", "--paper", "a9"], "a9"),
        (["export", "x.csv", "--shape", "round"], "round"),
        (["history", "--limit", "0"], "--limit"),
        (["--nothing"], "--nothing"),
    ],
)
def test_wrong_use_is_one_sentence_with_a_hint(tell, arguments, words):
    sentence = tell(*arguments).sentence

    assert words in sentence
    assert "--help" in sentence
    assert "Usage" not in sentence


def test_no_command_after_options_is_wrong_use(tell):
    assert "command" in tell().sentence.lower()


def test_what_nobody_foresaw_is_a_sentence_too(monkeypatch, capsys):
    monkeypatch.setattr(histories, "undo", broken)

    assert run(["undo"]) == 2

    said = capsys.readouterr()
    assert "ZeroDivisionError" in said.err
    assert TRACEBACK_VARIABLE in said.err
    assert len(said.err.splitlines()) == 1


def test_its_place_in_the_program_can_be_asked_for(monkeypatch):
    monkeypatch.setattr(histories, "undo", broken)
    monkeypatch.setenv(TRACEBACK_VARIABLE, "1")

    with pytest.raises(ZeroDivisionError):
        run(["undo"])


def broken() -> None:
    """Fail."""
    _ = 1 / 0


def test_an_interruption_ends_quietly(monkeypatch, capsys):
    def interrupted() -> None:
        """Be interrupted."""
        raise KeyboardInterrupt

    monkeypatch.setattr(histories, "undo", interrupted)

    assert run(["undo"]) == 130
    assert capsys.readouterr() == ("", "")


def test_a_reader_that_has_seen_enough_ends_the_program_quietly(store, library):
    store(*(make.bare_agreement(notes="x" * 60_000) for _ in range(4)))

    listing = start("--library", str(library), "list", "--format", "csv")
    assert listing.stdout is not None
    listing.stdout.read(10)
    listing.stdout.close()

    assert listing.wait() == 141
    assert listing.stderr is not None
    assert listing.stderr.read() == b""
    listing.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Only some systems have a full file")
@pytest.mark.parametrize("format_", ["table", "csv"])
def test_a_full_disk_is_one_sentence(store, library, format_):
    store(*(make.bare_agreement(notes="x" * 9_000) for _ in range(3)))

    with Path("/dev/full").open("wb") as full:
        listing = subprocess.run(
            [*PROGRAM, "--library", str(library), "list", "--format", format_],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert listing.returncode == 2
    (line,) = listing.stderr.decode().splitlines()
    assert line.startswith("The output could not be written: No space left on device. ")


def test_output_is_utf_8_whatever_the_locale(store, library):
    store(make.bare_agreement(title="Acuerdo de Ponta Porã, 协定"))

    out, err = start(
        *("--library", str(library), "list", "--columns", "title"),
        LC_ALL="C",
        PYTHONIOENCODING="ascii",
        PYTHONUTF8="0",
    ).communicate()

    assert err == b""
    assert "Acuerdo de Ponta Porã, 协定".encode() in out


def test_extracting_loads_neither_database_nor_window(article):
    program = (
        "import sys; from tracker.cli.main import run; "
        f"run(['extract', {str(article)!r}, '--json']); "
        "print([name for name in ('sqlalchemy', 'PySide6', 'typst', 'trafilatura', 'pydantic',"
        " 'rich', 'asyncio', 'tracker.cli.agreements', 'tracker.domain.figure')"
        " if name in sys.modules], file=sys.stderr)"
    )
    finished = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True
    )

    assert finished.stderr.strip() == b"[]"
