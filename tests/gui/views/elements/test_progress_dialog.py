"""Long work shows how far it is, and can be stopped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tests.gui.keys import press
from tracker.gui.views.elements.progress_dialog import ProgressDialog


@pytest.fixture
def dialog(shown):
    window = shown(QWidget())
    made = ProgressDialog("Exporting to list.csv", window)
    made.window_of_test = window
    return made


def appear(dialog, qtbot) -> None:
    dialog.findChild(QTimer).setInterval(1)
    qtbot.waitUntil(dialog.isVisible)


def test_it_appears_only_if_the_work_lasts(dialog, qtbot):
    at_first = dialog.isVisible()

    appear(dialog, qtbot)

    assert not at_first


def test_work_that_ends_soon_never_shows_it(dialog, qtbot):
    dialog.finish()

    qtbot.waitUntil(lambda: not isValid(dialog))


def test_progress_is_said_in_figures(dialog):
    dialog.show_progress(30, 100)
    known = (dialog.bar.value(), dialog.bar.maximum(), dialog.count.text())

    dialog.show_progress(0, 0)

    assert known == (30, 100, "30 of 100")
    assert dialog.count.text() == ""


@pytest.mark.parametrize("way", ["mouse", "escape"])
def test_stopping_is_asked_once_and_it_stays_until_the_work_has_ended(dialog, qtbot, way):
    appear(dialog, qtbot)

    with qtbot.waitSignal(dialog.cancel_requested):
        if way == "mouse":
            qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
        else:
            press(dialog, Qt.Key.Key_Escape)

    assert dialog.isVisible()
    assert not dialog.cancel.isEnabled()
