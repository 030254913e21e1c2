"""Errors become words: foreseen ones in the bar, bugs in a dialog with a report."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tracker.domain.errors import (
    LibraryFull,
    LibraryLocked,
    LibraryReadOnly,
    LibraryUnusable,
    ValueRefused,
)
from tracker.gui.feedback import Feedback
from tracker.gui.views.elements.message_bar import MessageBar
from tracker.gui.views.frame.bug_report import BugReport


@pytest.fixture
def bar(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = MessageBar(window)
    window.resize(600, 200)
    window.show()
    made.window_of_test = window
    return made


@pytest.fixture
def feedback(bar):
    return Feedback(bar)


def reports(bar) -> list[BugReport]:
    return [each for each in bar.window().findChildren(BugReport) if each.isVisible()]


@pytest.mark.parametrize(
    ("error", "tone"),
    [
        (ValueRefused("There is no such day.", hint="Write 2019-06."), "warning"),
        (LibraryFull("The disk is full.", hint="Make room."), "danger"),
        (LibraryReadOnly("The library is read-only.", hint="Copy it."), "danger"),
    ],
)
def test_a_refusal_says_what_happened_and_what_to_do(bar, feedback, error, tone):
    feedback.refuse(error)

    assert (bar.what.text(), bar.hint.text()) == (error.what, error.hint)
    assert bar.property("tone") == tone
    assert bar.isVisible()
    assert not bar.act.isVisible()


def test_good_news_offer_one_thing_to_do(bar, feedback, qtbot):
    done = []
    feedback.tell("Moved to the trash", act="Undo", run=lambda: done.append("undone"))

    qtbot.mouseClick(bar.act, Qt.MouseButton.LeftButton)

    assert done == ["undone"]
    assert not bar.isVisible()


def test_an_offer_does_not_outlive_its_message(bar, feedback):
    done = []
    feedback.tell("Moved to the trash", act="Undo", run=lambda: done.append("undone"))

    feedback.refuse(ValueRefused("No."))
    bar.acted.emit()

    assert done == []


def test_a_message_can_be_taken_down(bar, feedback):
    feedback.tell("Saved")

    feedback.clear()

    assert not bar.isVisible()


def test_a_bug_opens_a_report_one_at_a_time(bar, feedback, capsys):
    feedback.report(ZeroDivisionError("first"))
    feedback.report(ZeroDivisionError("second"))

    (report,) = reports(bar)
    assert "first" in report.text.toPlainText()
    assert "ZeroDivisionError: second" in capsys.readouterr().err


def test_after_a_report_is_closed_the_next_bug_is_reported(bar, feedback, capsys):
    feedback.report(ZeroDivisionError("first"))
    reports(bar)[0].reject()

    feedback.report(ZeroDivisionError("second"))

    (report,) = reports(bar)
    assert "second" in report.text.toPlainText()
    assert capsys.readouterr().err.count("ZeroDivisionError") == 2


def test_an_offer_can_be_withdrawn_while_other_news_stay(bar, feedback):
    done = []
    feedback.tell("Moved to the trash", act="Undo", run=lambda: done.append("undone"))

    feedback.withdraw()
    bar.acted.emit()

    assert (bar.isVisible(), done) == (False, [])
    feedback.tell("Saved")
    feedback.withdraw()
    assert bar.isVisible()


@pytest.mark.parametrize(
    "error",
    [
        LibraryLocked("The library is busy.", hint="Wait."),
        LibraryFull("The disk is full.", hint="Make room."),
        LibraryUnusable("The file of this library was moved.", hint="Put it back."),
    ],
)
def test_that_the_library_took_no_change_is_past_once_it_takes_one(feedback, bar, error):
    feedback.refuse(error)
    assert bar.isVisible()
    feedback.withdraw()
    assert not bar.isVisible()


def test_what_is_wrong_with_a_value_stays_whatever_else_is_changed(feedback, bar):
    feedback.refuse(ValueRefused("There is no such day.", hint="Write 2019-06."))
    feedback.withdraw()
    assert bar.isVisible()
