"""Which library a command works on."""

from __future__ import annotations

import os

import pytest

from tests import factories as make
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
