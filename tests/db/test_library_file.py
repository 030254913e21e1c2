from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.libraries import execute, query
from tracker.app import App
from tracker.db import location
from tracker.db.connection import connect
from tracker.db.layout import SCHEMA_VERSION
from tracker.db.library_file import (
    copy_library,
    create_library,
    open_library,
    publish,
    unfinished,
)
from tracker.db.recognition import beside, recognise
from tracker.domain.errors import LibraryUnusable, TrackerError
from tracker.domain.query import parse

ADD = "INSERT INTO person (uuid, name) VALUES ('n1', 'Joan Miller')"
NAMES = "SELECT name FROM person"


@pytest.fixture
def made(library: Path) -> Path:
    create_library(library)
    return library


def open_and_close(path: Path, *, read_only: bool = False) -> None:
    open_library(path, read_only=read_only).dispose()


def test_a_new_library_opens(made):
    assert recognise(made) == SCHEMA_VERSION
    open_and_close(made)
    assert [file.name for file in made.parent.iterdir()] == [made.name]


def test_a_library_cannot_be_made_below_a_file(tmp_path):
    (tmp_path / "file").write_text("words", encoding="utf-8")

    with pytest.raises(LibraryUnusable, match="could not be created") as refusal:
        create_library(tmp_path / "file" / "new.agreements")
    assert "folder" in refusal.value.hint


def test_a_name_that_no_file_can_have_is_refused(tmp_path):
    with pytest.raises(LibraryUnusable, match="could not be created"):
        create_library(tmp_path / "nul\0l.agreements")


@pytest.mark.parametrize("part", [0.05, 0.3, 0.6, 0.95])
def test_a_truncated_library_is_refused(made, part):
    size = int(made.stat().st_size * part)
    os.truncate(made, size)

    with pytest.raises(LibraryUnusable):
        open_and_copy(made)


def open_and_copy(path: Path) -> None:
    open_and_close(path)
    copy_library(path, path.with_name("copy"))


