"""Many files at once: each ends with a word of its own, and none stops the next."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gui.waiting import settle
from tracker.domain.changes import Changes
from tracker.gui.screens.intake import IntakeScreen

DEAL = (
    "Mexico and Belize signed a memorandum of understanding on police training on {day} May 2021."
)


@pytest.fixture
def screen(qapp, app, jobs):
    window = QWidget()
    made = IntakeScreen(app, jobs, window)
    yield made
    settle(jobs)
    window.deleteLater()


def deals(folder: Path, count: int) -> list[Path]:
    """Write articles about different agreements."""
    files = [folder / f"{number:02}.txt" for number in range(1, count + 1)]
    for number, file in enumerate(files, start=1):
        file.write_text(DEAL.format(day=number), encoding="utf-8")
    return files


def results(screen: IntakeScreen) -> list[str]:
    """Return what the queue says of each file."""
    tree = screen.dialog.files
    return [tree.topLevelItem(row).text(1) for row in range(tree.topLevelItemCount())]


def test_each_file_says_what_became_of_it(screen, jobs, tmp_path):
    [deal] = deals(tmp_path, 1)
    again = tmp_path / "again.txt"
    again.write_text(deal.read_text(encoding="utf-8"), encoding="utf-8")
    rain = tmp_path / "rain.txt"
    rain.write_text("It rained in the hills all day, and nobody went out.", encoding="utf-8")

    screen.start([deal, again, tmp_path / "missing.txt", rain])
    settle(jobs)

    said = results(screen)
    assert said[:2] == ["1 draft to review", "known already"]
    assert said[2] == "There is no file missing.txt. Check the name."
    assert said[3] == "stored; no agreement found"
    assert screen.dialog.title.text() == "4 of 4 files"
    assert screen.dialog.summary.text() == "1 draft to review · 1 known already · 1 refused"


def test_a_refused_file_is_tried_again(screen, jobs, tmp_path):
    late = tmp_path / "late.txt"
    screen.start([late, *deals(tmp_path, 1)])
    settle(jobs)
    late.write_text(DEAL.format(day=20), encoding="utf-8")
    screen.dialog.files.setCurrentItem(screen.dialog.files.topLevelItem(0))
    assert screen.dialog.retry.isEnabled()

    QTest.mouseClick(screen.dialog.retry, Qt.MouseButton.LeftButton)
    settle(jobs)

    assert results(screen) == ["1 draft to review"] * 2
    assert not screen.dialog.retry.isEnabled()


def test_stopping_finishes_the_file_under_way_and_takes_in_no_more(screen, jobs, app, tmp_path):
    screen.start(deals(tmp_path, 6))
    while screen.dialog is None:
        QTest.qWait(1)

    screen.stop()
    settle(jobs)

    left_out = results(screen).count("not taken in")
    total = len(results(screen))
    assert left_out >= 4
    assert screen.dialog.title.text() == f"{total - left_out} of {total} files"
    assert screen.dialog.cancel.text() == "Close"
    stored = results(screen).count("1 draft to review")
    assert app.agreements.counts().to_review == stored
    assert not screen.running
    assert screen.dialog.cancel.text() == "Close"


def test_more_files_join_a_queue_that_runs(screen, jobs, app, tmp_path):
    files = deals(tmp_path, 4)
    screen.start(files[:3])
    while not screen.running:
        QTest.qWait(1)

    screen.start(files)
    settle(jobs)

    assert len(results(screen)) == 4
    assert app.agreements.counts().to_review == 4


def test_the_window_is_told_once_of_many_files(screen, jobs, tmp_path):
    told: list[Changes] = []
    screen.changed.connect(told.append)

    screen.start(deals(tmp_path, 3))
    settle(jobs)

    assert len(told) == 1
    assert len(told[0].agreements) == len(told[0].sources) == 3


def test_closing_the_queue_stops_nothing(screen, jobs, app, tmp_path):
    screen.start(deals(tmp_path, 5))
    while screen.dialog is None:
        QTest.qWait(1)

    screen.dialog.reject()
    settle(jobs)

    assert screen.dialog is None
    assert app.agreements.counts().to_review == 5


def test_a_file_leads_to_its_draft_and_the_queue_to_the_review(qtbot, screen, jobs, tmp_path):
    screen.start(deals(tmp_path, 2))
    settle(jobs)
    screen.dialog.files.setCurrentItem(screen.dialog.files.topLevelItem(1))

    with qtbot.waitSignal(screen.open_requested) as opened:
        QTest.mouseClick(screen.dialog.open_one, Qt.MouseButton.LeftButton)

    assert opened.args[0] in screen._app.agreements.to_review()
    assert screen.dialog is None
    screen.start(deals(tmp_path, 3))
    settle(jobs)
    with qtbot.waitSignal(screen.review_requested):
        QTest.mouseClick(screen.dialog.review, Qt.MouseButton.LeftButton)
