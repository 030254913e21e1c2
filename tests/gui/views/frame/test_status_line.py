"""The status bar: figures, marks that lead somewhere, and work under way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from tests.gui.keys import press
from tests.gui.pictures import colors
from tracker.gui.tokens import LIGHT
from tracker.gui.views.frame.status_line import StatusLine


@pytest.fixture
def status(shown):
    window = QMainWindow()
    made = StatusLine()
    window.setStatusBar(made)
    window.resize(900, 200)
    shown(window)
    made.window_of_test = window
    return made


def test_it_says_how_much_is_listed_and_selected(status):
    status.show_listed("3 of 12", "2 selected")
    selected = status.selected.isVisible()

    status.show_listed("3 of 12", "")

    assert status.listed.text() == "3 of 12"
    assert (selected, status.selected.isVisible()) == (True, False)


def test_what_needs_attention_is_shown_only_where_something_does(status):
    status.show_attention("4 unsupported", "")

    assert status.unsupported.isVisible()
    assert status.unsupported.accessibleName() == status.unsupported.toolTip() == "4 unsupported"
    assert not status.conflicts.isVisible()


def test_marks_lead_to_what_they_count(status, qtbot):
    status.show_attention("4 unsupported", "1 conflict")
    qtbot.waitUntil(status.conflicts.isVisible)

    with qtbot.waitSignal(status.unsupported_requested):
        qtbot.mouseClick(status.unsupported, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(status.conflicts_requested):
        status.conflicts.setFocus()
        press(status.conflicts, Qt.Key.Key_Space)


def test_marks_are_painted_in_their_colour_and_framed_with_focus(status, qtbot):
    status.show_attention("4 unsupported", "1 conflict")
    qtbot.waitUntil(lambda: status.conflicts.width() > 40)
    calm = colors(status.conflicts)

    status.conflicts.setFocus()

    assert calm[LIGHT.danger] > 0
    assert calm[LIGHT.accent] == 0
    assert colors(status.conflicts)[LIGHT.accent] > 0
    assert colors(status.unsupported)[LIGHT.warning] > 0


def test_day_and_time_of_saving_stand_at_the_right(status):
    status.show_day("Status as of 3 March 2026")
    status.show_saved("Saved 12:00")

    assert status.day.accessibleName() == "Status as of 3 March 2026"
    assert status.saved.text() == "Saved 12:00"
    assert status.saved.x() > status.listed.x()


def test_only_work_that_lasts_is_shown(status, qtbot):
    status.show_busy(busy=True)
    at_once = status.busy.isVisible()
    status.findChild(QTimer).setInterval(1)
    qtbot.waitUntil(status.busy.isVisible)

    status.show_busy(busy=False)

    assert (at_once, status.busy.isVisible()) == (False, False)


def test_work_that_ends_soon_is_never_shown(status, qtbot):
    status.show_busy(busy=True)

    status.show_busy(busy=False)

    assert not status.findChild(QTimer).isActive()


def test_the_day_is_in_colour_while_it_is_not_today(status, qtbot):
    status.show_day("Status as of 24 November 2026")
    quiet = colors(status.day)
    status.show_day("Status as of 1 May 2020", moved=True)
    loud = colors(status.day)

    assert quiet[LIGHT.soft] == 0
    assert loud[LIGHT.soft] > 100
    assert status.day.accessibleName() == "Status as of 1 May 2020"
    with qtbot.waitSignal(status.day.clicked):
        press(status.day, Qt.Key.Key_Space)
