"""The live actions of a window: menus, shortcuts, conditions, names."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from tests.gui.keys import CONTROL, SHIFT, press
from tests.gui.waiting import activate
from tracker.gui.action_table import ADD, EDIT, FILE_MENU, SPECS, THEME, Context
from tracker.gui.actions import Actions, keys, plain_text, tooltip

BY_ID = {spec.id: spec for spec in SPECS}


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window, ran):
    return Actions(window, {spec.id: partial(ran.append, spec.id) for spec in SPECS})


def test_every_action_needs_its_handler(window):
    handlers = {spec.id: print for spec in SPECS}
    del handlers["undo"]
    handlers["dance"] = print

    with pytest.raises(LookupError, match=r"\['dance', 'undo'\]"):
        Actions(window, handlers)


def test_menus_hold_all_actions_in_the_order_of_the_table(actions):
    texts = [action.objectName() for action in actions.menus[EDIT].actions() if action.text()]

    assert texts == [spec.id for spec in SPECS if spec.menu == EDIT]
    assert actions.menus[FILE_MENU].title() == "&File"
    assert actions.menus[ADD] in [
        a.menu() for a in actions.menus[BY_ID["add.area"].menu].actions()
    ]
    assert list(actions) == list(SPECS)


def test_triggering_runs_the_handler_without_the_flag_of_qt(actions, ran):
    actions.refresh(Context(listed=1))

    actions["export"].trigger()
    actions["view.sidebar"].trigger()

    assert ran == ["export", "view.sidebar"]
    assert actions["view.sidebar"].isChecked()


def test_shortcuts_run_actions(actions, window, ran):
    actions.refresh(Context(undo=True))
    activate(window)

    press(window, Qt.Key.Key_Z, CONTROL)
    press(window, Qt.Key.Key_P, CONTROL | SHIFT)

    assert ran == ["undo", "help.palette"]


def test_what_cannot_be_done_is_disabled_and_says_why(actions, ran):
    actions.refresh(Context(undo=True, writable=False))

    actions["undo"].trigger()

    assert ran == []
    assert not actions["undo"].isEnabled()
    assert actions.obstacle("undo") == "the library is open read-only"
    assert actions.obstacle("quit") == ""
    assert actions.context.undo


def test_an_action_says_what_exactly_it_would_do(actions):
    actions.rename("undo", "add source Smith & Sons")
    renamed = actions["undo"].text()

    actions.rename("undo", "")

    assert renamed == "&Undo: add source Smith && Sons"
    assert actions["undo"].text() == "&Undo"


def test_one_theme_is_chosen_at_a_time(actions):
    light, dark = actions["theme.light"], actions["theme.dark"]

    light.setChecked(True)
    dark.trigger()

    assert (light.isChecked(), dark.isChecked()) == (False, True)
    assert {light, dark} <= set(actions.menus[THEME].actions())


def test_words_keys_and_tooltips_come_from_the_table():
    assert plain_text(BY_ID["export"]) == "Export…"
    assert keys(BY_ID["export"]) == "Ctrl+E"
    assert keys(BY_ID["library.check"]) == ""
    assert tooltip(BY_ID["export"]) == "Export (Ctrl+E)"
    assert tooltip(BY_ID["library.check"]) == "Check library"


def test_a_key_that_lists_use_themselves_stays_with_them(actions):
    context = actions["agreement.trash"].shortcutContext()

    assert context is Qt.ShortcutContext.WidgetShortcut
    assert actions["undo"].shortcutContext() is Qt.ShortcutContext.WindowShortcut
