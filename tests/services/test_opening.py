from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from tests import factories as make
from tests.libraries import found, query
from tracker.app import App
from tracker.db.connection import connect
from tracker.db.library_file import create_library
from tracker.domain.errors import LibraryLocked, LibraryReadOnly, LibraryUnusable
from tracker.services.opening import library_path, named_library, open_file

REFERENCE = make.full_reference()


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("policy.agreements", "policy.agreements"),
        ("sqlite:///policy.agreements", "policy.agreements"),
        ("sqlite:////home/vera/policy.agreements", "/home/vera/policy.agreements"),
        (
            "sqlite+pysqlite:////home/vera/with space.agreements",
            "/home/vera/with space.agreements",
        ),
        (Path("/home/vera/policy.agreements"), "/home/vera/policy.agreements"),
    ],
)
def test_a_path_or_an_address_names_a_file(given, path):
    assert library_path(given) == Path(path)


@pytest.mark.parametrize("given", ["~/policy.agreements", "sqlite:///~/policy.agreements"])
def test_the_home_folder_has_a_short_name(given, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))

    assert library_path(given) == tmp_path / "policy.agreements"


@pytest.mark.parametrize(
    "given",
    [
        "postgresql://localhost/treaties",
        "postgresql+psycopg://vera@host:5432/treaties",
        "mysql://localhost/treaties",
        "https://example.org/policy.agreements",
        "file:///home/vera/policy.agreements",
        "sqlite://",
        "sqlite:///:memory:",
        "://",
        "a b://c",
        "postgresql://host:port/treaties",
    ],
)
def test_other_addresses_are_refused(given):
    with pytest.raises(LibraryUnusable) as refusal:
        library_path(given)
    assert "sqlite:///path" in refusal.value.hint


def test_an_address_opens_the_library_it_names(library):
    create_library(library)

    with App.open(f"sqlite:///{library}") as app:
        assert app.location == str(library)


def test_one_window_keeps_others_out_but_not_readers_and_commands(library):
    create_library(library)
    with App.open(library, hold=True) as window:
        with pytest.raises(LibraryLocked, match="open in another window") as refusal:
            App.open(library, hold=True)
        assert "read-only" in refusal.value.hint
        with App.open(library, hold=True, read_only=True) as reader:
            assert reader.read_only
        with App.open(library) as command:
            command.searches.save("Guatemala", "party:GTM")
        assert [search.name for search in window.searches.all()] == ["Guatemala"]

    with App.open(library, hold=True):
        pass


def test_the_window_may_be_closed_by_another_thread(library):
    create_library(library)
    window = App.open(library, hold=True)
    closing_ = threading.Thread(target=window.close)
    closing_.start()
    closing_.join()

    App.open(library, hold=True).close()


def test_a_window_that_was_killed_keeps_nobody_out(library):
    create_library(library)
    script = (
        "import sys; from tracker.app import App\n"
        "app = App.open(sys.argv[1], hold=True)\n"
        "print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(library)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"held\n"
        with pytest.raises(LibraryLocked):
            App.open(library, hold=True)
        window.kill()

    App.open(library, hold=True).close()


def test_a_lock_is_let_go_where_opening_fails(library):
    create_library(library)
    with closing(connect(library)) as connection:
        connection.execute("CREATE VIEW sly AS SELECT 1")
    for _ in range(2):
        with pytest.raises(LibraryUnusable, match="sly"):
            open_file(library, REFERENCE, hold=True)


def test_a_library_in_use_is_opened_by_several_at_once(library):
    create_library(library)
    apps = [App.open(library) for _ in range(4)]
    apps[0].searches.save("Guatemala", "party:GTM")

    assert all(len(app.searches.all()) == 1 for app in apps)
    for app in apps:
        app.close()
    assert query(library, "PRAGMA integrity_check") == [("ok",)]


def test_two_first_starts_make_one_library(tmp_path):
    script = (
        "from tracker.app import App\nwith App.open() as app: print(app.agreements.counts().all)"
    )
    environment = {"AGREEMENT_TRACKER_HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", script],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            cwd=Path(__file__).parents[2],
        )
        for _ in range(2)
    ]
    answers = [start.communicate() for start in starts]

    assert answers == [(b"1\n", b"")] * 2
    with App.open(tmp_path / "library.agreements") as app:
        assert len(found(app, "")) == 1


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("sqlite://", "A database in memory is no library."),
        ("sqlite:///:memory:", "A database in memory is no library."),
        ("sqlite:///?mode=ro", "A database in memory is no library."),
        ("file:///srv/p.agreements", "“file:///srv/p.agreements” is no address of a library."),
        ("sqlite://host/p.agreements", "“sqlite://host/p.agreements” is no address of a library."),
        ("~nobody-of-that-name/p", "“~nobody-of-that-name/p” is no address of a library."),
        ("mysql://host/treaties", "Only libraries in files can be opened, not databases on"),
        ("sqlite:///p?mode=memory", "The address of a library takes no “mode=memory”."),
        ("sqlite:///p?mode=ro&timeout=5", "The address of a library takes no “timeout=5”."),
    ],
)
def test_what_names_no_library_is_told_apart(given, words):
    with pytest.raises(LibraryUnusable) as refusal:
        named_library(given)
    assert refusal.value.what.startswith(words)


def test_an_address_may_ask_for_reading_alone(library):
    App.open(library, create=True).close()

    with App.open(f"sqlite:///{library}?mode=rw") as app:
        app.searches.save("Guatemala", "party:GTM")
    with App.open(f"sqlite:///{library}?mode=ro", create=True) as app:
        assert app.read_only
        assert len(app.searches.all()) == 1
        with pytest.raises(LibraryReadOnly):
            app.searches.save("Mexico", "party:MEX")
    with pytest.raises(LibraryReadOnly):
        library_path(f"sqlite:///{library}?mode=ro")


def test_a_library_that_is_only_read_is_not_made(library):
    with pytest.raises(LibraryUnusable, match="no library at"):
        App.open(f"sqlite:///{library}?mode=ro", create=True)
    assert not library.exists()
