from __future__ import annotations

import os
import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests import factories as make
from tests.libraries import (
    EDIT,
    derived,
    derived_again,
    execute,
    found,
    make_first,
    query,
    store,
    stored,
)
from tracker.app import App
from tracker.db.connection import connect
from tracker.db.recognition import beside
from tracker.domain.errors import FileUnusable, LibraryLocked, LibraryUnusable
from tracker.domain.progress import Cancelled
from tracker.domain.query import parse
from tracker.services.library import (
    default_backup,
    restore_library,
    stage_backup,
    take_place,
)


def test_a_sound_library_has_no_problems(app):
    store(app)

    assert app.library.check() == []


def test_checking_works_read_only(library):
    with App.open(library, create=True) as app:
        store(app)
    with App.open(library, read_only=True) as app:
        assert app.library.check() == []


# -- backup


def test_a_backup_opens_and_holds_the_same(app, tmp_path):
    (record,) = store(app)
    target = tmp_path / "backup.agreements"

    assert app.library.backup(target) == target

    with App.open(target) as copy:
        assert stored(copy, record.uuid) == record
        assert copy.library.check() == []
        assert copy.history.next_undo() == app.history.next_undo()


def test_without_a_name_a_backup_is_dated_in_a_folder_beside(app):
    first, second = app.library.backup(), app.library.backup()

    assert first.parent == second.parent == app.path.parent / "policy backups"
    assert re.fullmatch(r"policy-\d{8}T\d{9}Z\.agreements", first.name)
    assert first != second
    assert default_backup(app.path).parent == first.parent


def test_a_folder_takes_a_dated_backup(app, tmp_path):
    folder = tmp_path / "usb"
    folder.mkdir()

    assert app.library.backup(folder).parent == folder


def test_an_older_backup_is_replaced(app, tmp_path):
    target = tmp_path / "backup.agreements"
    app.library.backup(target)
    store(app)
    app.library.backup(target)

    with App.open(target) as copy:
        assert len(found(copy, "")) == 1


def test_a_library_is_never_backed_up_onto_itself(app, tmp_path):
    (tmp_path / "link").symlink_to(app.path)

    for target in (app.path, tmp_path / "link", tmp_path / "x" / ".." / app.path.name):
        with pytest.raises(FileUnusable, match="onto itself"):
            app.library.backup(target)


def test_other_files_are_not_overwritten(app, tmp_path):
    target = tmp_path / "thesis.odt"
    target.write_bytes(b"years of work")

    with pytest.raises(FileUnusable, match="is not overwritten"):
        app.library.backup(target)
    assert target.read_bytes() == b"years of work"


def test_a_library_in_use_is_not_overwritten(app, tmp_path):
    target = tmp_path / "other.agreements"
    with App.open(target, create=True) as other:
        store(other)
        with pytest.raises(FileUnusable, match="library in use"):
            app.library.backup(target)
        assert len(found(other, "")) == 1


def test_a_backup_that_has_no_place_is_a_sentence(app, tmp_path):
    (tmp_path / "policy backups").write_text("a file", encoding="utf-8")

    with pytest.raises(FileUnusable, match="No backup folder"):
        app.library.backup()
    with pytest.raises(LibraryUnusable, match="could not be copied"):
        app.library.backup(tmp_path / "no" / "folder" / "b.agreements")


def test_a_damaged_library_is_not_backed_up(app, tmp_path):
    store(app)
    target = tmp_path / "backup.agreements"
    app.library.backup(target)
    before = target.read_bytes()
    execute(app.path, "UPDATE content SET text = 'forged'")

    with pytest.raises(LibraryUnusable, match="damaged"):
        app.library.backup(target)
    assert target.read_bytes() == before


# -- restoring


@pytest.fixture
def backup(library: Path, tmp_path: Path) -> Path:
    """Make a library with a record, back it up, and change it after."""
    with App.open(library, create=True) as app:
        (record,) = store(app, make.agreement(title="Before"))
        backup = app.library.backup(tmp_path / "backup.agreements")
        app.records.save(replace(record, title="After"), EDIT)
    return backup


