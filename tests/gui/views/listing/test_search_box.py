"""The search box: typing announces, Return announces at once, mistakes are pointed at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.gui.keys import CONTROL, press, type_text
from tests.gui.pictures import colors
from tracker.gui.tokens import LIGHT
from tracker.gui.views.listing.search_box import SETTLED_MS, SearchBox


@pytest.fixture
def box(shown):
    window = QWidget()
    made, elsewhere = SearchBox(), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(elsewhere)
    layout.addStretch()
    window.resize(520, 240)
    shown(window)
    made.elsewhere = elsewhere
    made.window_of_test = window
    made.setFocus()
    return made


@pytest.fixture
def asked(box) -> list[str]:
    queries: list[str] = []
    box.query_changed.connect(queries.append)
    return queries


def test_return_announces_at_once_and_only_once(box, asked):
    type_text(box, "party:GTM ")
    press(box, Qt.Key.Key_Return)
    press(box, Qt.Key.Key_Return)

    assert asked == ["party:GTM"]


@pytest.mark.parametrize("words", ["frontera", "граница", "边境", "حدود"])
def test_a_pause_in_typing_announces(box, qtbot, words):
    box.findChild(QTimer).setInterval(1)

    with qtbot.waitSignal(box.query_changed) as told:
        type_text(box, words)
        type_text(box, " ")

    assert words.startswith(told.args[0])


def test_escape_clears_and_then_goes_to_the_list(box, asked, qtbot):
    type_text(box, "tax")
    press(box, Qt.Key.Key_Return)

    press(box, Qt.Key.Key_Escape)
    cleared = (box.text(), asked[-1])
    with qtbot.waitSignal(box.left):
        press(box, Qt.Key.Key_Escape)

    assert cleared == ("", "")


def test_the_arrow_down_announces_and_goes_to_the_list(box, asked, qtbot):
    type_text(box, "tax")

    with qtbot.waitSignal(box.left):
        press(box, Qt.Key.Key_Down)

    assert asked == ["tax"]


def test_emptying_the_box_by_its_button_announces_too(box, asked, qtbot):
    type_text(box, "tax")
    press(box, Qt.Key.Key_Return)

    box.findChild(QTimer).setInterval(1)
    box.clear()

    qtbot.waitUntil(lambda: asked == ["tax", ""])


def test_a_query_from_elsewhere_is_shown_in_silence(box, asked):
    box.show_query("in:trash")
    box.show_query("in:trash")
    press(box, Qt.Key.Key_Return)

    assert box.text() == "in:trash"
    assert asked == []


def test_a_mistake_is_explained_below_the_box(box, qtbot):
    type_text(box, "colour:red")

    press(box, Qt.Key.Key_Return)
    box.show_error("There is no field “colour”.", "Press F1 for all fields.", 7)

    assert box.error.isVisible()
    assert box.error.what.text() == "There is no field “colour”."
    assert box.error.y() >= box.geometry().bottom()
    assert box.property("invalid") == "true"
    assert colors(box.error)[LIGHT.danger] > 0


def test_a_mistake_without_hint_needs_less_room(box):
    box.show_error("No.", "", 0)

    assert not box.error.hint.isVisible()


def test_the_arrow_never_leaves_the_box(box):
    box.show_query("x" * 500)

    box.show_error("No.", "Shorten it.", 500)

    assert box.error._arrow <= box.width()


def test_the_explanation_follows_the_box(box):
    box.show_error("No.", "", 0)

    box.window_of_test.resize(700, 240)

    assert box.error.width() == box.width()


def test_typing_on_takes_the_complaint_away(box):
    box.show_error("No.", "", 0)

    type_text(box, "x")

    assert not box.error.isVisible()
    assert not box.property("invalid")


def test_going_elsewhere_takes_the_complaint_away(box):
    box.show_error("No.", "", 0)

    box.elsewhere.setFocus()

    assert not box.error.isVisible()


@pytest.mark.parametrize("way", ["keys", "icon"])
def test_the_past_is_asked_for_by_keys_and_by_the_icon(box, qtbot, way):
    with qtbot.waitSignal(box.history_requested):
        if way == "keys":
            press(box, Qt.Key.Key_Down, CONTROL)
        else:
            next(act for act in box.actions() if "Recent" in act.toolTip()).trigger()


def test_an_earlier_search_is_chosen_from_the_menu(box, qtbot):
    box.show_history(["party:GTM & tax", "memorandum"], "None")
    menu = box.menu
    first, second = menu.actions()
    press(menu, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.history_chosen) as chosen:
        press(menu, Qt.Key.Key_Return)

    assert (first.text(), second.text()) == ("party:GTM && tax", "memorandum")
    assert chosen.args == ["memorandum"]


def test_a_long_search_is_cut_in_the_menu_and_chosen_whole(box, qtbot):
    long = "memorandum " * 30
    box.show_history([long], "None")
    (act,) = box.menu.actions()

    with qtbot.waitSignal(box.history_chosen) as chosen:
        act.trigger()

    assert act.text().endswith("…")
    assert chosen.args == [long]
    box.menu.close()


def test_without_a_past_the_menu_says_so(box):
    box.show_history([], "No earlier searches")
    (act,) = box.menu.actions()

    assert act.text() == "No earlier searches"
    assert not act.isEnabled()
    box.menu.close()


def test_return_confirms_what_is_asked_for_already(box, qtbot):
    confirmed: list[str] = []
    box.confirmed.connect(lambda: confirmed.append(box.text()))
    type_text(box, "tax")
    with qtbot.waitSignal(box.submitted):
        press(box, Qt.Key.Key_Return)
    fresh = list(confirmed)
    press(box, Qt.Key.Key_Return)

    assert fresh == []
    assert confirmed == ["tax"]


def test_what_is_half_typed_is_no_mistake_until_nobody_types(box, qtbot):
    type_text(box, "colour:")
    box.show_error("There is no field “colour”.", "", 0)
    typing = box.error.isVisible()

    qtbot.waitUntil(box.error.isVisible)

    assert not typing
    assert box.error.what.text() == "There is no field “colour”."


def test_a_mistake_is_told_at_once_to_who_presses_return(box):
    type_text(box, "colour:")
    box.show_error("There is no field “colour”.", "", 0)

    press(box, Qt.Key.Key_Return)

    assert box.error.isVisible()


def test_what_is_typed_on_is_not_complained_about(box, qtbot):
    type_text(box, "colour:")
    box.show_error("There is no field “colour”.", "", 0)

    type_text(box, " ")
    qtbot.wait(SETTLED_MS + 100)

    assert not box.error.isVisible()
