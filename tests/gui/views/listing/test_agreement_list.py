"""The table of agreements under real keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractTableModel, QPoint, Qt
from PySide6.QtWidgets import QMenu

from tests import factories as make
from tests.gui.keys import CONTROL, SHIFT, press
from tracker.gui.models.agreement_table import AgreementTableModel
from tracker.gui.models.list_columns import LIST_COLUMNS
from tracker.gui.views.listing.agreement_list import HEIGHTS, SCATTERED, AgreementList

KEYS = [column.key for column in LIST_COLUMNS]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def model(naming, watched, qapp):
    made = AgreementTableModel(naming)
    watched(made)
    rows = [make.row(uuid=f"uuid-{n}", title=f"Pact {n}") for n in range(5)]
    made.show_uuids([row.uuid for row in rows])
    made.fill(rows)
    return made


@pytest.fixture
def table(model, shown):
    made = AgreementList(model)
    made.resize(1000, 300)
    return shown(made)


def click(qtbot, table, row: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    place = table.visualRect(table.model().index(row, KEYS.index("title"))).center()
    qtbot.mouseClick(table.viewport(), LEFT, modifiers, place)


def visible(table) -> list[str]:
    return [key for place, key in enumerate(KEYS) if not table.isColumnHidden(place)]


def test_a_click_makes_a_row_current_and_selected(table, qtbot):
    with qtbot.waitSignal(table.current_changed) as told:
        click(qtbot, table, 2)

    assert told.args == ["uuid-2"]
    assert table.current_uuid() == "uuid-2"
    assert table.selected_uuids() == ["uuid-2"]


def test_arrows_move_and_shift_selects_many(table, qtbot):
    click(qtbot, table, 1)

    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Down, SHIFT)

    assert table.current_uuid() == "uuid-3"
    assert table.selected_uuids() == ["uuid-2", "uuid-3"]


def test_home_and_end_reach_the_first_and_last_row(table, qtbot):
    click(qtbot, table, 2)

    press(table, Qt.Key.Key_End)
    last = table.selected_uuids()
    press(table, Qt.Key.Key_Home)
    first = table.selected_uuids()
    press(table, Qt.Key.Key_End, SHIFT)

    assert (first, last) == (["uuid-0"], ["uuid-4"])
    assert len(table.selected_uuids()) == 5


def test_home_in_an_empty_list_goes_nowhere(table, model):
    model.show_uuids([])

    press(table, Qt.Key.Key_Home)

    assert table.current_uuid() == ""


def test_control_adds_single_rows_in_the_order_of_the_list(table, qtbot):
    click(qtbot, table, 3)
    click(qtbot, table, 0, CONTROL)

    assert table.selected_uuids() == ["uuid-0", "uuid-3"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_opens_the_current_row(table, qtbot, key):
    click(qtbot, table, 1)

    with qtbot.waitSignal(table.open_requested) as told:
        press(table, key)

    assert told.args == ["uuid-1"]


def test_return_in_an_empty_list_opens_nothing(table, model, qtbot):
    model.show_uuids([])

    with qtbot.assertNotEmitted(table.open_requested):
        press(table, Qt.Key.Key_Return)


def test_a_double_click_opens_the_row(table, qtbot):
    place = table.visualRect(table.model().index(4, KEYS.index("title"))).center()

    with qtbot.waitSignal(table.open_requested) as told:
        qtbot.mouseClick(table.viewport(), LEFT, pos=place)
        qtbot.mouseDClick(table.viewport(), LEFT, pos=place)

    assert told.args == ["uuid-4"]


def test_a_click_on_a_heading_sorts_by_it(table, qtbot):
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(KEYS.index("title")) + 20, 10)

    with qtbot.waitSignal(table.sort_changed) as told:
        qtbot.mouseClick(header.viewport(), LEFT, pos=place)

    assert told.args[0] == "title"
    assert table.sort_order()[0] == "title"


def test_the_order_can_be_set_and_unknown_columns_are_ignored(table):
    table.set_sort_order("status", descending=False)
    table.set_sort_order("colour", descending=True)

    assert table.sort_order() == ("status", False)


def test_a_row_can_be_reached_by_its_id(table):
    assert table.select("uuid-4")
    assert table.current_uuid() == "uuid-4"
    assert not table.select("unknown")


def test_reaching_a_row_keeps_others_selected_only_with_it(table):
    table.select_many(["uuid-1", "uuid-3"])

    table.select("uuid-3")
    assert table.selected_uuids() == ["uuid-1", "uuid-3"]

    table.select("uuid-4")
    assert table.selected_uuids() == ["uuid-4"]


def test_many_rows_can_be_selected_and_unknown_ones_are_left_out(table):
    table.select_many(["uuid-3", "uuid-1", "unknown"])

    assert table.selected_uuids() == ["uuid-1", "uuid-3"]


def test_rows_side_by_side_are_one_stretch_and_counted_as_rows(table, qtbot):
    click(qtbot, table, 4)
    click(qtbot, table, 1, CONTROL)
    click(qtbot, table, 0, CONTROL)

    assert table.spans() == [(0, 1), (4, 4)]
    assert table.selected_count() == 3
    assert table.selected_uuids() == ["uuid-0", "uuid-1", "uuid-4"]
    assert table.selected_uuids(2) == ["uuid-0", "uuid-1"]


def test_everything_stays_selected_in_another_order(table, model):
    uuids = [f"uuid-{n}" for n in range(5_000)]
    model.show_uuids(uuids)

    table.selectAll()
    selected = table.selected_uuids()
    model.show_uuids(uuids[::-1])
    table.select_many(selected)

    assert selected == uuids
    assert table.spans() == [(0, 4_999)]
    assert table.selected_count() == 5_000


def test_headings_ask_of_no_row_whether_it_is_selected(table, model, monkeypatch):
    asked: list[int] = []
    monkeypatch.setattr(
        AgreementTableModel,
        "flags",
        lambda self, index: asked.append(index.row()) or QAbstractTableModel.flags(self, index),
        raising=False,
    )
    model.show_uuids([f"uuid-{n}" for n in range(5_000)])

    table.selectAll()
    table.horizontalHeader().grab()

    assert len(set(asked)) < 100


def test_rows_scattered_beyond_what_qt_can_follow_are_let_go(table, model):
    uuids = [f"uuid-{n}" for n in range(2 * SCATTERED + 3)]
    model.show_uuids(uuids)

    table.select_many(uuids[: 2 * SCATTERED : 2])
    kept = table.selected_count()
    table.select_many(uuids[: 2 * SCATTERED + 2 : 2])

    assert kept == SCATTERED
    assert table.selected_uuids() == []


def test_steps_stop_at_both_ends(table):
    table.step(1)
    second = table.current_uuid()
    table.step(-9)
    first = table.current_uuid()
    table.step(99)

    assert (second, first, table.current_uuid()) == ("uuid-1", "uuid-0", "uuid-4")


def test_the_first_step_of_all_leads_to_the_first_row(model, qtbot):
    table = AgreementList(model)
    qtbot.addWidget(table)

    table.step(1)

    assert table.current_uuid() == "uuid-0"


def test_steps_in_an_empty_list_do_nothing(table, model):
    model.show_uuids([])

    table.step(1)

    assert table.current_uuid() == ""
    assert table.selected_uuids() == []


def test_the_title_cannot_be_taken_away(table, qtbot):
    with qtbot.waitSignal(table.columns_changed):
        table.choose_columns(["signed", "place"])

    assert table.chosen_columns() == ["signed", "title", "place"]
    assert visible(table) == ["signed", "title", "place"]


def test_columns_give_way_before_the_title_does(table):
    wide = visible(table)

    table.resize(620, 300)

    assert "status" in wide
    assert "title" in visible(table)
    assert len(visible(table)) < len(wide)


def test_the_menu_of_columns_shows_and_hides_them(table, qtbot):
    header = table.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(10, 10))
    menu = next(each for each in table.findChildren(QMenu) if each.isVisible())
    place = next(action for action in menu.actions() if action.data() == "place")
    title = next(action for action in menu.actions() if action.data() == "title")

    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(place).center())

    assert "place" in visible(table)
    assert not title.isEnabled()


@pytest.mark.parametrize("name", list(HEIGHTS))
def test_rows_can_be_low_or_high(table, name):
    table.set_height(name)

    assert table.rowHeight(0) == HEIGHTS[name]


def test_an_unknown_height_is_the_usual_one(table):
    table.set_height("gigantic")

    assert table.rowHeight(0) == HEIGHTS["standard"]


def test_delete_is_left_to_the_window(table, qtbot):
    click(qtbot, table, 1)

    press(table, Qt.Key.Key_Delete)

    assert table.model().rowCount() == 5
    assert table.selected_uuids() == ["uuid-1"]


def test_a_new_list_is_told_as_another_selection(table, model, qtbot):
    with qtbot.waitSignal(table.selected_changed):
        model.show_uuids(["uuid-1"])
