"""The line below the window: counts in words, and marks that lead to what they count."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests import factories as make
from tests.gui.waiting import settle
from tests.libraries import store

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def work(open_workspace, app):
    store(app, make.agreement(title="Antigua memorandum"))
    store(app, make.bare_agreement(title="Unsupported accord"))
    return open_workspace(app)


def test_it_says_how_much_is_listed_and_selected(work):
    line = work.window.status

    assert line.listed.text() == "2 of 2"
    assert line.selected.text() == "1 selected"


def test_its_mark_leads_to_what_is_unsupported(work, qtbot):
    line = work.window.status
    before = line.unsupported.text()

    qtbot.mouseClick(line.unsupported, LEFT)
    settle(work)

    assert before.endswith("unsupported")
    assert work.catalogue.search.text() == "has:unsupported"
    assert line.listed.text() == "2 of 2"


def test_an_empty_library_has_none(open_workspace, app):
    work = open_workspace(app)

    assert work.window.status.listed.text() == "0 agreements"
    assert not work.window.status.unsupported.isVisible()
