"""Articles come in by clipboard and by file, one after another, and go back to the library."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gui.keys import CONTROL, SHIFT, press
from tests.gui.review_factories import seed_capture
from tests.gui.waiting import settle
from tests.reading.web_server import WORDS, web_server
from tracker.app import App
from tracker.domain.article import Metadata
from tracker.domain.query_tree import Query
from tracker.domain.vocabulary import Stage
from tracker.gui.views.elements.progress_dialog import ProgressDialog
from tracker.gui.workspace import Workspace
from tracker.reading.web_page import Fetcher

FIRST = "Mexico and Belize signed a memorandum of understanding on police training on 4 May 2021."
SECOND = "Honduras and Guatemala signed an extradition treaty in Tegucigalpa on 2 June 2022."

DAY = dt.date(2026, 11, 24)


@pytest.fixture
def empty(open_workspace, app) -> Workspace:
    """Return a window on an empty library."""
    return open_workspace(app)


def put_on_clipboard(*, text: str = "", html: str = "", file: Path | None = None) -> None:
    """Copy something."""
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    if file:
        mime.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(mime)


def paste(work: Workspace) -> None:
    """Paste what is on the clipboard."""
    work.capturing.paste()
    settle(work)


def confirm(work: Workspace, metadata: Metadata | None = None) -> None:
    """Answer the question for the particulars."""
    dialog = work.capturing.details
    assert dialog is not None
    if metadata:
        dialog.metadata_submitted.emit(metadata)
    else:
        dialog.skipped.emit()
    dialog.accept()
    settle(work)


def reviewed_text(work: Workspace) -> str:
    """Return the text that is under review."""
    assert work.capturing.screen is not None
    return work.capturing.screen.reader.body.text


def file_with(path: Path, text: str) -> str:
    """Write a text file and return its name."""
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_copied_page_is_read_as_a_page(empty):
    page = f"<html><body><article><h1>Deal</h1><p>{FIRST}</p></article></body></html>"
    put_on_clipboard(text="not this", html=page)

    paste(empty)
    confirm(empty)

    assert FIRST in reviewed_text(empty)
    assert "<p>" not in reviewed_text(empty)
    empty.capturing.leave()


def test_a_copied_file_is_read_from_its_place(empty, tmp_path):
    put_on_clipboard(file=Path(file_with(tmp_path / "a.txt", FIRST)))

    paste(empty)
    confirm(empty)

    assert reviewed_text(empty) == FIRST
    empty.capturing.leave()


def test_the_particulars_a_person_gives_are_kept(empty):
    put_on_clipboard(text=FIRST)
    paste(empty)

    confirm(empty, Metadata(title="Deal", publisher="The Gazette", published="2021-05-05"))
    empty.capturing.screen.editing.accept_all()
    empty.capturing.screen.save()
    settle(empty)

    [source] = empty.app.sources.all()
    assert source.metadata.publisher == "The Gazette"
    assert "The Gazette" in empty.actions["undo"].text()


def test_a_question_left_open_does_not_keep_the_article_from_its_review(empty):
    put_on_clipboard(text=FIRST)
    paste(empty)

    empty.capturing.details.reject()
    settle(empty)

    assert reviewed_text(empty) == FIRST
    assert empty.app.sources.all() == []
    empty.capturing.leave()


def test_a_known_text_is_not_asked_about_again(workspace):
    text = next(iter(workspace.record.dossier.texts.values()))
    put_on_clipboard(text=text)

    paste(workspace)

    assert workspace.capturing.details is None
    assert workspace.capturing.screen is not None
    assert workspace.capturing.screen.notice.isVisible()
    workspace.capturing.leave()


def take_in(work: Workspace, tmp_path: Path) -> None:
    """Drop two files at once, and close the queue."""
    files = [file_with(tmp_path / "a.txt", FIRST), file_with(tmp_path / "b.txt", SECOND)]
    work.capturing.add_files(files)
    settle(work)
    work.capturing.intake.dialog.reject()
    settle(work)


def test_several_files_are_taken_in_as_drafts(empty, tmp_path):
    take_in(empty, tmp_path)

    assert empty.capturing.screen is None
    assert empty.app.agreements.counts().to_review == 2


def test_a_folder_is_taken_in_file_by_file(empty, tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    file_with(folder / "a.txt", FIRST)

    empty.capturing.add_files([str(folder)])
    settle(empty)
    empty.capturing.intake.dialog.reject()
    settle(empty)

    assert empty.app.agreements.counts().to_review == 1


def test_one_draft_after_another_is_saved_by_keys_until_none_is_left(empty, tmp_path):
    take_in(empty, tmp_path)
    empty.capturing.review_next()
    settle(empty)
    screen = empty.capturing.screen
    first = screen.editing.draft.uuid
    assert screen.header.waiting.text() == "1 more to review"
    assert screen.footer.next.isVisible()

    press(QApplication.focusWidget(), Qt.Key.Key_A, CONTROL | SHIFT)
    press(QApplication.focusWidget(), Qt.Key.Key_Return, CONTROL | SHIFT)
    settle(empty)
    screen = empty.capturing.screen
    assert screen.editing.draft.uuid != first
    assert not screen.header.waiting.isVisible()
    assert not screen.footer.next.isVisible()
    press(QApplication.focusWidget(), Qt.Key.Key_A, CONTROL | SHIFT)
    press(QApplication.focusWidget(), Qt.Key.Key_Return, CONTROL | SHIFT)
    settle(empty)

    assert empty.capturing.screen is None
    assert empty.app.agreements.counts().to_review == 0
    assert empty.window.bar.what.text() == "No drafts are left to review."
    empty.undoing.undo()
    settle(empty)
    assert empty.app.agreements.counts().to_review == 1


def test_a_folder_is_asked_for(empty, tmp_path):
    empty.capturing.choose_folder()

    assert empty.capturing.files.fileMode() is QFileDialog.FileMode.Directory
    empty.capturing.files.reject()


def test_pasting_during_a_review_changes_nothing(empty):
    put_on_clipboard(text=FIRST)
    paste(empty)
    confirm(empty)
    screen = empty.capturing.screen

    put_on_clipboard(text=SECOND)
    paste(empty)

    assert empty.capturing.screen is screen
    assert not empty.actions["article.paste"].isEnabled()
    empty.capturing.leave()


def test_a_draft_is_kept_and_reviewed_another_day(empty):
    put_on_clipboard(text=FIRST)
    paste(empty)
    confirm(empty)
    empty.capturing.screen.save_as_draft()
    settle(empty)
    assert empty.app.agreements.counts().to_review == 1
    empty.catalogue.go_to("stage:draft")
    settle(empty)
    [uuid] = empty.catalogue.model.uuids()

    empty.catalogue.open_requested.emit(uuid)
    settle(empty)
    assert reviewed_text(empty) == FIRST
    empty.capturing.screen.editing.accept_all()
    empty.capturing.screen.save()
    settle(empty)

    assert empty.app.agreements.counts().to_review == 0
    assert empty.record.agreement.uuid == uuid
    assert empty.record.agreement.stage is Stage.REVIEWED


def test_the_window_says_that_a_draft_is_reviewed(empty):
    put_on_clipboard(text=FIRST)
    paste(empty)
    confirm(empty)
    assert empty.window.windowTitle().startswith("Review draft – policy.agreements")

    empty.capturing.leave()

    assert empty.window.windowTitle() == "policy.agreements – Agreement Tracker"


def test_the_record_a_notice_points_at_is_shown(workspace):
    uuid = workspace.record.agreement.uuid
    put_on_clipboard(text=next(iter(workspace.record.dossier.texts.values())))
    paste(workspace)
    workspace.catalogue.go_to("party:MEX")
    settle(workspace)

    workspace.capturing.screen.open_requested.emit(uuid)
    settle(workspace)

    assert not workspace.window.reviewing
    assert workspace.record.agreement.uuid == uuid


def test_the_folder_of_the_last_file_is_remembered(empty, tmp_path, preferences):
    folder = tmp_path / "articles"
    folder.mkdir()

    empty.capturing.add_files([file_with(folder / "a.txt", FIRST)])
    settle(empty)
    confirm(empty)
    empty.capturing.leave()
    empty.capturing.choose_files()

    assert preferences.text("folder/articles") == str(folder)
    assert Path(empty.capturing.files.directory().absolutePath()) == folder
    offered = empty.capturing.files.nameFilters()[0]
    assert all(ending in offered for ending in ("*.txt", "*.pdf", "*.docx", "*.eml", "*.warc"))
    empty.capturing.files.reject()


def test_nothing_comes_into_a_read_only_library(open_workspace, starter_file, library, tmp_path):
    library.write_bytes(starter_file.read_bytes())
    with App.open(library, read_only=True) as opened:
        work = open_workspace(opened)
        put_on_clipboard(text=FIRST)

        paste(work)
        work.capturing.add_files([file_with(tmp_path / "a.txt", FIRST)])
        settle(work)

        assert work.capturing.screen is None
        assert work.capturing.details is None
        work.window.close()


def test_a_record_saved_with_open_proposals_says_so_and_shows_them(empty):
    put_on_clipboard(text=FIRST)
    paste(empty)
    confirm(empty)

    empty.capturing.screen.save()
    settle(empty)

    assert empty.window.bar.what.text() == "Some values are still only proposed."
    assert empty.app.agreements.counts().all == 1
    [uuid] = empty.catalogue.model.uuids()
    row = empty.catalogue.model.row(uuid)
    assert {party.code for party in row.parties} == {
        code for code, _ in empty.app.agreements.facets(Query(), as_of=DAY, proposals=True).parties
    }
    assert empty.app.agreements.facets(Query(), as_of=DAY).parties == ()


def test_closing_the_window_asks_about_work_in_a_review(workspace: Workspace):
    workspace.capturing.show_review(seed_capture())
    screen = workspace.capturing.screen
    settle(workspace)
    screen.editing.accept_all()

    workspace.window.close()
    assert workspace.window.isVisible()
    QTest.mouseClick(screen._leaving.discard, Qt.MouseButton.LeftButton)
    settle(workspace)

    assert not workspace.window.reviewing
    workspace.window.close()
    assert not workspace.window.isVisible()


def test_a_message_about_something_else_is_gone_when_a_review_opens(empty):
    empty.feedback.tell("No problems found.")
    put_on_clipboard(text=FIRST)

    paste(empty)
    confirm(empty)

    assert not empty.window.bar.isVisible()
    empty.capturing.leave()


def test_a_page_is_fetched_by_its_address_for_review(empty):
    empty.app.captures.fetcher = Fetcher(allows="127.0.0.1".__eq__)
    with web_server() as server:
        put_on_clipboard(text=server.put())

        empty.actions["source.web"].trigger()
        assert empty.capturing.web.address.text() == server.url()
        empty.capturing.web.submit()
        settle(empty)

    confirm(empty)
    assert WORDS in reviewed_text(empty)
    assert empty.capturing.screen.saving.capture.source.metadata.url == server.url()
    empty.capturing.leave()


def test_an_address_that_is_not_fetched_is_told_in_the_window(empty):
    put_on_clipboard(text="no address")
    empty.capturing.choose_address()
    assert not empty.capturing.web.address.text()
    empty.capturing.web.address_submitted.emit("http://localhost:9/")
    empty.capturing.web.reject()
    settle(empty)

    assert "not a public address" in empty.window.bar.what.text()
    assert empty.capturing.details is None


def test_a_fetch_that_takes_long_can_be_stopped(empty, qtbot):
    empty.app.captures.fetcher = Fetcher(allows="127.0.0.1".__eq__)
    with web_server() as server:
        empty.capturing.fetch(server.put(hangs=True))
        qtbot.waitUntil(lambda: bool(empty.window.findChildren(ProgressDialog)))
        [dialog] = empty.window.findChildren(ProgressDialog)
        qtbot.waitUntil(dialog.isVisible)
        dialog.cancel.click()
        settle(empty)

    assert empty.capturing.details is None
    assert empty.capturing.screen is None
