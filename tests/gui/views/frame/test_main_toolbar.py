"""The toolbar drops its words where there is no room for them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QToolButton

from tracker.gui.icons import icon
from tracker.gui.views.frame.main_toolbar import MainToolbar
from tracker.gui.views.listing.search_box import SearchBox


@pytest.fixture
def window(shown):
    made = QMainWindow()
    paste, brief = QAction("Paste article", made), QAction("Print", made)
    for action in (paste, brief):
        action.setIcon(icon("printer"))
    made.search = SearchBox()
    made.bar = MainToolbar([paste], made.search, [brief])
    made.paste, made.brief = paste, brief
    made.addToolBar(made.bar)
    made.resize(1200, 300)
    return shown(made)


def button(window, action) -> QToolButton:
    return window.bar.widgetForAction(action)


def test_the_search_box_stands_between_the_main_acts_and_the_ways_out(window):
    left, middle, right = (
        each.mapTo(window, each.rect().center()).x()
        for each in (button(window, window.paste), window.search, button(window, window.brief))
    )

    assert left < middle < right


def test_the_first_act_is_the_primary_one(window):
    assert button(window, window.paste).property("role") == "primary"
    assert button(window, window.brief).property("role") != "primary"


def test_buttons_can_be_reached_with_tab_and_have_names(window):
    assert button(window, window.brief).focusPolicy() is Qt.FocusPolicy.TabFocus
    assert button(window, window.brief).accessibleName() == "Print"


def test_a_narrow_window_shows_icons_only(window):
    wide = window.bar.toolButtonStyle()

    window.resize(700, 300)

    assert wide is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert window.bar.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def test_words_come_back_when_there_is_room_again(window):
    window.resize(700, 300)

    window.resize(1200, 300)

    assert window.bar.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_a_button_runs_its_act(window, qtbot):
    with qtbot.waitSignal(window.brief.triggered):
        qtbot.mouseClick(button(window, window.brief), Qt.MouseButton.LeftButton)


def test_the_icon_for_a_coloured_ground_is_the_button_s_alone(window):
    def seen(picture):
        return picture.pixmap(20, 20).toImage()

    window.paste.setEnabled(False)
    window.paste.setEnabled(True)

    assert seen(window.paste.icon()) == seen(icon("printer"))
    assert seen(button(window, window.paste).icon()) == seen(icon("clipboard-paste", "on_fill"))
