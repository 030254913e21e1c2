"""Libraries whose program was killed: what it had acknowledged lies beside them, and is read."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.libraries import query
from tracker.app import App
from tracker.db.connection import connect
from tracker.db.layout import SCHEMA_VERSION
from tracker.db.recognition import beside, connect_to_read, recognise

NAMES = [f"search {number}" for number in range(12)]
WRITER = (
    "import sys\n"
    "from tracker.app import App\n"
    "app = App.open(sys.argv[1], create=True)\n"
    "for number in range(12): app.searches.save(f'search {number}', 'party:GTM')\n"
    "print('acknowledged', flush=True); sys.stdin.read()\n"
)


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """Copy the files of a library, none of whose commits had reached the file itself."""
    path = tmp_path / "live" / "policy.agreements"
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"acknowledged\n"
        writer.kill()
    assert beside(path)[0].stat().st_size > 0
    return Path(shutil.copytree(path.parent, tmp_path / "copy")) / path.name


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize("lost", ["", "-shm"])
def test_all_that_was_acknowledged_is_there(killed, read_only, lost):
    if lost:
        killed.with_name(killed.name + lost).unlink()

    assert recognise(killed) == SCHEMA_VERSION
    with App.open(killed, read_only=read_only) as app:
        assert sorted(search.name for search in app.searches.all()) == sorted(NAMES)
        assert app.library.check() == []


def test_a_library_whose_file_has_only_a_first_page_is_known_by_its_journal(killed):
    with closing(connect(killed)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("UPDATE saved_search SET name = 'of ' || name")
        connection.execute("COMMIT")
        held = {file: file.read_bytes() for file in (killed, beside(killed)[0])}
    head = bytearray(held[killed])
    head[68:72] = bytes(4)  # where the file says whose it is
    held[killed] = bytes(head)
    for file, content in held.items():
        file.write_bytes(content)

    assert recognise(killed) == SCHEMA_VERSION
    with App.open(killed) as app:
        assert len(app.searches.all()) == len(NAMES)


def test_a_file_with_a_journal_that_is_none_is_refused_all_the_same(tmp_path):
    file = tmp_path / "words"
    file.write_text("nothing of the kind " * 300, encoding="utf-8")
    beside(file)[0].write_bytes(b"no journal" * 10)

    with pytest.raises(Exception, match="words is not a library, or it is damaged"):
        recognise(file)


def test_recognising_a_library_leaves_nothing_beside_it(library):
    App.open(library, create=True).close()

    recognise(library)

    assert [file.name for file in library.parent.iterdir()] == [library.name]


def test_a_killed_library_can_be_copied(killed):
    with closing(connect_to_read(killed)) as connection:
        assert connection.execute("SELECT count(*) FROM saved_search").fetchone() == (12,)
    assert len(query(killed, "SELECT 1 FROM saved_search")) == len(NAMES)
