from __future__ import annotations

from pathlib import Path

import pytest

from tracker.exchange.importing.table_look import TableKind, TableLook
from tracker.exchange.importing.tables import ReadingHints
from tracker.gui.views.exchange.import_file_page import ImportFilePage

TEXT = ReadingHints(encoding="cp1252", delimiter="|", quoting=False, header=True, row=2)


def look(hints: ReadingHints = TEXT, **more) -> TableLook:
    head = (("A register",), ("Title", "Party"), ("Pact\nof 1900", "Peru"))
    return TableLook(
        path=Path("a.csv"), kind=TableKind.FOREIGN, hints=hints, head=head,
        header=("Title", "Party"), total=1, **more,
    )  # fmt: skip


@pytest.fixture
def page(shown):
    made = shown(ImportFilePage())
    made.show_look(look())
    return made


def test_how_the_file_was_read_is_shown(page):
    assert page.encoding.currentData() == "cp1252"
    assert page.delimiter.currentText() == "Vertical bar"
    assert not page.quoting.isChecked()
    assert page.named.isChecked()
    assert page.row.value() == 2
    assert page.row.lineEdit().width() > page.row.fontMetrics().horizontalAdvance("99")
    assert not page.sheet.isVisible()


def test_the_first_rows_are_shown_with_the_names_marked(page):
    cells = [page.table.item(row, 0) for row in range(3)]

    assert [cell.text() for cell in cells] == ["A register", "Title", "Pact of 1900"]
    assert [cell.font().bold() or cell.font().weight() > 500 for cell in cells] == [
        False, True, False,
    ]  # fmt: skip
    assert cells[0].font().italic()


def test_a_workbook_has_sheets_and_no_encoding(page):
    page.show_look(look(ReadingHints(sheet="B", header=False, row=1), sheets=("A", "B")))

    assert page.sheet.currentText() == "B"
    assert page.sheet.isVisible()
    assert not page.encoding.isVisible()
    assert not page.named.isChecked()


def test_an_unusual_encoding_and_delimiter_are_shown_too(page):
    page.show_look(look(ReadingHints(encoding="koi8-r", delimiter="~", header=True, row=1)))

    assert page.encoding.currentText() == "koi8-r"
    assert page.delimiter.currentText() == "~"


def test_only_what_a_person_says_is_a_hint(page, qtbot):
    with qtbot.waitSignal(page.hints_changed) as told:
        page.encoding.setCurrentIndex(0)
        page.encoding.activated.emit(0)
    assert told.args == [ReadingHints(encoding="utf-8")]

    with qtbot.waitSignal(page.hints_changed) as told:
        page.quoting.click()
    assert told.args == [ReadingHints(encoding="utf-8", quoting=True)]


def test_the_row_of_names_is_a_hint_once_it_differs(page, qtbot):
    with qtbot.assertNotEmitted(page.hints_changed):
        page.row.editingFinished.emit()
    page.row.setValue(3)
    with qtbot.waitSignal(page.hints_changed) as told:
        page.row.editingFinished.emit()

    assert told.args == [ReadingHints(header=True, row=3)]


def test_another_sheet_is_looked_at_afresh(page, qtbot):
    page.show_look(look(ReadingHints(sheet="A", header=True, row=1), sheets=("A", "B")))
    page.sheet.setCurrentIndex(1)
    with qtbot.waitSignal(page.hints_changed) as told:
        page.sheet.activated.emit(1)

    assert told.args == [ReadingHints(sheet="B")]


def test_another_delimiter_is_a_hint(page, qtbot):
    page.delimiter.setCurrentIndex(2)
    with qtbot.waitSignal(page.hints_changed) as told:
        page.delimiter.activated.emit(2)

    assert told.args == [ReadingHints(delimiter="\t")]
