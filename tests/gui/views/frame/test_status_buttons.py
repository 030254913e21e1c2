"""The buttons of the status bar: they say what they stand for, and take keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press
from tests.gui.pictures import colors
from tracker.gui.marks import MarkKind
from tracker.gui.tokens import LIGHT
from tracker.gui.views.frame.status_buttons import DayButton, MarkButton


@pytest.mark.parametrize(
    ("kind", "role", "color"),
    [
        (MarkKind.UNSUPPORTED, "warning", LIGHT.warning),
        (MarkKind.CONFLICT, "danger", LIGHT.danger),
    ],
)
def test_a_mark_and_its_words_have_one_colour(shown, kind, role, color):
    button = MarkButton(kind, role)
    button.setText("27 unsupported")
    shown(button)

    assert colors(button)[color] > 20
    assert button.sizeHint().width() > MarkButton(kind, role).sizeHint().width()


def test_a_mark_takes_keys_and_shows_the_focus(shown, qtbot):
    button = MarkButton(MarkKind.CONFLICT, "danger")
    button.setText("4 conflicts")
    shown(button)
    button.setFocus(Qt.FocusReason.TabFocusReason)

    assert colors(button)[LIGHT.accent] > 0
    with qtbot.waitSignal(button.clicked):
        press(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("moved", [False, True])
def test_the_day_is_spoken_as_it_is_written(shown, moved):
    button = shown(DayButton())
    button.show_day("Status as of 1 May 2020", moved=moved)

    assert button.text().strip() == button.accessibleName() == "Status as of 1 May 2020"
    assert (colors(button)[LIGHT.soft] > 100) is moved
    assert not button.icon().isNull()


def test_the_day_takes_keys_and_mouse(shown, qtbot):
    button = shown(DayButton())
    button.show_day("Status as of 1 May 2020", moved=True)

    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(button.clicked):
        press(button, Qt.Key.Key_Space)