def test_a_library_on_another_machine_is_written_with_more_care(made, tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/export {made.parent} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(location, "MOUNTS", mounts)

    with App.open(made) as app:
        assert "another machine" in app.warning
        app.searches.save("all", "")
        with app._opened.sessions.writing() as session:
            connection = session.connection()
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 3
    with App.open(tmp_path / "new.agreements", create=True) as app:
        assert query(app.path, "PRAGMA journal_mode") == [("delete",)]


def test_a_read_only_connection_writes_nothing(made):
    engine = open_library(made, read_only=True)
    with engine.connect() as connection, pytest.raises(Exception, match="readonly"):
        connection.exec_driver_sql(ADD)
    engine.dispose()


class TestWhereNothingMayBeWritten:
    """Asks without the rights that tests may run with."""

    @pytest.fixture
    def folder(self) -> Iterator[Path]:
        with TemporaryDirectory() as name:
            folder = Path(name)
            folder.chmod(0o755)
            create_library(folder / "policy.agreements")
            look(folder / "policy.agreements")  # loads what cannot be loaded without rights
            yield folder
            folder.chmod(0o755)

    def test_a_library_in_a_read_only_folder_opens_read_only(self, folder):
        folder.chmod(0o555)

        said = without_rights(partial(look, folder / "policy.agreements"))

        assert said == "True 0, could not be copied, open read-only"
        assert [file.name for file in folder.iterdir()] == ["policy.agreements"]

    def test_a_read_only_library_opens_read_only(self, folder):
        (folder / "policy.agreements").chmod(0o444)
        folder.chmod(0o777)

        said = without_rights(partial(look, folder / "policy.agreements"))

        assert said == "True 0, copied, open read-only"

    @pytest.mark.parametrize("barred", ["file", "folder"])
    def test_who_may_not_write_is_told_so_and_not_of_other_windows(self, folder, barred):
        library = folder / "policy.agreements"
        (library if barred == "file" else folder).chmod(0o444 if barred == "file" else 0o555)

        said = without_rights(partial(hint_of_a_change, library))

        assert said.startswith("Ask for leave to write to its file and folder")

    def test_who_may_write_is_told_to_open_it_again(self, folder):
        said = hint_of_a_change(folder / "policy.agreements", read_only=True)

        assert said == "Open it again to change it, once no other window has it open."

    def test_an_unreadable_library_is_refused(self, folder):
        (folder / "policy.agreements").chmod(0o000)

        said = without_rights(partial(look, folder / "policy.agreements"))

        assert said == "policy.agreements may not be read. Ask for access to it."

    def test_a_journal_that_cannot_be_used_is_not_ignored(self, folder):
        library = folder / "policy.agreements"
        with closing(connect(library)) as connection:
            connection.execute(ADD)
            kept = beside(library)[0].read_bytes()
        beside(library)[0].write_bytes(kept)
        folder.chmod(0o555)

        said = without_rights(partial(look, library))

        assert said.startswith("policy.agreements was not closed, and its journal cannot be used")

    def test_an_older_library_must_be_upgraded_first(self, folder):
        library = folder / "policy.agreements"
        execute(library, "PRAGMA user_version = 1")
        folder.chmod(0o555)

        said = without_rights(partial(look, library))

        assert "must be upgraded before it is read" in said

    def test_a_folder_that_may_not_be_written_takes_no_library(self, folder):
        folder.chmod(0o555)

        assert "could not be created" in without_rights(partial(make, folder / "new"))


def hint_of_a_change(path: Path, *, read_only: bool = False) -> str:
    """Ask for a change of a library that takes none; return what to do about it."""
    with App.open(path, read_only=read_only) as app:
        try:
            app.searches.save("all", "")
        except TrackerError as error:
            return error.hint
    return ""


def look(path: Path) -> str:
    """Open a library and try everything on it that may work; say what did."""
    try:
        with App.open(path) as app:
            rows = list(app.agreements.rows(parse(""), as_of=date(2026, 1, 1)))
            said = [f"{app.read_only} {len(rows)}"]
            for work in (
                partial(app.library.backup, path.with_name("copy.agreements")),
                partial(app.searches.save, "all", ""),
            ):
                try:
                    work()
                    said.append("copied")
                except TrackerError as error:
                    said += [
                        w for w in ("could not be copied", "open read-only") if w in str(error)
                    ]
            path.with_name("copy.agreements").unlink(missing_ok=True)
            return ", ".join(said)
    except TrackerError as error:
        return str(error)


def make(path: Path) -> str:
    try:
        create_library(path)
    except TrackerError as error:
        return str(error)
    return "made"


def without_rights(work: Callable[[], str]) -> str:
    """Return what the work says when it is done by a person of no importance."""
    if os.geteuid() != 0:
        return work()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
        os.write(writing, work().encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said


def test_a_copy_holds_what_was_just_written(made, tmp_path):
    target = tmp_path / "copy.agreements"
    with closing(connect(made)) as live:
        live.execute(ADD)
        copy_library(made, target)

    assert query(target, NAMES) == [("Joan Miller",)]
    assert query(target, "PRAGMA journal_mode") == [("delete",)]
    assert not any("part" in file.name for file in tmp_path.iterdir())


def test_a_copy_replaces_an_older_one_whole(made, tmp_path):
    target = tmp_path / "copy.agreements"
    copy_library(made, target)
    execute(made, ADD)
    copy_library(made, target)

    assert query(target, NAMES) == [("Joan Miller",)]


def test_a_copy_that_cannot_be_written_leaves_nothing(made, tmp_path):
    with pytest.raises(LibraryUnusable, match="could not be copied"):
        copy_library(made, tmp_path / "no" / "such" / "folder")
    assert not any("part" in file.name for file in tmp_path.iterdir())


def test_a_library_with_altered_words_is_not_copied(made, tmp_path):
    sha = "a" * 64
    execute(made, f"INSERT INTO content (sha256, text) VALUES ('{sha}', 'signed')")
    target = tmp_path / "copy.agreements"
    target.write_bytes(b"an older backup")

    with pytest.raises(LibraryUnusable, match="damaged, so it was not copied: The source text"):
        copy_library(made, target)
    assert target.read_bytes() == b"an older backup"


def test_a_library_that_sqlite_cannot_read_is_not_copied(made, tmp_path):
    with made.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(os.urandom(4096 * 20))

    with pytest.raises(LibraryUnusable, match="damaged, so it was not copied"):
        copy_library(made, tmp_path / "copy.agreements")
    assert not any("copy" in file.name for file in tmp_path.iterdir())


def test_an_unfinished_file_goes_with_all_that_is_beside_it(tmp_path):
    def fail() -> None:
        with unfinished(tmp_path / "new") as part:
            part.touch()
            for file in beside(part):
                file.touch()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_the_first_file_of_a_name_stays(tmp_path):
    first, second, path = (tmp_path / name for name in ("first", "second", "path"))
    first.write_text("1", encoding="utf-8")
    second.write_text("2", encoding="utf-8")

    assert publish(first, path)
    assert not publish(second, path)
    assert path.read_text(encoding="utf-8") == "1"
