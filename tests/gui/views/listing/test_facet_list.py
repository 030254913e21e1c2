"""A facet shows its most frequent values, the chosen ones first, and more on demand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press
from tracker.gui.views.listing.facet_list import FEW, FacetList, FacetValue


def values(count: int, *chosen: int) -> list[FacetValue]:
    return [FacetValue(f"v{n}", f"Value {n}", str(90 - n), n in chosen) for n in range(count)]


@pytest.fixture
def facet(shown):
    made = FacetList("Party")
    made.resize(220, 400)
    return shown(made)


def labels(facet) -> list[str]:
    return [item.text() for item in facet.items()]


def test_only_few_values_are_shown_at_first(facet):
    facet.show_values(values(9))

    assert labels(facet) == [f"Value {n}" for n in range(FEW)]
    assert facet.more.text() == "5 more"
    assert facet.more.accessibleName() == "Party: 5 more"


def test_all_are_shown_on_demand_and_few_again(facet, qtbot):
    facet.show_values(values(9))

    qtbot.mouseClick(facet.more, Qt.MouseButton.LeftButton)
    many = len(facet.items())
    qtbot.mouseClick(facet.more, Qt.MouseButton.LeftButton)

    assert (many, len(facet.items())) == (9, FEW)


def test_few_values_need_no_button(facet):
    facet.show_values(values(FEW))

    assert not facet.more.isVisible()


def test_chosen_values_come_first_and_all_of_them(facet):
    facet.show_values(values(9, 1, 3, 5, 7, 8))

    assert labels(facet) == ["Value 1", "Value 3", "Value 5", "Value 7", "Value 8"]
    assert all(item.isChecked() for item in facet.items())


def test_a_click_says_which_value_is_wanted(facet, qtbot):
    facet.show_values(values(3))

    with qtbot.waitSignal(facet.toggled) as told:
        qtbot.mouseClick(facet.items()[1], Qt.MouseButton.LeftButton)

    assert told.args == ["v1", True]


def test_space_takes_a_chosen_value_away(facet, qtbot):
    facet.show_values(values(3, 0))
    facet.items()[0].setFocus()

    with qtbot.waitSignal(facet.toggled) as told:
        press(facet.items()[0], Qt.Key.Key_Space)

    assert told.args == ["v0", False]


def test_the_focus_stays_on_its_value_when_the_order_changes(facet, qtbot):
    facet.show_values(values(4))
    qtbot.waitUntil(facet.items()[2].isVisible)
    facet.items()[2].setFocus()

    facet.show_values(values(4, 2))

    assert facet.items()[0].property("id") == "v2"
    assert facet.items()[0].hasFocus()


def test_nothing_to_choose_from_is_not_shown(facet):
    facet.show_values([])

    assert not facet.isVisible()
    assert facet.items() == []


def test_a_note_stands_beside_the_title(facet):
    facet.show_values(values(1), "3 Mar 2026")
    with_note = facet.isVisible()

    facet.show_values(values(1))

    assert with_note
    assert facet.items()[0].accessibleName() == "Value 0, 90"