def titles(path: Path) -> list[str]:
    with App.open(path) as app:
        return [row.title for row in found(app, "")]


def test_a_restored_library_is_the_backup_and_the_other_is_kept(library, backup):
    kept = restore_library(library, backup)

    assert titles(library) == ["Before"]
    assert kept is not None
    assert kept.name.startswith("policy-before-restore-")
    assert titles(kept) == ["After"]
    assert titles(backup) == ["Before"]
    assert query(library, "PRAGMA journal_mode") == [("wal",)]


def test_a_journal_left_behind_does_not_replay_into_the_restored_library(library, backup):
    with closing(connect(library)) as crashed:
        crashed.execute("UPDATE agreement SET title = 'In the journal'")
        kept = {file: file.read_bytes() for file in (library, *beside(library)) if file.exists()}
    for file, content in kept.items():
        file.write_bytes(content)

    moved = restore_library(library, backup)

    assert titles(library) == ["Before"]
    assert moved is not None
    assert query(moved, "SELECT title FROM agreement") == [("In the journal",)]


def test_a_journal_without_its_library_does_not_replay_either(library, backup):
    with closing(connect(library)) as crashed:
        crashed.execute("UPDATE agreement SET title = 'In the journal'")
        journal = beside(library)[0].read_bytes()
    library.unlink()
    beside(library)[0].write_bytes(journal)

    assert restore_library(library, backup) is None
    assert titles(library) == ["Before"]


def test_a_library_is_restored_where_there_is_none(tmp_path, backup):
    target = tmp_path / "fresh.agreements"

    assert restore_library(target, backup) is None
    assert titles(target) == ["Before"]


def test_a_backup_that_is_not_there_is_no_library_to_be_made(library, tmp_path):
    for missing in (tmp_path / "none.agreements", tmp_path / "no" / "such"):
        with pytest.raises(LibraryUnusable) as refusal:
            restore_library(library, missing)
        assert str(refusal.value) == (
            f"There is no backup at {missing}. Check the path and who may read it."
        )


def test_a_damaged_library_is_replaced_and_kept(library, backup):
    library.write_bytes(os.urandom(5000))

    kept = restore_library(library, backup)

    assert titles(library) == ["Before"]
    assert kept is not None
    assert kept.stat().st_size == 5000


def test_two_restores_keep_two_libraries(library, backup):
    kept = {restore_library(library, backup) for _ in range(3)}

    assert len(kept) == 3
    assert all(path and path.exists() for path in kept)


@pytest.mark.parametrize("kind", ["missing", "text", "damaged", "newer"])
def test_what_is_no_sound_backup_changes_nothing(library, backup, kind):
    if kind == "missing":
        backup.unlink()
    elif kind == "text":
        backup.write_text("no library at all", encoding="utf-8")
    elif kind == "damaged":
        execute(backup, "UPDATE content SET text = 'forged'")
    else:
        execute(backup, "PRAGMA user_version = 99")

    with pytest.raises(LibraryUnusable):
        restore_library(library, backup)

    assert titles(library) == ["After"]
    assert not [file for file in library.parent.iterdir() if "restore" in file.name]


def test_a_library_is_not_restored_from_itself(library, backup):
    with pytest.raises(FileUnusable, match="from itself"):
        restore_library(library, library)
    assert titles(library) == ["After"]


def test_a_library_that_a_window_holds_is_not_replaced(library, backup):
    with App.open(library, hold=True) as window:
        with pytest.raises(LibraryLocked):
            restore_library(library, backup)
        assert [row.title for row in found(window, "")] == ["After"]


def stopping(done: int, total: int) -> None:
    """Stop at the first step."""
    raise Cancelled


