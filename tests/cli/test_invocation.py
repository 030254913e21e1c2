"""Which library a command works on."""

from __future__ import annotations

import csv
import io
import os

import pytest

from tests import factories as make
from tests.libraries import empty_library
from tests.past import FIRST, SECOND, live_three_days
from tracker.app import App
from tracker.cli.main import run

READING = [
    ["list"],
    ["show", "abcdef"],
    ["export", "x.csv"],
    ["print", "x.pdf"],
    ["check"],
    ["backup"],
    ["undo"],
    ["redo"],
    ["history"],
]


@pytest.mark.parametrize("arguments", READING, ids=lambda arguments: arguments[0])
def test_a_library_that_is_not_there_is_refused_and_not_made(tell, library, arguments):
    assert str(library) in tell(*arguments).sentence
    assert not library.exists()


def test_a_file_that_is_no_library_is_refused(tell, library):
    library.write_text("some notes, not a database")

    assert library.name in tell("list").sentence
    assert library.read_text() == "some notes, not a database"


def test_an_empty_file_is_refused(tell, library):
    library.touch()

    assert "empty" in tell("list").sentence


def test_a_url_names_a_library_too(store, library, capsys):
    (uuid,) = store(make.agreement())

    assert run(["--library", f"sqlite:///{library}", "list", "--columns", "agreement_id"]) == 0
    assert uuid in capsys.readouterr().out


@pytest.mark.parametrize("library", ["postgresql://host/db", "sqlite://", "://"])
def test_a_database_on_a_server_is_refused(library, capsys):
    assert run(["--library", library, "list"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_an_empty_name_is_refused(capsys):
    assert run(["--library", "", "list"]) == 2
    assert "No library is named" in capsys.readouterr().err


def test_without_a_name_the_own_library_opens_with_the_starter_record(home, capsys):
    assert run(["list", "--format", "csv", "--columns", "parties"]) == 0

    assert capsys.readouterr().out == "parties\r\nUSA; GTM\r\n"
    assert (home / "library.agreements").exists()


def test_a_library_that_may_not_be_written_to_can_be_read(tell, store, article, monkeypatch):
    (uuid,) = store(make.agreement())
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and allowed(path, mode))

    assert uuid[:8] in tell("list").out
    assert tell("show", uuid).status == 0
    assert tell("check").status == 0
    assert "read-only" in tell("undo").sentence
    assert "read-only" in tell("capture", article_of(article)).sentence


def article_of(path):
    """Return an article that the library does not hold yet."""
    path.write_text("Mexico and Guatemala signed an agreement on fisheries on 4 May 2020.\n")
    return path


@pytest.fixture
def lived(library):
    """Make a library that was written to on three days."""
    library.write_bytes(empty_library())
    with App.open(library) as app:
        live_three_days(app)


@pytest.mark.usefixtures("lived")
def test_every_reading_command_can_look_at_what_was_known_on_a_day(tell, tmp_path):
    def listed(*arguments: object) -> list[tuple[str, str]]:
        found = csv.DictReader(io.StringIO(tell("list", "--format", "csv", *arguments).out))
        return [(row["title"], row["status"]) for row in found]

    known = ("--known-on", FIRST)
    figure, brief, table = (tmp_path / name for name in ("f.svg", "l.pdf", "t.csv"))
    tell("figure", figure, "--kind", "timeline", "--as-of", "2022-01-01", *known)
    printed = tell("print", brief, "--kind", "list", *known)
    tell("export", table, *known)

    assert listed("--as-of", "2022-01-01", *known) == [("Antigua memorandum", "signed")]
    assert ("Renamed", "terminated") in listed("--as-of", "2022-01-01", "--known-on", SECOND)
    assert len(listed("--known-on", "2199-01-01")) == 2
    assert "Status as of 1 January 2022, as recorded by 2 March 2026" in figure.read_text()
    assert printed.status == 0
    assert "Antigua memorandum" in table.read_text()
    assert "Belmopan" not in table.read_text()


@pytest.mark.usefixtures("lived")
def test_a_day_nobody_can_have_known_on_is_refused(tell):
    assert "begins on 2026-03-02" in tell("list", "--known-on", "2001-01-01").sentence
    assert "not one day" in tell("list", "--known-on", "2026-03").sentence
