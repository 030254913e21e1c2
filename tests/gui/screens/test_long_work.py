"""Long work has a dialog that shows how far it is and can stop it."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tests.gui.waiting import settle
from tracker.domain.errors import NotFound
from tracker.gui.screens.long_work import run_long


@pytest.fixture
def window(shown):
    return shown(QWidget())


def test_the_result_is_handed_on_and_the_dialog_goes_away(jobs, window):
    results = []

    dialog = run_long(jobs, "Counting", lambda progress: 42, results.append, window)
    settle(jobs)

    assert results == [42]
    assert not isValid(dialog)


def test_the_dialog_follows_the_work_and_stops_it(jobs, window, qtbot):
    results, ended = [], threading.Event()

    def work(progress):
        try:
            while True:
                progress(3, 10)
        finally:
            ended.set()

    dialog = run_long(jobs, "Counting", work, results.append, window)
    dialog.findChild(QTimer).setInterval(1)
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.count.text() == "3 of 10")
    dialog.cancel.click()
    settle(jobs)

    assert ended.is_set()
    assert results == []
    assert not isValid(dialog)


def test_a_refusal_goes_to_who_asked(jobs, window):
    refusals = []

    def work(progress):
        raise NotFound.agreement("x")

    run_long(jobs, "Counting", work, refusals.append, window, refused=refusals.append)
    settle(jobs)

    assert [type(error) for error in refusals] == [NotFound]