def test_a_staged_backup_takes_the_place_of_a_library_that_stayed_open(library, backup):
    with App.open(library, hold=True) as window:
        staged = stage_backup(library, backup)
        assert [row.title for row in found(window, "")] == ["After"]

    kept = take_place(library, staged)

    assert titles(library) == ["Before"]
    assert titles(kept) == ["After"]
    assert not staged.exists()


def test_a_staged_backup_goes_where_it_cannot_take_the_place(library, backup):
    staged = stage_backup(library, backup)
    with App.open(library, hold=True), pytest.raises(LibraryLocked):
        take_place(library, staged)

    assert not staged.exists()
    assert titles(library) == ["After"]


def test_nothing_is_staged_where_a_person_stops(library, backup):
    before = sorted(library.parent.iterdir())

    with pytest.raises(Cancelled):
        stage_backup(library, backup, stopping)

    assert sorted(library.parent.iterdir()) == before


@pytest.mark.parametrize("file", ["policy.agreements", "none.agreements"])
def test_what_is_no_backup_is_not_staged(library, backup, file):
    before = sorted(library.parent.iterdir())

    with pytest.raises((FileUnusable, LibraryUnusable)):
        stage_backup(library, library.parent / file)

    assert sorted(library.parent.iterdir()) == before


def test_an_older_backup_is_upgraded_when_it_is_opened(library, backup):
    make_first(backup)

    restore_library(library, backup)

    assert titles(library) == ["Before"]
    with App.open(library) as app:
        assert found(app, "party:GTM")
        assert app.library.check() == []


# -- what was computed with another registry


@pytest.fixture
def stale(library: Path) -> Path:
    """Make a library whose derived rows are those of another registry."""
    with App.open(library, create=True) as app:
        store(app, make.agreement(title="Before"))
    execute(library, "UPDATE facet_value SET value = value || 'X' WHERE kind = 'party'")
    execute(library, "UPDATE agreement_fts_config SET v = 'another' WHERE k = 'derived_with'")
    execute(library, "DELETE FROM agreement_fts_config WHERE k = 'derived_from'")
    return library


def test_derived_rows_are_renewed_once_where_the_registry_is_another(stale):
    with App.open(stale) as app:
        assert app.agreements.count(parse("party:GTM"), as_of=make.TODAY) == 0

        assert app.library.renew_derived()
        assert not app.library.renew_derived()

        assert app.agreements.count(parse("party:GTM"), as_of=make.TODAY) == 1
        assert len(app.history.entries()) == 1
    assert derived(stale) == derived_again(stale)


def test_renewing_that_is_stopped_goes_on_another_time(stale):
    with App.open(stale) as app:
        with pytest.raises(Cancelled):
            app.library.renew_derived(stopping)

        assert app.library.renew_derived()


def test_a_new_library_and_an_upgraded_one_need_no_renewing(library):
    with App.open(library, create=True) as app:
        store(app, make.agreement())
        assert not app.library.renew_derived()
    make_first(library)
    with App.open(library) as app:
        assert not app.library.renew_derived()


def test_columns_in_memory_follow_once_they_are_forgotten(stale):
    with App.open(stale) as app:
        app.agreements.prepare(as_of=make.TODAY)
        assert app.agreements.count(parse("party:GTM"), as_of=make.TODAY) == 0
        app.library.renew_derived()

        app.agreements.forget()
        assert not app.agreements.prepared
        app.agreements.prepare(as_of=make.TODAY)

        assert app.agreements.count(parse("party:GTM"), as_of=make.TODAY) == 1


def test_a_backup_that_is_stopped_midway_leaves_nothing(library, tmp_path):
    with App.open(library, create=True) as app:
        store(app)
        target = tmp_path / "backups" / "copy.agreements"
        target.parent.mkdir()
        steps = []

        def stop(done: int, total: int) -> None:
            steps.append((done, total))
            raise Cancelled

        with pytest.raises(Cancelled):
            app.library.backup(target, stop)

        assert list(target.parent.iterdir()) == []
        assert steps[0][1] > 1
        assert app.library.check() == []
