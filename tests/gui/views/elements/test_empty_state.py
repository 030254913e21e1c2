"""An empty view says why it is empty, and what to do about it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.gui.keys import press
from tests.gui.pictures import colors
from tracker.gui.theme import Scheme
from tracker.gui.tokens import DARK, LIGHT
from tracker.gui.views.elements.empty_state import EmptyState


@pytest.fixture
def state(shown):
    made = EmptyState("No agreements yet", "Paste an article.", "Paste article", picture=True)
    made.resize(700, 560)
    return shown(made)


def test_it_says_why_and_offers_one_thing(state, qtbot):
    assert state.title.text() == "No agreements yet"
    assert not state.other.isVisible()

    with qtbot.waitSignal(state.main_requested):
        qtbot.mouseClick(state.main, Qt.MouseButton.LeftButton)


def test_a_lesser_thing_can_be_offered_too(state, qtbot):
    state.offer("Open the sample library", "layers")
    state.other.setFocus()

    with qtbot.waitSignal(state.other_requested):
        press(state.other, Qt.Key.Key_Space)

    assert state.other.accessibleName() == "Open the sample library"


def test_it_can_say_something_else(state):
    state.show_words("Nothing found", "Remove a term.", "")

    assert state.title.text() == "Nothing found"
    assert state.words.text() == "Remove a term."
    assert not state.main.isVisible()


def test_the_picture_wears_the_theme(state, theme):
    light = colors(state)

    theme.choose(Scheme.DARK)

    assert light[LIGHT.warning] + light[LIGHT.accent] > 0
    assert colors(state)[DARK.surface] > light[DARK.surface]


def test_without_a_picture_there_is_only_text(shown):
    plain = shown(EmptyState("Nothing found", "Remove a term.", "Clear search"))

    assert colors(plain)[LIGHT.warning] == 0


def test_a_table_can_be_offered_beside_the_main_thing(shown, qtbot):
    state = shown(EmptyState("Nothing", "Words", "Paste"))
    assert not state.table.isVisible()
    state.offer_table("Import a spreadsheet…", "table-2")

    assert state.table.accessibleName() == "Import a spreadsheet…"
    with qtbot.waitSignal(state.table_requested):
        state.table.click()


def test_guesses_are_offered_in_order_and_say_which_was_chosen(state, qtbot):
    state.show_guesses("Did you mean", ["post", "port"])
    buttons = state.guesses.findChildren(QPushButton)
    with qtbot.waitSignal(state.guess_chosen) as clicked:
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    buttons[0].setFocus()
    with qtbot.waitSignal(state.guess_chosen) as pressed:
        press(buttons[0], Qt.Key.Key_Space)

    assert [button.text() for button in buttons] == ["post", "port"]
    assert buttons[0].accessibleName() == "Did you mean post"
    assert (clicked.args, pressed.args) == ([1], [0])


def test_guesses_go_when_there_are_none(state):
    state.show_guesses("Did you mean", ["post"])
    shown = state.guesses.isVisible()
    state.show_guesses("Did you mean", [])

    assert shown
    assert not state.guesses.isVisible()


def test_other_words_take_the_place_of_the_first_ones(state):
    state.show_words("Nothing found", "Nothing had been recorded by that day.", "")

    assert state.title.text() == "Nothing found"
    assert state.words.text() == "Nothing had been recorded by that day."
    assert not state.main.isVisible()
