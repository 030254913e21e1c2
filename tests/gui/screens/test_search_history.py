"""What was searched for comes back by keyboard and mouse, also on another day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests import factories as make
from tests.gui.keys import CONTROL, SHIFT, press, type_text
from tests.gui.waiting import activate, settle
from tests.libraries import store
from tracker.gui.screens.search_history import MOST


@pytest.fixture
def work(open_workspace, app):
    store(app, make.agreement(title="Antigua memorandum"))
    work = open_workspace(app)
    activate(work.window)
    return work


def search(work, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    box = work.catalogue.search
    box.setFocus()
    box.selectAll()
    type_text(box, text)
    press(box, end)
    settle(work)


def listed(work) -> list[str]:
    return [action.text() for action in work.catalogue.search.menu.actions()]


def test_settled_searches_are_listed_the_latest_first(work):
    search(work, "party:GTM")
    search(work, "memorandum", Qt.Key.Key_Down)
    search(work, "antigua")
    work.catalogue.clear()
    press(work.catalogue.search, Qt.Key.Key_Down, CONTROL)

    assert listed(work) == ["antigua", "memorandum", "party:GTM"]
    work.catalogue.search.menu.close()


def test_one_is_chosen_by_keyboard(work):
    search(work, "party:GTM")
    search(work, "party:MEX")
    press(work.window, Qt.Key.Key_F, CONTROL | SHIFT)
    menu = work.catalogue.search.menu
    press(menu, Qt.Key.Key_Return)
    settle(work)

    assert work.catalogue.search.text() == "party:GTM"
    assert work.catalogue.model.rowCount() == 1
    assert work.searches.recent() == ["party:GTM", "party:MEX"]


def test_what_nobody_settles_on_and_what_cannot_be_understood_is_not_kept(work):
    box = work.catalogue.search
    box.setFocus()
    type_text(box, "antig")
    settle(work)
    search(work, "colour:red")

    assert work.searches.recent() == []


def test_without_any_the_menu_says_so(work):
    work.actions["search.history"].trigger()

    assert listed(work) == ["No earlier searches"]
    assert not work.catalogue.search.menu.actions()[0].isEnabled()
    work.catalogue.search.menu.close()


def test_only_the_latest_are_kept_each_once(work):
    for number in range(MOST + 3):
        work.catalogue.go_to(f"tax{number}")
        work.searches.note()
    work.catalogue.go_to("tax5")
    work.searches.note()

    recent = work.searches.recent()
    assert len(recent) == MOST
    assert recent[:2] == ["tax5", f"tax{MOST + 2}"]
    assert recent.count("tax5") == 1


def test_they_are_there_when_the_window_opens_again(work, open_workspace, app):
    search(work, "party:GTM & more")
    again = open_workspace(app)

    assert again.searches.recent() == ["party:GTM & more"]
    again.searches.show()
    assert listed(again) == ["party:GTM && more"]
    again.catalogue.search.menu.close()
