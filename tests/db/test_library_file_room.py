"""Disks without room: what cannot be made whole is not made, and what is there stays readable."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.libraries import query
from tracker.app import App
from tracker.db.connection import connect
from tracker.domain.errors import LibraryFull
from tracker.settings import HOME_VARIABLE

ROOT = Path(__file__).parents[2]
SAYING = (
    "from tracker.app import App\n"
    "from tracker.domain.errors import TrackerError\n"
    "import sys\n"
    "try: App.open(*sys.argv[1:], create=True).close()\n"
    "except TrackerError as error: print(type(error).__name__)\n"
)
SMALL_FILES = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (40960, 40960))\n"


@pytest.fixture
def disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """Mount a disk of so many kilobytes, where the system lets a test do so."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if not mount or not umount:
        pytest.skip("the system has no such disks")
    size = f"size={request.param}k"
    if subprocess.run([mount, "-t", "tmpfs", "-o", size, "tmpfs", folder], check=False).returncode:
        pytest.skip("only an administrator may mount a small disk")
    yield folder
    subprocess.run([umount, folder], check=True)


def fill_up(file: Path) -> None:
    """Write until there is no room."""
    with suppress(OSError), file.open("wb", buffering=0) as filling:
        while True:
            filling.write(bytes(4096))


@pytest.mark.parametrize("disk", [16, 100, 300], indirect=True)
def test_a_library_for_which_the_disk_is_too_small_is_not_made(disk):
    with pytest.raises(LibraryFull, match="the disk is full"):
        App.open(disk / "policy.agreements", create=True)

    assert list(disk.iterdir()) == []


@pytest.mark.parametrize("disk", range(500, 1400, 100), indirect=True)
def test_a_library_on_a_small_disk_is_whole_or_not_there(disk):
    path = disk / "policy.agreements"
    try:
        App.open(path, create=True).close()
    except LibraryFull:
        assert list(disk.iterdir()) == []
    else:
        with closing(connect(path, immutable=True)) as connection:  # it needs no room to be read
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("SELECT count(*) FROM library").fetchall() == [(1,)]


@pytest.mark.parametrize("disk", range(500, 2000, 250), indirect=True)
def test_a_first_start_on_a_small_disk_makes_all_of_the_library_or_nothing(disk, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(disk))
    try:
        App.open().close()
    except LibraryFull:
        assert list(disk.iterdir()) == []
    else:
        with closing(connect(disk / "library.agreements")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("SELECT count(*) FROM agreement").fetchone() == (1,)


@pytest.mark.parametrize("disk", [4000], indirect=True)
def test_a_library_on_a_disk_that_is_full_can_be_read(disk):
    path = disk / "policy.agreements"
    App.open(path, create=True).close()
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    fill_up(disk / "filling")

    with App.open(path) as app:
        assert app.agreements.counts().all == 0
        assert app.library.check() == []
        with pytest.raises(LibraryFull):
            app.searches.save("Guatemala", "party:GTM")
    assert query(path, "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize("named", [True, False])
def test_a_library_greater_than_a_file_may_be_is_not_made(tmp_path, named):
    folder = tmp_path / "home"
    arguments = [str(folder / "policy.agreements")] if named else []

    done = subprocess.run(
        [sys.executable, "-c", SMALL_FILES + SAYING, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, HOME_VARIABLE: str(folder)},
    )

    assert (done.stdout, done.stderr) == ("LibraryFull\n", "")
    assert list(folder.iterdir()) == []
