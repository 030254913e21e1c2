"""A bug is admitted plainly, with a report that can be copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

import tracker
from tests.gui.keys import press
from tracker.gui.views.frame.bug_report import BugReport, report_text


def bug() -> ZeroDivisionError:
    try:
        1 / 0  # noqa: B018 - the bug
    except ZeroDivisionError as error:
        return error


@pytest.fixture
def report(shown):
    return shown(BugReport(bug()))


def test_the_report_holds_versions_and_the_traceback():
    text = report_text(bug())

    assert f"Agreement Tracker {tracker.__version__}" in text
    assert "PySide6" in text
    assert "test_bug_report.py" in text
    assert text.rstrip().endswith("ZeroDivisionError: division by zero")


def test_the_report_can_be_copied(report, qtbot):
    qtbot.mouseClick(report.copy_button, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == report.text.toPlainText()


def test_the_report_cannot_be_changed_and_closes_with_escape(report):
    assert report.text.isReadOnly()

    press(report, Qt.Key.Key_Escape)

    assert not report.isVisible()
