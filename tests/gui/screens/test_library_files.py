"""Libraries as files: new, open, recent, backup, restore, check."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu

from tests import factories as make
from tests import libraries
from tests.gui.waiting import settle
from tracker.app import App
from tracker.gui.action_table import RECENT


@pytest.fixture
def files(workspace):
    return workspace.files


def accept(dialog: QFileDialog, file) -> None:
    """Let a file dialog say what it says when somebody chose a file."""
    dialog.fileSelected.emit(str(file))
    dialog.reject()


@pytest.mark.parametrize("verb", ["create", "open", "restore"])
def test_files_are_asked_for_with_the_dialog_of_the_platform(workspace, qtbot, tmp_path, verb):
    files = workspace.files
    workspace.actions[{"create": "library.new"}.get(verb, f"library.{verb}")].trigger()

    with qtbot.waitSignal(getattr(files, f"{verb}_requested")) as told:
        accept(files.files, tmp_path / "other.agreements")

    saving = files.files.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert told.args == [str(tmp_path / "other.agreements")]
    assert saving is (verb == "create")
    assert "*.agreements" in files.files.nameFilters()[0]
    assert workspace.preferences.text("folder/library") == str(tmp_path)


def test_a_backup_is_a_whole_library(workspace, files, tmp_path):
    workspace.actions["library.backup"].trigger()
    accept(files.files, tmp_path / "copy.agreements")
    settle(workspace)

    with App.open(tmp_path / "copy.agreements") as copy:
        found = libraries.found(copy, "")
    assert len(found) == 1
    assert workspace.window.bar.what.text() == "Backed up to copy.agreements"


def test_a_backup_that_cannot_be_written_says_so(workspace, files, tmp_path):
    files.write_backup(str(tmp_path / "missing" / "copy.agreements"))
    settle(workspace)

    assert workspace.window.bar.isVisible()
    assert not workspace.window.bar.what.text().startswith("Backed up")


def test_a_whole_library_has_no_problems(workspace, files):
    workspace.actions["library.check"].trigger()
    settle(workspace)

    assert workspace.window.bar.what.text() == "No problems found"
    assert files.problems is None


def test_problems_are_listed_and_lead_to_their_record(workspace, files, qtbot):
    libraries.execute(workspace.app.path, "UPDATE content SET text = text || ' tampered'")

    workspace.actions["library.check"].trigger()
    settle(workspace)
    problems = files.problems
    words = [problems.list.item(row).text() for row in range(problems.list.count())]
    problems.reject()

    assert words


def test_likely_duplicates_are_listed_too(workspace, files):
    libraries.store(workspace.app, make.bare_agreement(), make.bare_agreement())

    workspace.actions["library.check"].trigger()
    settle(workspace)
    words = [files.problems.list.item(row).text() for row in range(files.problems.list.count())]
    files.problems.reject()

    assert words == [
        "Two records of 2019-06-03 may be one agreement: “Memorandum of Cooperation”."
    ]


def test_recent_libraries_are_offered_and_the_open_one_is_not(workspace, files, qtbot):
    menu = workspace.actions.menus[RECENT]
    for name in ("/a/one.agreements", "/a/two & three.agreements"):
        workspace.preferences.note_recent(name)

    menu.aboutToShow.emit()
    offered = [action for action in menu.actions() if action.data()]
    with qtbot.waitSignal(files.open_requested) as told:
        offered[0].trigger()

    assert [action.data() for action in offered] == [
        "/a/two & three.agreements", "/a/one.agreements", workspace.app.location,
    ]  # fmt: skip
    assert offered[0].text() == "/a/two && three.agreements"
    assert not offered[2].isEnabled()
    assert told.args == ["/a/two & three.agreements"]


def test_forgotten_libraries_are_offered_no_longer(workspace):
    menu: QMenu = workspace.actions.menus[RECENT]
    menu.aboutToShow.emit()

    workspace.actions["library.recent"].trigger()
    menu.aboutToShow.emit()

    assert [action for action in menu.actions() if action.data()] == []
    assert workspace.actions["library.recent"] in menu.actions()
