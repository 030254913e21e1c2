from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pysqlite3.dbapi2 as sqlite
import pytest

from tests.libraries import execute, query
from tracker.app import App
from tracker.db import engine as engines
from tracker.db import location
from tracker.db.engine import connect
from tracker.db.library_file import (
    beside,
    connect_to_read,
    copy_library,
    create_library,
    open_library,
    publish,
    recognise,
    unfinished,
)
from tracker.db.schema import SCHEMA_VERSION
from tracker.domain.errors import LibraryLocked, LibraryUnusable, TrackerError
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


def not_libraries(folder: Path) -> dict[str, Path]:
    (folder / "empty").touch()
    (folder / "text").write_text("Guatemala has signed a deal.\n" * 200, encoding="utf-8")
    (folder / "binary").write_bytes(os.urandom(9000))
    with closing(sqlite.connect(str(folder / "foreign"))) as connection:
        connection.execute("CREATE TABLE notes (words TEXT)")
        connection.commit()
    return {name: folder / name for name in ("empty", "text", "binary", "foreign")} | {
        "missing": folder / "missing",
        "folder": folder,
        "long": folder / ("n" * 300),
        "nul": folder / "a\0b",
    }


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("missing", "There is no library at"),
        ("folder", "is a folder, not a library"),
        ("empty", "empty is empty, not a library"),
        ("text", "text is not a library, or it is damaged"),
        ("binary", "binary is not a library, or it is damaged"),
        ("foreign", "foreign is a database of another program"),
        ("long", "nnn"),
        ("nul", "no library"),
    ],
)
def test_what_is_no_library_is_refused_with_a_sentence(tmp_path, kind, words):
    path = not_libraries(tmp_path)[kind]
    before = path.read_bytes() if kind in ("empty", "text", "binary", "foreign") else None

    for attempt in (recognise, open_library):
        with pytest.raises(LibraryUnusable, match=words) as refusal:
            attempt(path)
        assert refusal.value.hint
    if before is not None:
        assert path.read_bytes() == before
    assert not any(file.exists() for file in beside(path) if kind not in ("long", "nul"))


def test_a_newer_library_is_refused_and_left_alone(made):
    execute(made, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = made.read_bytes()

    with pytest.raises(LibraryUnusable, match="newer version") as refusal:
        open_library(made)

    assert "Update the program" in refusal.value.hint
    assert made.read_bytes() == before


@pytest.mark.parametrize("part", [0.05, 0.3, 0.6, 0.95])
def test_a_truncated_library_is_refused(made, part):
    size = int(made.stat().st_size * part)
    os.truncate(made, size)

    with pytest.raises(LibraryUnusable):
        open_and_copy(made)


def open_and_copy(path: Path) -> None:
    open_and_close(path)
    copy_library(path, path.with_name("copy"))


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER sly AFTER INSERT ON agreement BEGIN DELETE FROM source; END",
        "CREATE VIEW sly AS SELECT * FROM agreement",
        "CREATE TABLE sly (words TEXT)",
    ],
)
def test_planted_things_are_refused(made, planted, read_only):
    execute(made, planted)

    with pytest.raises(LibraryUnusable, match="holds something no library has: sly"):
        open_library(made, read_only=read_only)


def test_a_library_without_one_of_its_tables_is_refused(made):
    execute(made, "DROP TABLE evidence")

    with pytest.raises(LibraryUnusable, match="lost its table evidence"):
        open_library(made)


def test_a_library_another_program_holds_is_refused(made, monkeypatch):
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.05)
    with closing(connect(made)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryLocked, match="another program"):
            open_library(made)


def test_opening_chooses_the_journal(made):
    execute(made, "PRAGMA journal_mode = DELETE")

    open_and_close(made)

    assert query(made, "PRAGMA journal_mode") == [("wal",)]


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


def test_a_connection_to_read_reads(made):
    with closing(connect_to_read(made)) as connection:
        assert connection.execute("SELECT count(*) FROM library").fetchone() == (1,)


def test_the_folder_one_is_in_is_called_by_its_dot():
    with pytest.raises(LibraryUnusable, match=r"^\. is a folder, not a library"):
        recognise(Path())
