"""Entries of the sidebar: icon or box, words, count."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tests.gui.keys import press
from tests.gui.pictures import colors
from tracker.gui.tokens import LIGHT
from tracker.gui.views.listing.sidebar_items import HEIGHT, SidebarItem


@pytest.fixture
def window(shown):
    made = QWidget()
    made.first, made.place = QPushButton("first"), SidebarItem("To review", "inbox")
    made.box = SidebarItem("Guatemala", check_box=True)
    layout = QVBoxLayout(made)
    for widget in (made.first, made.place, made.box):
        layout.addWidget(widget)
    made.resize(220, 160)
    return shown(made)


def test_the_count_is_heard_with_the_words(window):
    window.place.show_count("12")
    with_count = window.place.accessibleName()

    window.place.show_count("")

    assert with_count == "To review, 12"
    assert window.place.accessibleName() == window.place.toolTip() == "To review"


def test_counts_take_room_but_long_words_may_be_cut(window):
    narrow = window.place.sizeHint().width()

    window.place.show_count("12,345")

    assert window.place.sizeHint().width() > narrow
    assert window.place.minimumSizeHint().width() < narrow
    assert window.place.sizeHint().height() == HEIGHT


def test_a_chosen_place_has_another_ground(window):
    before = colors(window.place)[LIGHT.selection]

    window.place.setChecked(True)

    assert (before, colors(window.place)[LIGHT.selection] > 1000) == (0, True)


def test_a_ticked_box_is_filled(window, qtbot):
    before = colors(window.box)[LIGHT.fill]

    qtbot.mouseClick(window.box, Qt.MouseButton.LeftButton)

    assert window.box.isChecked()
    assert colors(window.box)[LIGHT.fill] > before + 50


def test_space_ticks_and_the_focus_can_be_seen(window):
    calm = colors(window.box)[LIGHT.accent]
    window.box.setFocus()
    framed = colors(window.box)[LIGHT.accent]

    press(window.box, Qt.Key.Key_Space)

    assert framed > calm
    assert window.box.isChecked()
