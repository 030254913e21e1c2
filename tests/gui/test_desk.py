"""Opening, changing and leaving libraries, and what happens when one cannot be opened."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests import factories as make
from tests.gui.desks import opened
from tests.gui.waiting import settle
from tests.libraries import make_older, query, store
from tracker.app import App
from tracker.db.layout import SCHEMA_VERSION


def test_a_desk_opens_the_persons_own_library(desk):
    assert desk.open(None)

    assert opened(desk) == "library.agreements"
    assert desk.workspace.window.windowTitle() == "library.agreements – Agreement Tracker"
    assert desk.workspace.catalogue.model.rowCount() == 1


def test_a_new_library_takes_the_place_of_the_open_one(desk, tmp_path):
    desk.open(None)
    opened(desk)
    before = desk.workspace.window

    desk.workspace.files.create_requested.emit(str(tmp_path / "new.agreements"))

    assert opened(desk) == "new.agreements"
    assert before is not desk.workspace.window
    assert desk.workspace.catalogue.is_empty
    assert desk.preferences.recent()[0].endswith("new.agreements")
    with App.open(desk.settings.library, hold=True) as again:
        assert not again.read_only


def test_opening_the_open_library_again_changes_nothing(desk):
    desk.open(None)
    opened(desk)
    before = desk.workspace

    desk.open_file(str(desk.settings.library))

    assert desk.workspace is before


def test_the_sample_is_made_once(desk):
    desk.open(None)
    opened(desk)

    for _ in range(2):
        desk.open_sample()
        assert opened(desk) == "sample.agreements"
        assert desk.workspace.catalogue.model.rowCount() == 1


def test_a_backup_takes_the_place_of_the_open_library(desk, tmp_path):
    desk.open(None)
    opened(desk)
    desk.workspace.files.write_backup(str(tmp_path / "copy.agreements"))
    settle(desk.workspace)
    desk.workspace.trash()
    settle(desk.workspace)
    assert desk.workspace.catalogue.model.rowCount() == 0

    desk.restore(str(tmp_path / "copy.agreements"))

    assert opened(desk) == "library.agreements"
    assert desk.workspace.catalogue.model.rowCount() == 1
    assert "copy.agreements" in desk.workspace.window.bar.what.text()


def test_a_backup_that_is_none_leaves_the_library_as_it_was(desk, tmp_path):
    desk.open(None)
    opened(desk)
    file = tmp_path / "notes.txt"
    file.write_text("no library", encoding="utf-8")

    desk.restore(str(file))

    assert opened(desk) == "library.agreements"
    assert desk.workspace.catalogue.model.rowCount() == 1
    assert desk.workspace.window.bar.isVisible()


def test_what_is_no_library_is_said_in_the_open_window(desk, tmp_path):
    desk.open(None)
    opened(desk)
    file = tmp_path / "notes.txt"
    file.write_text("no library", encoding="utf-8")

    desk.open_file(str(file))

    assert opened(desk) == "library.agreements"
    assert "notes.txt" in desk.workspace.window.bar.what.text()


def test_without_a_window_the_reason_stands_in_a_box(desk, tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("no library", encoding="utf-8")

    assert not desk.open(str(file))

    assert desk.workspace is None
    assert "notes.txt" in desk.box.text()


def test_a_library_open_elsewhere_can_be_read(desk):
    with App.open(desk.settings.library, hold=True):
        assert not desk.open(None)
        [read] = [b for b in desk.box.buttons() if "read-only" in b.text()]

        read.click()

        assert opened(desk) == "library.agreements"
        assert desk.workspace.app.read_only
        assert desk.workspace.window.status.read_only.isVisible()


@pytest.fixture
def older(desk) -> Path:
    """Return the person's own library as an older version left it."""
    with App.open(desk.settings.library) as app:
        store(app, make.agreement(title="Older memorandum"))
    make_older(desk.settings.library, 4)
    return desk.settings.library


def stop(desk) -> None:
    """Press Cancel in the dialog of what lasts, as soon as it is there."""
    desk.dialog.cancel.click()
    settle(desk.jobs)


def test_an_older_library_is_upgraded_off_the_windows_thread_and_opened(desk, older):
    assert desk.open(None)
    assert desk.workspace is None

    assert opened(desk) == "library.agreements"
    assert desk.workspace.catalogue.model.rowCount() == 2
    assert query(older, "PRAGMA user_version") == [(SCHEMA_VERSION,)]


def test_an_older_library_takes_the_place_of_the_open_one(desk, tmp_path):
    desk.open(None)
    opened(desk)
    other = tmp_path / "other.agreements"
    shutil.copy(desk.settings.library, other)
    make_older(other, 4)

    desk.open_file(str(other))

    assert desk.workspace.app.name == "library.agreements"
    assert opened(desk) == "other.agreements"


def test_an_upgrade_that_is_stopped_leaves_the_library_as_it_was(desk, older):
    before = sorted(file.name for file in older.parent.iterdir())

    desk.open(None)
    stop(desk)

    assert desk.workspace is None
    assert query(older, "PRAGMA user_version") == [(4,)]
    assert sorted(file.name for file in older.parent.iterdir()) == before


def test_a_restore_that_is_stopped_changes_nothing(desk, tmp_path):
    desk.open(None)
    opened(desk)
    before = desk.workspace
    backup = tmp_path / "copy.agreements"
    shutil.copy(desk.settings.library, backup)

    desk.restore(str(backup))
    stop(desk)

    assert desk.workspace is before
    assert opened(desk) == "library.agreements"
    assert not list(desk.settings.library.parent.glob("*staged*"))


def test_a_restored_library_of_an_older_version_is_upgraded_too(desk, tmp_path):
    desk.open(None)
    opened(desk)
    backup = tmp_path / "older.agreements"
    shutil.copy(desk.settings.library, backup)
    make_older(backup, 4)

    desk.restore(str(backup))
    settle(desk.jobs)

    assert opened(desk) == "library.agreements"
    assert desk.workspace.catalogue.model.rowCount() == 1
