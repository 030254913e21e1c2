from __future__ import annotations

from pathlib import Path

import pytest

from tests import factories as make
from tests.libraries import found, make_older, store
from tracker.app import App
from tracker.domain.errors import LibraryLocked
from tracker.services.holding import is_older, keep_out_others
from tracker.services.making import create_file, upgrade_file
from tracker.services.opening import open_file

REFERENCE = make.full_reference()


def test_a_library_gets_its_name_when_it_is_whole(library):
    def fill(part: Path) -> None:
        assert not library.exists()
        with App(open_file(part, REFERENCE), REFERENCE) as app:
            app.searches.save("Guatemala", "party:GTM")

    create_file(library, fill)

    with App.open(library) as app:
        assert len(app.searches.all()) == 1
    assert [file.name for file in library.parent.iterdir()] == [library.name]


def test_a_library_that_cannot_be_filled_is_not_made(library):
    def fill(part: Path) -> None:
        assert part.exists()
        raise RuntimeError("no room")

    with pytest.raises(RuntimeError, match="no room"):
        create_file(library, fill)
    assert list(library.parent.iterdir()) == []


def test_the_library_somebody_else_made_meanwhile_stays(library):
    def fill(_part: Path) -> None:
        with App.open(library, create=True) as app:
            app.searches.save("theirs", "")

    create_file(library, fill)

    with App.open(library) as app:
        assert [search.name for search in app.searches.all()] == ["theirs"]


def test_an_older_library_is_told_apart_and_upgraded(library):
    with App.open(library, create=True) as app:
        (record,) = store(app)
    assert not is_older(library)
    make_older(library, 4)
    assert is_older(library)

    for _ in range(2):
        upgrade_file(library, REFERENCE)
        assert not is_older(library)
    with App.open(library) as app:
        assert found(app, "")[0].uuid == record.uuid


def test_an_older_library_is_not_upgraded_under_another_window(library):
    App.open(library, create=True).close()
    make_older(library, 4)
    lock = keep_out_others(library)
    try:
        with pytest.raises(LibraryLocked):
            upgrade_file(library, REFERENCE)
    finally:
        lock.release()

    assert is_older(library)
