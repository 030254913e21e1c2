"""The sidebar: places of the library, saved searches, facets, years."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu

from tests.gui.keys import press
from tracker.domain.saved_search import SavedSearch
from tracker.gui.views.listing.facet_list import FacetValue
from tracker.gui.views.listing.sidebar import Sidebar

BORDER = SavedSearch(uuid="s1", name="Border", query="border")
TAX = SavedSearch(uuid="s2", name="Tax", query="tax")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sidebar(shown):
    made = Sidebar()
    made.resize(224, 800)
    return shown(made)


def test_places_lead_to_their_query(sidebar, qtbot):
    with qtbot.waitSignal(sidebar.place_requested) as told:
        qtbot.mouseClick(sidebar.places["has:conflicts"], LEFT)

    assert told.args == ["has:conflicts"]


def test_a_place_that_is_clicked_twice_stays_chosen(sidebar, qtbot):
    for _ in range(2):
        qtbot.mouseClick(sidebar.places["in:trash"], LEFT)

    assert sidebar.places["in:trash"].isChecked()


def test_the_place_that_the_list_shows_is_checked(sidebar):
    sidebar.show_searches([BORDER])

    sidebar.show_place("border")
    search = (sidebar.places[""].isChecked(), sidebar.searches[0].isChecked())
    sidebar.show_place("")

    assert search == (False, True)
    assert (sidebar.places[""].isChecked(), sidebar.searches[0].isChecked()) == (True, False)


def test_counts_stand_behind_places_and_searches(sidebar):
    sidebar.show_searches([BORDER, TAX])

    sidebar.show_counts({"": "12", "in:trash": "1"})
    sidebar.show_search_counts({"s2": "3"})

    assert sidebar.places[""].accessibleName() == "All agreements, 12"
    assert [item.accessibleName() for item in sidebar.searches] == ["Border", "Tax, 3"]


def test_saved_searches_lead_to_their_query(sidebar, qtbot):
    sidebar.show_searches([BORDER, TAX])
    qtbot.waitUntil(sidebar.searches[1].isVisible)
    sidebar.searches[1].setFocus()

    with qtbot.waitSignal(sidebar.search_requested) as told:
        press(sidebar.searches[1], Qt.Key.Key_Space)

    assert told.args == ["tax"]


def test_without_saved_searches_it_says_where_they_will_be(sidebar):
    words = [label.text() for label in sidebar.findChildren(QLabel) if label.isVisible()]
    sidebar.show_searches([BORDER])

    hidden = [label.text() for label in sidebar.findChildren(QLabel) if not label.isVisible()]
    assert "Searches you save appear here and stay live." in words
    assert "Searches you save appear here and stay live." in hidden


def test_other_searches_take_the_place_of_the_old_ones(sidebar):
    sidebar.show_searches([BORDER, TAX])

    sidebar.show_searches([TAX])

    assert [item.text() for item in sidebar.searches] == ["Tax"]


def test_a_saved_search_can_be_deleted_by_its_menu(sidebar, qtbot):
    sidebar.show_searches([BORDER])
    qtbot.waitUntil(sidebar.searches[0].isVisible)
    sidebar.searches[0].customContextMenuRequested.emit(QPoint(4, 4))
    menu = next(each for each in sidebar.findChildren(QMenu) if each.isVisible())
    action = menu.actions()[0]

    with qtbot.waitSignal(sidebar.search_deleted) as told:
        qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    assert action.text() == "Delete search “Border”"
    assert told.args == ["s1"]


def test_facets_say_which_value_of_which_facet_is_wanted(sidebar, qtbot):
    sidebar.facets["party"].show_values([FacetValue("GTM", "Guatemala", "3")])
    item = sidebar.facets["party"].items()[0]
    qtbot.waitUntil(item.isVisible)

    with qtbot.waitSignal(sidebar.facet_toggled) as told:
        qtbot.mouseClick(item, LEFT)

    assert told.args == ["party", "GTM", True]


def test_years_are_asked_for(sidebar, qtbot):
    sidebar.years.show_years({2001: 1, 2010: 2}, {2010: 2})
    qtbot.waitUntil(sidebar.years.bars.isVisible)

    with qtbot.waitSignal(sidebar.years_chosen) as told:
        qtbot.mouseClick(sidebar.years.bars, LEFT, pos=QPoint(3, 20))

    assert told.args == [2001, 2001]


def test_counts_stay_beside_the_scroll_bar_in_a_narrow_sidebar(sidebar, qtbot):
    sidebar.show_searches(
        [SavedSearch(uuid=str(n), name=f"S{n}", query=f"s{n}") for n in range(40)]
    )
    sidebar.resize(sidebar.minimumWidth(), 300)
    qtbot.waitUntil(sidebar.verticalScrollBar().isVisible)

    room = sidebar.viewport().width()
    assert sidebar.widget().width() == room
    assert sidebar.places[""].geometry().right() < room
