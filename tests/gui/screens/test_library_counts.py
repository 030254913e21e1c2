"""The upper part of the sidebar follows the library."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from tests import factories as make
from tests.gui.waiting import settle
from tests.libraries import execute, store


@pytest.fixture
def work(open_workspace, app):
    store(app, make.agreement(title="Antigua memorandum"))
    store(app, make.draft(title="Draft of a pact"))
    store(app, make.bare_agreement(title="Fisheries pact"))
    return open_workspace(app)


def spoken(work) -> list[str]:
    return [item.accessibleName() for item in work.catalogue.sidebar.places.values()]


def test_places_are_counted(work):
    assert spoken(work) == [
        "All agreements, 2",
        "To review, 1",
        "Unsupported values, 2",
        "Conflicts, 0",
        "Problems, 0",
        "Trash, 0",
    ]


def test_counts_follow_every_change(work):
    uuid = next(u for u in work.catalogue.model.uuids())

    work.undoing.trash([uuid])
    settle(work)

    assert spoken(work)[0] == "All agreements, 1"
    assert spoken(work)[-1] == "Trash, 1"


def test_a_saved_search_is_counted_live(work):
    work.catalogue.counts.save_search("Pacts", "fisheries")
    work.catalogue.counts.save_search("Drafts", "stage:draft")
    settle(work)

    items = {item.accessibleName() for item in work.catalogue.sidebar.searches}
    assert items == {"Pacts, 1", "Drafts, 1"}


def test_a_saved_search_is_deleted_from_its_menu(work, qtbot):
    work.catalogue.counts.save_search("Pacts", "fisheries")
    settle(work)
    item = work.catalogue.sidebar.searches[0]

    item.customContextMenuRequested.emit(QPoint(4, 4))
    menu = next(m for m in work.catalogue.sidebar.findChildren(QMenu) if m.isVisible())
    place = menu.actionGeometry(menu.actions()[0]).center()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    settle(work)

    assert work.catalogue.sidebar.searches == []


@pytest.mark.parametrize("query", ["colour:red", "party:ZZZ"])
def test_a_search_nobody_understands_any_more_finds_nothing(work, query):
    work.catalogue.counts.save_search("Old", "fisheries")
    settle(work)
    execute(work.app.path, f"UPDATE saved_search SET query = '{query}'")

    work.catalogue.counts.refresh()
    settle(work)

    assert [item.accessibleName() for item in work.catalogue.sidebar.searches] == ["Old, 0"]


def test_a_name_that_is_taken_or_empty_gives_a_sentence(work):
    work.catalogue.counts.save_search("  ", "fisheries")
    settle(work)

    assert work.window.bar.isVisible()
    assert work.catalogue.sidebar.searches == []
