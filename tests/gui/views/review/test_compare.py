from __future__ import annotations

from tests import factories as make
from tracker.gui.views.review.compare import CompareDialog
from tracker.gui.views.review.rows import Rows
from tracker.gui.views.review.side_by_side import side_by_side


def rows(record, naming):
    return Rows(record, make.dossier(record).numbers(), naming).all()


def test_both_sides_stand_beside_each_other(full_naming):
    draft = make.draft()
    stored = make.agreement(areas=(), notes="File 12")

    sides = [rows(draft, full_naming), rows(stored, full_naming)]
    lines = {line[0]: line[1:] for line in side_by_side(sides)}

    assert lines["Parties"] == ["United States; Guatemala", "United States; Guatemala"]
    assert lines["Signatory"] == ["Joan Miller; Andrés Peña", "Joan Miller; Andrés Peña"]
    assert lines["Notes"] == ["", "File 12"]
    assert lines["Areas"][1] == ""
    assert "Tags" not in lines


def test_what_differs_is_set_off(qtbot, full_naming):
    dialog = CompareDialog(
        rows(make.draft(), full_naming), rows(make.agreement(notes="File 12"), full_naming)
    )
    qtbot.addWidget(dialog)
    table = dialog.table
    bold = {
        table.item(row, 0).text(): table.item(row, 2).font().bold()
        or table.item(row, 2).font().weight() > 500
        for row in range(table.rowCount())
    }

    assert bold["Notes"]
    assert not bold["Parties"]
    assert table.accessibleName()
