"""A quiet table says which of its rows is current."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press
from tracker.gui.models.tab_tables import RowsModel, TableRow
from tracker.gui.views.elements.plain_table import PlainTable


@pytest.fixture
def table(shown, watched):
    model = RowsModel(["No.", "Words"])
    watched(model)
    model.show_rows([TableRow("k1", ("1", "first")), TableRow("", ("2", "second")),
                     TableRow("k3", ("3", "third"))])  # fmt: skip
    made = PlainTable(model, "Evidence", (1,))
    made.kept = model
    made.resize(400, 200)
    return shown(made)


def test_a_click_chooses_a_row(table, qtbot):
    place = table.visualRect(table.model().index(2, 1)).center()

    with qtbot.waitSignal(table.row_chosen) as told:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert told.args == ["k3"]


def test_arrows_choose_rows_and_rows_without_a_key_say_nothing(table):
    chosen: list[str] = []
    table.row_chosen.connect(chosen.append)

    for _ in range(2):
        press(table, Qt.Key.Key_Down)

    assert chosen == ["k3"]


def test_the_words_take_the_room(table):
    assert table.columnWidth(1) > table.columnWidth(0)
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()


def test_it_has_a_name(table):
    assert table.accessibleName() == "Evidence"
