"""Runs the command line in this process, over real files, with a home of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import factories as make
from tests.libraries import empty_library
from tracker.app import App
from tracker.cli.main import run
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement
from tracker.settings import HOME_VARIABLE


@dataclass(frozen=True)
class Answer:
    """What a command gave back."""

    status: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """What was refused and why: one line, nothing on standard output, never a traceback."""
        assert self.status == 2
        assert self.out == ""
        assert self.err.endswith(("\n", "."))
        assert len(self.err.strip().splitlines()) == 1
        assert "Traceback" not in self.err
        assert "nobody foresaw" not in self.err
        return self.err.strip()


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder


@pytest.fixture
def library(tmp_path) -> Path:
    """Where the library of a test lies; nothing is there yet."""
    return tmp_path / "test.agreements"


@pytest.fixture
def tell(library, capsys):
    """Run a command on the test's library."""

    def command(*arguments: object) -> Answer:
        capsys.readouterr()
        status = run(["--library", str(library), *(str(argument) for argument in arguments)])
        said = capsys.readouterr()
        return Answer(status, said.out, said.err)

    return command


@pytest.fixture
def store(library):
    """Put records that rest on the default article into the test's library."""

    def put(*agreements: Agreement) -> list[str]:
        if not library.exists():
            library.write_bytes(empty_library())
        with App.open(library) as app:
            for agreement in agreements:
                capture = app.captures.propose(make.article())
                if not capture.known:
                    capture = make.capture(agreement)
                app.captures.save(
                    capture, [agreement], action=Action(ActionKind.ADD_AGREEMENT, "by hand")
                )
        return [agreement.uuid for agreement in agreements]

    return put


@pytest.fixture
def article(tmp_path) -> Path:
    """Return the default article as a file."""
    path = tmp_path / "antigua.txt"
    path.write_text(make.TEXT, encoding="utf-8")
    return path
