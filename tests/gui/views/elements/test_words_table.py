from __future__ import annotations

from tracker.gui.views.elements.words_table import WordsTable


def test_rows_are_replaced_and_what_matters_stands_out(qtbot):
    table = WordsTable(("Field", "Value"), "Values")
    qtbot.addWidget(table)
    table.show_rows([("Type", "Treaty"), ("Place", "Antigua")], strong=[1])

    assert table.words() == [["Type", "Treaty"], ["Place", "Antigua"]]
    assert not table.item(0, 0).font().bold()
    assert table.item(1, 1).font().weight() > table.item(0, 1).font().weight()
    assert table.item(1, 1).toolTip() == "Antigua"
    table.show_rows([])
    assert table.words() == []
    assert table.accessibleName() == "Values"
