"""What killed programs left beside a library goes; what somebody uses or made stays."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.libraries import store
from tracker.app import App
from tracker.db import leftovers
from tracker.db.connection import connect
from tracker.db.leftovers import FOLDER, clear_leftovers

COPYING = """
import sys, time
from pathlib import Path
from tracker.db import copying
from tracker.db.library_file import copy_library
copying._PAGES = 5

def wait(done, total):
    print(done, flush=True)
    time.sleep(60)

copy_library(Path(sys.argv[1]), Path(sys.argv[2]), wait)
"""


@pytest.fixture
def copying_process(library: Path):
    """Return a function that begins to copy the library in a process of its own."""
    with App.open(library, create=True) as app:
        store(app)
    begun = []

    def begin(target: Path) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", COPYING, str(library), str(target)],
            stdout=subprocess.PIPE,
            text=True,
        )
        begun.append(process)
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "5"
        return process

    yield begin
    for process in begun:
        process.kill()
        process.wait()
        process.stdout.close()


def parts(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.rglob("*.part*"))


@pytest.mark.skipif(os.name == "nt", reason="there a process is ended in another way")
def test_what_a_killed_copy_left_goes_and_what_a_living_one_makes_stays(library, copying_process):
    process = copying_process(library.with_name(f"{library.stem}-copy{library.suffix}"))
    living = parts(library.parent)
    assert living
    assert clear_leftovers(library) == []
    assert parts(library.parent) == living

    process.send_signal(signal.SIGKILL)
    process.wait()
    removed = clear_leftovers(library)

    assert len(removed) == 1
    assert parts(library.parent) == []
    with App.open(library) as app:
        assert app.library.check() == []


@pytest.fixture
def gone() -> int:
    """Return the number of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.fixture
def made(library: Path) -> Path:
    """Make a library, whose folder holds nothing but it."""
    with App.open(library, create=True):
        pass
    return library


def test_names_that_are_not_ours_and_files_that_are_no_database_stay(made, gone):
    kept = [
        f".{made.name}.{gone}.tmp",
        f"{made.name}.{gone}.part",
        f".other.agreements.{gone}.part",
        f".{made.name}.part",
        f".{made.name}.{os.getpid()}.part",
    ]
    for name in kept:
        (made.parent / name).write_bytes(b"")
    film = made.parent / f".{made.name}.{gone}.part"
    film.write_bytes(b"a film that somebody downloads")

    assert clear_leftovers(made) == []
    assert all((made.parent / name).exists() for name in kept)
    assert film.exists()


@pytest.mark.parametrize(
    "name",
    [
        ".{name}.{gone}.part",
        ".{stem}-schema3-20260101T000000{suffix}.{gone}.part",
        ".{name}.20260101T000000.{gone}.staged",
        "..{name}.20260101T000000.{gone}.staged.{gone}.part",
        "{stem} backups/.{stem}-20260101T000000{suffix}.{gone}.part",
    ],
)
def test_each_kind_of_copy_is_known_by_its_name_with_its_journals(made, gone, name):
    place = name.format(name=made.name, stem=made.stem, suffix=made.suffix, gone=gone)
    file = made.parent / place
    file.parent.mkdir(exist_ok=True)
    shutil.copy(made, file)
    journal = file.with_name(file.name + "-journal")
    journal.write_bytes(b"")

    assert clear_leftovers(made) == [file]
    assert not file.exists()
    assert not journal.exists()
    assert made.exists()


def test_a_file_that_somebody_holds_stays_whatever_its_name_says(made, gone):
    file = made.parent / f".{made.name}.{gone}.part"
    shutil.copy(made, file)
    with closing(connect(file)) as connection:
        connection.execute("BEGIN IMMEDIATE")

        assert clear_leftovers(made) == []
        connection.execute("ROLLBACK")

    assert clear_leftovers(made) == [file]


def test_on_a_network_mount_nothing_goes(made, gone, monkeypatch):
    file = made.parent / f".{made.name}.{gone}.part"
    shutil.copy(made, file)
    monkeypatch.setattr(leftovers, "is_remote", lambda _path: True)

    assert clear_leftovers(made) == []
    assert file.exists()


def test_copies_of_the_past_in_the_folder_for_temporary_files_go_too(made, gone, tmp_path):
    temporary = tmp_path / "temporary"
    for name in (f"{FOLDER}{gone}-abc", f"{FOLDER}{os.getpid()}-abc", f"{FOLDER}abc"):
        (temporary / name).mkdir(parents=True)
        shutil.copy(made, temporary / name / made.name)

    assert clear_leftovers(made, temporary) == [temporary / f"{FOLDER}{gone}-abc"]
    assert len(list(temporary.iterdir())) == 2
