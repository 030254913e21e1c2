from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from tests.libraries import execute, query
from tracker.db import connection, location
from tracker.db.connection import connect
from tracker.db.layout import SCHEMA_VERSION
from tracker.db.library_file import create_library
from tracker.db.recognition import Access, admit, beside, connect_to_read, recognise
from tracker.domain.errors import LibraryLocked, LibraryUnusable


@pytest.fixture
def made(library: Path) -> Path:
    create_library(library)
    return library


def test_a_library_is_admitted_as_it_was_asked_for(made):
    assert admit(made) == Access(made)
    assert admit(made, read_only=True) == Access(made, read_only=True)
    with closing(admit(made, read_only=True).connect()) as opened:
        assert opened.execute("SELECT count(*) FROM library").fetchone() == (1,)
        with pytest.raises(sqlite.OperationalError, match="readonly"):
            opened.execute("DELETE FROM library")


def test_a_library_on_another_machine_is_told_apart(made, tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/export {made.parent} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(location, "MOUNTS", mounts)

    assert admit(made) == Access(made, remote=True)
    with closing(admit(made).connect()) as opened:
        assert opened.execute("PRAGMA synchronous").fetchone() == (3,)
        assert opened.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_no_mapper_is_loaded_to_look_at_a_library(made):
    program = (
        "import sys; from pathlib import Path; from tracker.db.recognition import admit;"
        " admit(Path(sys.argv[1])); raise SystemExit('sqlalchemy' in sys.modules)"
    )

    subprocess.run([sys.executable, "-c", program, str(made)], check=True)


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

    for attempt in (recognise, admit):
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
        admit(made)

    assert "Update the program" in refusal.value.hint
    assert made.read_bytes() == before


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
        admit(made, read_only=read_only)


def test_a_library_without_one_of_its_tables_is_refused(made):
    execute(made, "DROP TABLE evidence")

    with pytest.raises(LibraryUnusable, match="lost its table evidence"):
        admit(made)


def test_a_library_another_program_holds_is_refused(made, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    with closing(connect(made)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryLocked, match="another program"):
            admit(made)


def test_opening_chooses_the_journal(made):
    execute(made, "PRAGMA journal_mode = DELETE")

    admit(made)

    assert query(made, "PRAGMA journal_mode") == [("wal",)]


def test_a_connection_to_read_reads(made):
    with closing(connect_to_read(made)) as connection:
        assert connection.execute("SELECT count(*) FROM library").fetchone() == (1,)


def test_the_folder_one_is_in_is_called_by_its_dot():
    with pytest.raises(LibraryUnusable, match=r"^\. is a folder, not a library"):
        recognise(Path())


def test_what_lies_beside_a_library_that_was_read_only_for_a_time_can_be_written_again(made):
    memory = made.with_name(f"{made.name}-shm")
    with closing(admit(made).connect()) as other:
        other.execute("SELECT count(*) FROM library").fetchone()
        memory.chmod(0o444)

        admit(made)

        assert memory.stat().st_mode & 0o200
