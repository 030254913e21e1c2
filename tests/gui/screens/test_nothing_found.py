"""A search that finds nothing: its guess is taken by a click, or by Return where it was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests import factories as make
from tests.gui.keys import press, type_text
from tests.gui.waiting import activate, settle
from tests.libraries import store
from tracker.gui.screens import nothing_found

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def work(open_workspace, app):
    store(app, make.bare_agreement(title="Port accord"), make.bare_agreement(title="Post accord"))
    store(app, make.bare_agreement(title="Post treaty"))
    work = open_workspace(app)
    activate(work.window)
    return work


def search(work, text: str) -> None:
    box = work.catalogue.search
    box.setFocus()
    box.selectAll()
    type_text(box, text)
    press(box, Qt.Key.Key_Return)
    settle(work)


def offered(work) -> list[QPushButton]:
    view = work.catalogue.nothing_found
    return [b for b in view.guesses.findChildren(QPushButton) if b.isVisible()]


def test_a_guess_is_offered_and_a_click_takes_it(work, qtbot):
    search(work, "poxt")
    buttons = offered(work)
    words = [(button.text(), button.accessibleName()) for button in buttons]
    qtbot.mouseClick(buttons[1], LEFT)
    settle(work)

    assert words == [("post", "Did you mean post"), ("port", "Did you mean port")]
    assert work.catalogue.search.text() == "port"
    assert work.catalogue.model.rowCount() == 1
    assert offered(work) == []


def test_return_takes_the_likeliest_guess(work):
    search(work, "poxt")
    press(work.catalogue.search, Qt.Key.Key_Return)
    settle(work)

    assert work.catalogue.search.text() == "post"
    assert work.catalogue.model.rowCount() == 2


def test_return_where_something_is_found_changes_nothing(work):
    search(work, "post")
    press(work.catalogue.search, Qt.Key.Key_Return)
    settle(work)

    assert work.catalogue.search.text() == "post"


def test_without_a_guess_there_is_the_way_out(work, qtbot):
    search(work, "party:MEX")
    view = work.catalogue.nothing_found
    shown = (view.isVisible(), offered(work), view.main.isVisible())
    press(work.catalogue.search, Qt.Key.Key_Return)
    qtbot.mouseClick(view.main, LEFT)
    settle(work)

    assert shown == (True, [], True)
    assert work.catalogue.model.rowCount() == 3


def test_the_next_search_has_guesses_of_its_own(work):
    search(work, "poxt")
    search(work, "trexty")
    guesses = [button.text() for button in offered(work)]
    search(work, "party:MEX")

    assert guesses == ["treaty"]
    assert offered(work) == []


def test_a_guess_that_takes_too_long_is_not_made(work, monkeypatch):
    monkeypatch.setattr(nothing_found, "GUESSING", -1.0)
    monkeypatch.setattr("tracker.db.engine._STEPS", 1)

    search(work, "poxt")

    assert work.catalogue.nothing_found.isVisible()
    assert offered(work) == []
