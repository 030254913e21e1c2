"""The library as a whole, from the command line."""

from __future__ import annotations

import sqlite3

import pytest

from tests import factories as make
from tracker.cli.main import run
from tracker.domain.vocabulary import EventType


def test_a_sound_library_has_no_problems(tell, store):
    store(make.agreement())

    answer = tell("check")

    assert (answer.status, answer.out) == (0, "No problems found.\n")


def test_a_damaged_text_is_found(tell, store, library):
    store(make.agreement())
    damage(library)

    answer = tell("check")

    assert answer.status == 1
    assert answer.err == ""
    assert answer.out.splitlines()[-1].split()[1].startswith("problem")


def damage(library) -> None:
    """Change a word of a stored text behind the program's back, as a failing disk would."""
    with sqlite3.connect(library) as connection:
        names = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'content'"
            )
        ]
        for name in names:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE content SET text = replace(text, 'Antigua', 'Antigna')")
    connection.close()


def test_a_backup_is_written_where_it_is_asked_for(tell, store, tmp_path):
    (uuid,) = store(make.agreement())

    answer = tell("backup", tmp_path / "copy.agreements")

    assert answer.out == f"Backed up to {tmp_path / 'copy.agreements'}\n"
    assert run(["--library", str(tmp_path / "copy.agreements"), "show", uuid]) == 0


def test_a_backup_without_a_name_lies_beside_the_library(tell, store, library):
    store(make.agreement())

    written = tell("backup").out.removeprefix("Backed up to ").strip()

    assert str(library.parent) in written
    assert written.endswith(".agreements")


def test_restoring_brings_back_what_was(tell, store, library, tmp_path):
    (first,) = store(make.agreement())
    tell("backup", tmp_path / "copy.agreements")
    (second,) = store(make.bare_agreement())

    answer = tell("restore", tmp_path / "copy.agreements")

    assert answer.status == 0
    assert "is kept as" in answer.out
    listed = tell("list", "--format", "csv").out
    assert first in listed
    assert second not in listed


def test_restoring_works_where_no_library_is_left(tell, store, library, tmp_path):
    (uuid,) = store(make.agreement())
    tell("backup", tmp_path / "copy.agreements")
    library.unlink()

    assert "is kept as" not in tell("restore", tmp_path / "copy.agreements").out
    assert tell("show", uuid).status == 0


def test_restoring_ones_own_library_needs_no_name(tell, store, home, tmp_path, capsys):
    store(make.agreement())
    tell("backup", tmp_path / "copy.agreements")
    home.mkdir()

    assert run(["restore", str(tmp_path / "copy.agreements")]) == 0
    assert (home / "library.agreements").exists()


@pytest.mark.parametrize("content", [None, b"", b"not a library at all"])
def test_what_is_no_backup_is_refused_and_the_library_stays(tell, store, tmp_path, content):
    (uuid,) = store(make.agreement())
    bad = tmp_path / "bad.agreements"
    if content is not None:
        bad.write_bytes(content)

    assert "bad.agreements" in tell("restore", bad).sentence
    assert tell("show", uuid).status == 0


def test_a_library_is_not_backed_up_onto_itself(tell, store, library):
    store(make.agreement())

    assert "itself" in tell("backup", library).sentence


def test_check_asks_what_an_expert_would_ask(tell, store):
    early = (
        make.event(EventType.SIGNED, "2019-06-03"),
        make.event(EventType.IN_FORCE, "2019-01-01"),
    )
    store(make.bare_agreement(title="Notes of May", events=early))
    store(make.bare_agreement())
    store(make.bare_agreement())

    answer = tell("check")

    assert answer.status == 1
    assert "doubt: In force from 2019-01-01, but signed on 2019-06-03." in answer.out
    assert (
        "duplicate: Two records of 2019-06-03 may be one agreement: “Memorandum of Cooperation”."
        in answer.out
    )
    assert answer.out.endswith("2 problems\n")
