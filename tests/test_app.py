from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path

import pytest

from tests.factories import TODAY
from tests.libraries import found, make_older, query, store, stored
from tracker.app import App
from tracker.domain.errors import LibraryReadOnly, LibraryUnusable
from tracker.domain.query import parse
from tracker.settings import HOME_VARIABLE


def test_a_first_start_makes_the_default_library_with_its_record(starter: App):
    assert starter.name == "library.agreements"
    assert starter.path.exists()
    assert not starter.read_only
    (row,) = found(starter, "")
    assert [party.code for party in row.parties] == ["USA", "GTM"]
    assert row.n_unsupported == 0


def test_the_starter_record_stays_out_of_undo(starter: App):
    assert starter.history.next_undo() is None
    assert [e.action.words for e in starter.history.entries()] == ["create library"]


def test_the_default_library_is_filled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    for _ in range(2):
        with App.open() as app:
            assert app.agreements.counts().all == 1


def test_a_first_start_leaves_nothing_half_made_behind(starter: App):
    names = {file.name for file in starter.path.parent.iterdir()}
    starter.close()

    assert not any("part" in name for name in names)
    assert [file.name for file in starter.path.parent.iterdir()] == ["library.agreements"]


def test_the_default_library_is_not_made_read_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))

    with pytest.raises(LibraryUnusable, match="no library"):
        App.open(read_only=True)
    assert not (tmp_path / "home").exists()


def test_another_library_is_created_empty_and_only_if_asked(library: Path):
    with pytest.raises(LibraryUnusable, match="no library"):
        App.open(library)
    assert not library.exists()

    with App.open(library, create=True) as app:
        assert app.agreements.counts().all == 0
        assert app.location == str(library)
        assert app.warning == ""


def test_a_library_is_made_in_folders_that_are_not_there_yet(tmp_path: Path):
    with App.open(tmp_path / "a" / "b" / "new.agreements", create=True) as app:
        assert app.path.exists()


def test_creating_does_not_touch_a_library_that_is_there(library: Path):
    with App.open(library, create=True) as app:
        (record,) = store(app)
    with App.open(library, create=True) as app:
        assert stored(app, record.uuid) == record


def test_an_empty_name_is_not_the_default_library():
    with pytest.raises(LibraryUnusable):
        App.open("")


def test_reading_only_changes_nothing(library: Path):
    with App.open(library, create=True) as app:
        (record,) = store(app)
    before = library.read_bytes()

    with App.open(library, read_only=True) as app:
        assert app.read_only
        assert found(app, "trafficking")
        with pytest.raises(LibraryReadOnly):
            app.records.trash([record.uuid])
        with pytest.raises(LibraryReadOnly):
            app.history.undo()

    assert library.read_bytes() == before


def test_history_knows_who(app: App, library: Path, monkeypatch: pytest.MonkeyPatch):
    store(app)
    assert app.history.entries()[0].who

    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(variable, "vera")
    with App.open(library) as second:
        second.searches.save("signed", "signed:2019")
        assert second.history.entries()[0].who == "vera"


def test_nothing_lies_beside_a_closed_library(library: Path):
    with App.open(library, create=True) as app:
        store(app)
        reader = app.agreements.rows(parse(""), as_of=TODAY)
        next(reader)
        reader.close()

    assert [file.name for file in library.parent.iterdir()] == [library.name]
    assert query(library, "PRAGMA integrity_check") == [("ok",)]


def test_services_work_from_any_thread(app: App):
    (record,) = store(app)
    counts: list[int] = []

    def work() -> None:
        app.searches.save(threading.current_thread().name, "party:GTM")
        counts.append(len(found(app, "party:GTM")))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert counts == [1] * 6
    assert len(app.searches.all()) == 6
    assert stored(app, record.uuid) == record


def test_a_home_that_is_a_file_takes_no_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    home = tmp_path / "home"
    home.write_text("words", encoding="utf-8")
    monkeypatch.setenv(HOME_VARIABLE, str(home))

    with pytest.raises(LibraryUnusable) as refusal:
        App.open()
    assert refusal.value.what == f"The library library.agreements could not be created in {home}."
    assert "folder" in refusal.value.hint
    with pytest.raises(LibraryUnusable, match="no library"):
        App.open(read_only=True)


def test_where_nothing_can_be_made_the_library_is_named_as_it_would_be_called(tmp_path: Path):
    (tmp_path / "file").touch()
    for path in (tmp_path / "file" / "a" / "b.agreements", tmp_path / ("n" * 300)):
        with pytest.raises(LibraryUnusable) as refusal:
            App.open(path, create=True)
        assert refusal.value.what.startswith(f"The library {path.name} could not be created in")
        assert ".part" not in str(refusal.value)


def test_threads_that_ask_for_it_at_once_get_one_service_with_one_memory(library: Path):
    App.open(library, create=True).close()
    with App.open(library) as app:
        together = threading.Barrier(8)

        def ask(_number: int) -> int:
            together.wait()
            return id(app.agreements)

        with ThreadPoolExecutor(8) as pool:
            assert len(set(pool.map(ask, range(8)))) == 1


def test_a_library_opens_without_what_is_wanted_only_later(library: Path):
    App.open(library, create=True).close()
    program = f"""
import sys
from tracker.app import App
from datetime import date
with App.open({str(library)!r}) as app:
    order = dict(sort="signed", descending=True, limit=10)
    assert app.first_rows(as_of=date.today(), **order) == []
    assert not app.prepared
    print("sqlalchemy" in sys.modules)
    app.agreements.counts()
    early = set(sys.modules)
    app.prints, app.imports
unwanted = {{"tracker.exchange", "tracker.services.imports", "tracker.services.prints"}}
print(sorted(unwanted & early), sorted(unwanted - set(sys.modules)))
"""

    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )

    assert said.stdout.splitlines() == ["False", "[] []"]


@pytest.mark.parametrize(
    "service",
    sorted(name for name, found in vars(App).items() if isinstance(found, cached_property)),
)
def test_a_service_is_the_same_whenever_it_is_asked_for(starter: App, service: str):
    assert getattr(starter, service) is getattr(starter, service)


def test_an_older_library_is_known_before_it_is_opened(library: Path):
    assert not App.is_older(library)
    App.open(library, create=True).close()
    assert not App.is_older(str(library))
    make_older(library, 4)

    assert App.is_older(f"sqlite:///{library}")
    App.upgrade(library)
    assert not App.is_older(library)


def test_the_sample_has_the_record_of_a_first_start(library: Path):
    for _ in range(2):
        App.make_sample(library)
        with App.open(library) as app:
            assert app.agreements.counts().all == 1
