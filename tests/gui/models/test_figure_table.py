"""The counts of a figure as a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt

from tracker.domain.figure import FigureTable
from tracker.gui.models.figure_table import FigureTableModel
from tracker.gui.models.tab_tables import KEY_ROLE

TABLE = FigureTable(
    ("Year", "Total"), (("2018", "2"), ("2019", "5")), ("signed:2018", "signed:2019")
)


def test_it_shows_headings_and_cells(watched):
    model = FigureTableModel()
    watched(model)
    model.show_table(TABLE)

    assert model.headerData(1, Qt.Orientation.Horizontal) == "Total"
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    assert model.index(1, 0).data() == "2019"
    assert model.data(QModelIndex()) is None


def test_a_row_knows_what_it_narrows_to():
    model = FigureTableModel()
    model.show_table(TABLE)

    assert model.index(0, 1).data(KEY_ROLE) == "signed:2018"
    assert model.term(model.index(1, 0)) == "signed:2019"
    assert model.term(QModelIndex()) == ""


def test_numbers_stand_right():
    model = FigureTableModel()
    model.show_table(FigureTable(("Party", "Count"), (("France", "3"),), ("party:FRA",)))

    right = model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 0).data(Qt.ItemDataRole.TextAlignmentRole) is None
