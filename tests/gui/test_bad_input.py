"""The window meets every bad file with a sentence, stays alive, and runs nothing of a page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QTextEdit

from tests.gui.waiting import activate, settle
from tests.hostile_files import DEAL, LIVE, READ, REFUSED, write, write_places
from tracker.gui.views.frame.bug_report import BugReport

OF_EACH_KIND = ("empty.txt", "noise.txt", "locked.pdf", "half.docx", "parts.eml", "program.exe")
"""The command line meets all bad files there are; the window is told of all in one way."""


@pytest.fixture
def work(open_workspace, app):
    made = open_workspace(app)
    activate(made.window)
    return made


def untouched(work) -> bool:
    """Return whether nothing was stored, nothing is under review, and no bug was met."""
    return (
        work.app.sources.all() == []
        and work.capturing.screen is None
        and work.window.findChildren(BugReport) == []
    )


def test_a_bad_file_is_a_message_with_a_hint(work, tmp_path):
    """One after another in one window: what was said of the last goes when the next is met."""
    bar = work.window.bar
    for name in ("mixed.txt", "broken.pdf", "bomb.docx", "deep.html"):
        [path] = write(tmp_path, {name: REFUSED[name]})

        work.capturing.add_files([str(path)])
        settle(work)

        assert bar.isVisible()
        assert name in bar.what.text()
        assert bar.hint.text().endswith(".")
    assert untouched(work)


def test_many_bad_files_and_places_are_told_one_by_one(work, tmp_path):
    files = [*write(tmp_path, {name: REFUSED[name] for name in OF_EACH_KIND})]
    files += write_places(tmp_path)

    work.capturing.add_files([str(file) for file in files])
    settle(work)
    dialog = work.capturing.intake.dialog
    rows = [dialog.files.topLevelItem(row) for row in range(dialog.files.topLevelItemCount())]

    assert [row.text(0) for row in rows] == [file.name for file in files]
    assert [row.text(1) for row in rows if not row.text(1).endswith(".")] == []
    assert str(tmp_path) not in " ".join(row.text(1) for row in rows)
    assert dialog.summary.text().endswith(f"· {len(files)} refused")
    assert untouched(work)
    dialog.reject()


def test_strange_files_are_taken_in_side_by_side(work, tmp_path):
    files = write(tmp_path, READ)

    work.capturing.add_files([str(file) for file in files])
    settle(work)
    dialog = work.capturing.intake.dialog
    said = [dialog.files.topLevelItem(row).text(1) for row in range(len(files))]
    dialog.reject()

    assert set(said) <= {"1 draft to review", "known already"}
    assert work.app.agreements.counts().to_review == said.count("1 draft to review")


def test_a_live_page_is_dead_words_in_the_review(work, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    loaded = []
    monkeypatch.setattr(QTextEdit, "loadResource", lambda *asked: loaded.append(asked))
    mime = QMimeData()
    mime.setHtml(LIVE)
    QGuiApplication.clipboard().setMimeData(mime)

    work.capturing.paste()
    settle(work)
    preview = work.capturing.details.preview.text()
    work.capturing.details.skip.click()
    settle(work)
    body = work.capturing.screen.reader.body

    assert DEAL in preview
    assert body.text.count(DEAL) == 1
    assert "<" not in body.text
    assert "root:" not in body.text
    assert (opened, loaded) == ([], [])
    assert [label for label in work.window.findChildren(QLabel) if label.openExternalLinks()] == []
    work.capturing.leave()


def test_an_empty_clipboard_is_a_message(work):
    QGuiApplication.clipboard().clear()

    work.capturing.paste()
    settle(work)

    assert work.window.bar.isVisible()
    assert untouched(work)
