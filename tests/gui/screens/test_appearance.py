"""How the window looks is chosen in menus, remembered, and there again the next time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.gui.keys import ALT, CONTROL, press
from tracker.app import App
from tracker.gui.theme import Scheme
from tracker.gui.tokens import DARK, LIGHT
from tracker.gui.views.listing.agreement_list import HEIGHTS


@pytest.fixture
def again(workspace, open_workspace):
    """Return a function that closes the window and opens its library anew."""

    def reopen():
        path = workspace.app.path
        workspace.window.close()
        reopened = App.open(path)
        return open_workspace(reopened)

    return reopen


@pytest.mark.parametrize(("action", "tokens"), [("theme.dark", DARK), ("theme.light", LIGHT)])
def test_the_theme_changes_at_once_and_is_remembered(workspace, theme, action, tokens):
    workspace.actions[action].trigger()

    assert theme.tokens is tokens
    assert workspace.preferences.text("theme") == action.removeprefix("theme.")
    assert workspace.actions[action].isChecked()


def test_the_system_can_decide_again(workspace, theme):
    workspace.actions["theme.dark"].trigger()

    workspace.actions["theme.system"].trigger()

    assert theme.scheme is Scheme.SYSTEM


@pytest.mark.parametrize("name", list(HEIGHTS))
def test_rows_become_low_or_high_and_stay_so(workspace, again, name):
    workspace.actions[f"view.{name}"].trigger()
    now = workspace.catalogue.list.rowHeight(0)

    later = again()

    assert now == later.catalogue.list.rowHeight(0) == HEIGHTS[name]
    assert later.actions[f"view.{name}"].isChecked()


@pytest.mark.parametrize(
    ("key", "part"),
    [(Qt.Key.Key_1, "sidebar"), (Qt.Key.Key_2, "record"), (Qt.Key.Key_3, "reader")],
)
def test_parts_are_hidden_by_key_and_stay_hidden(workspace, again, key, part):
    press(workspace.window, key, CONTROL | ALT)
    shown = parts(workspace)

    later = again()

    assert shown == parts(later)
    assert not shown[part]
    assert sum(shown.values()) == 2
    assert not later.actions[f"view.{part}"].isChecked()


def parts(work) -> dict[str, bool]:
    return {
        "sidebar": work.catalogue.sidebar.isVisible(),
        "record": work.record.panel.isVisible(),
        "reader": work.record.reader.isVisible(),
    }


def test_columns_and_their_order_are_remembered(workspace, again):
    workspace.catalogue.list.choose_columns(["place", "status"])
    workspace.catalogue.list.set_sort_order("status", descending=False)

    later = again()

    assert later.catalogue.list.chosen_columns() == ["title", "status", "place"]
    assert later.catalogue.list.sort_order() == ("status", False)


def test_the_column_chooser_opens_over_the_list(workspace):
    workspace.actions["view.columns"].trigger()

    (menu,) = [m for m in workspace.catalogue.list.findChildren(QMenu) if m.isVisible()]
    menu.close()

    assert len(menu.actions()) > 10
