from __future__ import annotations

import pytest

from tracker.exchange.importing.column_look import ColumnLook, date_orders
from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.mapping import ColumnRule, Mapping
from tracker.gui.views.elements.labels import SecondaryLabel
from tracker.gui.views.exchange.import_date_order import DateOrderChoice, DateOrderPanel

TOLD = ["08/05/2001", "19/03/1997", "30/12/1999", "soon"]


def looks(**columns: list[str]) -> list[ColumnLook]:
    return [
        ColumnLook(name=name, examples=(), filled=len(cells), dates=date_orders(cells))
        for name, cells in columns.items()
    ]


@pytest.fixture
def choice(shown, naming):
    def show(cells, shared=None):
        return shown(DateOrderChoice("Signed", date_orders(cells), naming, shared))

    return show


def test_what_was_inferred_is_marked_with_what_each_order_can_read(choice):
    made = choice(TOLD)
    words = [label.text() for label in made.findChildren(SecondaryLabel)]

    assert made.buttons[Order.DAY_FIRST].isChecked()
    assert words == [
        "08/05/2001 is 8 May 2001 · reads 3 of 4",
        "08/05/2001 is 5 Aug 2001 · reads 1 of 4",
        "Inferred: 2 of 4 dates are possible only in this order.",
    ]
    assert made.order is None


def test_an_open_order_is_asked_for(choice):
    made = choice(["01/02/2003"])

    assert not any(button.isChecked() for button in made.buttons.values())
    assert "leave the order open" in made.note.text()
    assert made.note.property("role") == "warning"
    made.buttons[Order.MONTH_FIRST].click()
    assert made.order is Order.MONTH_FIRST


def test_dates_without_an_order_have_no_choice(choice):
    made = choice(["2001-05-08", "3 May 1999"])

    assert made.buttons == {}
    assert made.note.text() == "2 of 2 dates can be read, whatever the order."


def test_an_open_column_follows_the_others(shown, naming):
    panel = shown(DateOrderPanel(naming))
    columns = {name: ColumnRule(to="signed") for name in ("a", "b")}
    panel.show_columns(looks(a=TOLD, b=["01/02/2003"], c=["02/13/2003"]), Mapping(columns=columns))

    open_ = panel.choices["b"]
    assert open_.buttons[Order.DAY_FIRST].isChecked()
    assert open_.note.text() == "As in the other columns of dates."
    assert panel.order("b") is None
    assert panel.order("nowhere") is None


def test_an_order_said_before_is_marked(shown, naming):
    panel = shown(DateOrderPanel(naming))
    rule = ColumnRule(to="signed", order=Order.MONTH_FIRST)
    panel.show_columns(looks(a=TOLD), Mapping(columns={"a": rule}))

    assert panel.choices["a"].buttons[Order.MONTH_FIRST].isChecked()
    assert panel.order("a") is Order.MONTH_FIRST
    panel.show_only([])
    assert not panel.choices["a"].isVisible()
