"""The values of a record: choose one, open it, take it away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press
from tracker.domain.vocabulary import Field
from tracker.gui.models.record_lines import RecordLine
from tracker.gui.models.record_list import RecordListModel
from tracker.gui.views.record.value_list import RecordList

LINES = [
    RecordLine(section="Type", text="MoC", field=Field.INSTRUMENT_TYPE, passages=("p1",)),
    RecordLine(section="Parties", text="Guatemala", field=Field.PARTIES, item="g",
               passages=("p2",)),
    RecordLine(section="Place", text="Antigua", field=Field.PLACE, item="e"),
]  # fmt: skip


@pytest.fixture
def lines(shown, watched):
    model = RecordListModel()
    watched(model)
    model.show_lines(LINES)
    made = RecordList(model)
    made.kept = model
    made.resize(380, 300)
    return shown(made)


def place_of(lines, row: int):
    return lines.visualRect(lines.model().index(row)).center()


def test_a_click_chooses_a_value(lines, qtbot):
    with qtbot.waitSignal(lines.line_chosen) as told:
        qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place_of(lines, 1))

    assert told.args == [LINES[1]]
    assert lines.current_line() == LINES[1]


def test_arrows_choose_values(lines, qtbot):
    lines.choose(Field.INSTRUMENT_TYPE, None)

    with qtbot.waitSignal(lines.line_chosen) as told:
        press(lines, Qt.Key.Key_Down)

    assert told.args == [LINES[1]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_asks_for_a_change(lines, qtbot, key):
    lines.choose(Field.PLACE, "e")

    with qtbot.waitSignal(lines.edit_requested) as told:
        press(lines, key)

    assert told.args == [LINES[2]]


def test_a_double_click_asks_for_a_change(lines, qtbot):
    with qtbot.waitSignal(lines.edit_requested) as told:
        qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place_of(lines, 2))
        qtbot.mouseDClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place_of(lines, 2))

    assert told.args == [LINES[2]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_asks_to_take_the_value_away(lines, qtbot, key):
    lines.choose(Field.PARTIES, "g")

    with qtbot.waitSignal(lines.remove_requested) as told:
        press(lines, key)

    assert told.args == [LINES[1]]


def test_values_are_reached_by_field_or_by_passage(lines):
    assert lines.choose(Field.PLACE, "e")
    assert not lines.choose(Field.PLACE, "other")
    assert lines.current_line() == LINES[2]
    assert lines.choose_citing("p2")
    assert not lines.choose_citing("p9")
    assert lines.current_line() == LINES[1]


def test_in_an_empty_record_keys_ask_for_nothing(lines, qtbot):
    lines.kept.show_lines([])

    with (
        qtbot.assertNotEmitted(lines.edit_requested),
        qtbot.assertNotEmitted(lines.remove_requested),
    ):
        press(lines, Qt.Key.Key_Return)
        press(lines, Qt.Key.Key_Delete)

    assert lines.current_line() is None


def test_values_wrap_at_the_width_of_the_panel(lines, qtbot):
    lines.choose(Field.PLACE, "e")

    lines.resize(240, 60)

    qtbot.waitUntil(lambda: lines.viewport().rect().contains(place_of(lines, 2)))
    assert lines.delegate.width == lines.viewport().width()


def test_the_first_value_can_be_chosen_if_there_is_one(lines):
    chosen = lines.choose_first(), lines.current_line()
    lines.kept.show_lines([])

    assert chosen == (True, LINES[0])
    assert not lines.choose_first()


def test_lines_below_make_room_for_an_editor_and_take_it_back(lines, qtbot):
    def top(row: int) -> int:
        return lines.visualRect(lines.model().index(row)).top()

    lines.choose(Field.PARTIES, "g")
    before = top(1), top(2)

    lines.make_room(90)
    qtbot.waitUntil(lambda: top(2) > before[1])
    assert (top(1), top(2)) == (before[0], before[0] + 90)

    lines.make_room(0)
    qtbot.waitUntil(lambda: (top(1), top(2)) == before)
