"""One message at a time; only good news go away by themselves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.gui.keys import press
from tests.gui.pictures import colors
from tracker.gui.tokens import LIGHT
from tracker.gui.views.elements.message_bar import MessageBar


@pytest.fixture
def bar(shown):
    window = QWidget()
    made = MessageBar()
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addStretch()
    window.resize(600, 160)
    shown(window)
    made.window_of_test = window
    return made


def pause(bar) -> QTimer:
    return bar.findChild(QTimer)


def test_nothing_is_shown_before_something_happens(bar):
    assert not bar.isVisible()


def test_a_message_says_what_happened_and_what_to_do(bar):
    bar.show_message("The disk is full.", "Make room.", tone="danger")

    assert bar.isVisible()
    assert bar.accessibleName() == "The disk is full. Make room."
    assert colors(bar)[LIGHT.danger_soft] > 1000


def test_a_message_without_hint_or_act_shows_neither(bar):
    bar.show_message("Saved")

    assert not bar.hint.isVisible()
    assert not bar.act.isVisible()


@pytest.mark.parametrize(
    ("tone", "leaves"), [("info", True), ("warning", False), ("danger", False)]
)
def test_only_good_news_leave_by_themselves(bar, tone, leaves):
    bar.show_message("Something happened", tone=tone)

    assert pause(bar).isActive() is leaves


def test_good_news_leave_when_their_time_is_over(bar, qtbot):
    bar.show_message("Saved")

    pause(bar).setInterval(1)

    qtbot.waitUntil(lambda: not bar.isVisible())


def test_bad_news_stop_the_clock_of_good_ones(bar):
    bar.show_message("Saved")

    bar.show_message("The disk is full.", tone="danger")

    assert not pause(bar).isActive()


def test_the_offer_is_taken_with_a_click(bar, qtbot):
    bar.show_message("Moved to the trash", act="Undo")

    with qtbot.waitSignal(bar.acted):
        qtbot.mouseClick(bar.act, Qt.MouseButton.LeftButton)

    assert not bar.isVisible()


def test_the_message_can_be_closed_by_mouse_and_by_escape(bar, qtbot):
    bar.show_message("The disk is full.", tone="warning")
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    by_mouse = bar.isVisible()

    bar.show_message("The disk is full.", tone="warning")
    press(bar, Qt.Key.Key_A)
    by_letter = bar.isVisible()
    press(bar, Qt.Key.Key_Escape)

    assert (by_mouse, by_letter, bar.isVisible()) == (False, True, False)
