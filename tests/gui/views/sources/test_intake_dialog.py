from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tracker.gui.views.sources.intake_dialog import IntakeDialog


@pytest.fixture
def dialog(shown):
    return shown(IntakeDialog(["a.txt", "b.txt"]))


def press_on(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_files_wait_until_something_is_said_of_them(dialog):
    dialog.show_state(1, "reading…")

    assert dialog.files.topLevelItem(0).text(1) == "waiting"
    assert dialog.files.topLevelItem(1).text(1) == "reading…"
    assert dialog.title.text() == "0 of 2 files"


def test_it_offers_what_a_result_allows(qtbot, dialog):
    dialog.show_result(0, "It is empty.", refused=True, leads=False)
    dialog.show_result(1, "1 draft to review", refused=False, leads=True)

    dialog.files.setCurrentItem(dialog.files.topLevelItem(0))
    assert (dialog.retry.isEnabled(), dialog.open_one.isEnabled()) == (True, False)
    with qtbot.waitSignal(dialog.retry_requested) as retried:
        press_on(dialog.retry)
    dialog.files.setCurrentItem(dialog.files.topLevelItem(1))
    assert (dialog.retry.isEnabled(), dialog.open_one.isEnabled()) == (False, True)
    with qtbot.waitSignal(dialog.open_requested) as opened:
        QTest.keyClick(dialog.files, Qt.Key.Key_Return)

    assert (retried.args, opened.args) == ([0], [1])


def test_enter_on_a_refused_file_tries_it_again(qtbot, dialog):
    dialog.show_result(0, "It is empty.", refused=True, leads=False)
    dialog.files.setCurrentItem(dialog.files.topLevelItem(0))

    with qtbot.waitSignal(dialog.retry_requested):
        QTest.keyClick(dialog.files, Qt.Key.Key_Return)


def test_it_stops_while_it_runs_and_closes_when_it_is_done(qtbot, dialog):
    dialog.show_progress(1, 2)
    with qtbot.waitSignal(dialog.cancel_requested):
        press_on(dialog.cancel)
    assert dialog.isVisible()

    dialog.show_progress(2, 2)
    assert dialog.cancel.accessibleName() == "Close"
    press_on(dialog.cancel)

    assert not dialog.isVisible()


def test_drafts_can_be_reviewed_when_all_files_are_done(qtbot, dialog):
    dialog.show_summary("1 draft to review", drafts=True)
    assert not dialog.review.isEnabled()

    dialog.show_progress(2, 2)
    dialog.show_summary("1 draft to review", drafts=True)

    with qtbot.waitSignal(dialog.review_requested):
        press_on(dialog.review)


def test_words_about_no_file_are_passed_over(dialog):
    dialog.show_result(7, "stored", refused=False, leads=True)
    dialog.show_state(7, "reading…")

    assert dialog.files.topLevelItemCount() == 2


def test_a_name_of_several_lines_stands_on_one(shown):
    dialog = shown(IntakeDialog(["two\nlines\x1b[31m.txt"]))

    assert dialog.files.topLevelItem(0).text(0) == "two lines [31m.txt"
    assert dialog.files.topLevelItem(0).toolTip(0) == "two lines [31m.txt"
