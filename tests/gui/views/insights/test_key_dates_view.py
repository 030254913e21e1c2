from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tracker.gui.models.tab_tables import TableRow
from tracker.gui.views.insights.key_dates_view import KeyDatesView


@pytest.fixture
def view(qtbot):
    made = KeyDatesView()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def test_nothing_due_is_said(view):
    view.show_rows([])

    assert view.nothing.isVisible()
    assert not view.table.isVisible()


def test_a_date_leads_to_its_record_by_key(qtbot, view):
    view.show_rows([TableRow("u", ("1 Sep", "in 9 days", "Expiry", "Notes", "rule", "words"))])
    assert view.table.isVisible()
    view.table.setCurrentIndex(view.model.index(0, 0))

    with qtbot.waitSignal(view.open_requested) as asked:
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert asked.args == ["u"]
