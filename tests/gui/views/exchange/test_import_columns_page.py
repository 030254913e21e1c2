from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from tracker.exchange.importing.column_look import ColumnLook, date_orders
from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.mapping import ColumnRule, Mapping
from tracker.exchange.importing.table_look import Origin, TableKind, TableLook
from tracker.exchange.importing.tables import ReadingHints
from tracker.gui.views.exchange.import_columns_page import EXAMPLES, WHY, ImportColumnsPage

MAPPING = Mapping(
    columns={
        "Name": ColumnRule(to="title"),
        "Who": ColumnRule(to="parties", separator="/", capitals=True),
        "When": ColumnRule(to="signed"),
    },
    constants={"status": ("in force",), "tags": ("register",)},
)
COLUMNS = (
    ColumnLook(name="Name", examples=("Pact", "Treaty"), filled=2),
    ColumnLook(name="Who", examples=("PERU/Chile",), filled=2),
    ColumnLook(name="When", examples=(), filled=2, dates=date_orders(["01/02/2003"])),
    ColumnLook(name="Ref", examples=("12",), filled=2),
)
LOOK = TableLook(
    path=Path("a.csv"), kind=TableKind.FOREIGN, hints=ReadingHints(), columns=COLUMNS,
    origin=Origin.REGISTER,
)  # fmt: skip


@pytest.fixture
def page(shown, full_naming):
    made = shown(ImportColumnsPage(full_naming))
    made.show_look(LOOK, MAPPING)
    return made


def choose(page: ImportColumnsPage, column: str, target: str) -> None:
    box = page.targets[column]
    box.setCurrentIndex(box.findData(target))
    box.activated.emit(box.currentIndex())


def why(page: ImportColumnsPage, row: int) -> str:
    return page.table.item(row, WHY).text()


def test_each_column_is_shown_with_values_guess_and_reason(page):
    assert page.table.item(0, EXAMPLES).text() == "Pact, Treaty"
    assert [box.currentText() for box in page.targets.values()] == [
        "Title", "All parties", "Signed", "Do not import",
    ]  # fmt: skip
    assert [why(page, row) for row in range(4)] == ["known register"] * 3 + [""]
    assert page.counted.text() == "3 of 4 are taken, the others are left out."


def test_what_nobody_touches_stays_as_it_was(page):
    assert page.mapping() == MAPPING


def test_a_column_goes_elsewhere(page, qtbot):
    with qtbot.waitSignal(page.changed):
        choose(page, "Ref", "registration")
    choose(page, "Name", "")
    mapping = page.mapping()

    assert mapping.columns["Ref"] == ColumnRule(to="registration", register="Ref")
    assert "Name" not in mapping.columns
    assert (why(page, 0), why(page, 3)) == ("", "chosen")


def test_only_columns_of_several_values_have_a_separator(page):
    assert page.separators["Who"].isVisible()
    assert not page.separators["Name"].isVisible()
    choose(page, "Name", "areas")
    page.separators["Name"].setText(",")

    assert page.separators["Name"].isVisible()
    assert page.mapping().columns["Name"] == ColumnRule(to="areas", separator=",")


def test_the_order_of_dates_is_taken_once_somebody_says_it(page):
    page.dates.choices["When"].buttons[Order.MONTH_FIRST].click()

    assert page.mapping().columns["When"].order is Order.MONTH_FIRST


def test_the_order_is_asked_only_of_columns_taken_as_dates(page):
    choice = page.dates.choices["When"]
    assert choice.isVisible()
    choose(page, "When", "notes")
    assert not choice.isVisible()
    choose(page, "When", "event.published")
    assert choice.isVisible()


def test_constants_hold_for_every_row(page):
    page.home.setText("COL; Peru")
    page.status.clear()

    assert page.mapping().constants == {"parties": ("COL", "Peru"), "tags": ("register",)}


def test_everything_to_operate_says_what_it_is(page):
    named = [*page.table.findChildren(QComboBox), *page.findChildren(QLineEdit)]

    assert all(widget.accessibleName() for widget in named)
    assert page.targets["Who"].accessibleName() == "What “Who” goes to"


def test_mappings_are_loaded_and_saved_on_request(page, qtbot):
    with qtbot.waitSignals([page.load_requested, page.save_requested]):
        page.load.click()
        page.save.click()
