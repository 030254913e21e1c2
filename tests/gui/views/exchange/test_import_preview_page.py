from __future__ import annotations

import pytest

from tracker.domain.import_report import ImportProblem, ImportReport, Outcome, PreviewRow
from tracker.gui.models.import_rows import MESSAGE
from tracker.gui.views.exchange.import_preview_page import ImportPreviewPage

PROBLEM = ImportProblem(row=3, column="Signed", value="x", what="It is no date.")


def report(extra: int = 0) -> ImportReport:
    made = ImportReport(dry_run=True, problems=[PROBLEM])
    made.counts[Outcome.ADDED] = 2 + extra
    made.counts[Outcome.REFUSED] = 1
    made.preview = [
        PreviewRow(row=2, outcome=Outcome.ADDED, title="Pact"),
        PreviewRow(row=3, outcome=Outcome.REFUSED, problems=(PROBLEM,)),
        PreviewRow(row=4, outcome=Outcome.ADDED, title="Treaty"),
    ]
    return made


@pytest.fixture
def page(shown, naming):
    made = shown(ImportPreviewPage(naming))
    made.show_report(report())
    return made


def rows(page: ImportPreviewPage) -> list[str]:
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def test_outcomes_are_counted_and_only_those_that_occur_are_shown(page):
    shown = [tab.text() for tab in page.tabs.values() if tab.isVisible()]

    assert shown == ["All 3", "Added 2", "Refused 1", "To look at 1"]
    assert rows(page) == ["2", "3", "4"]


def test_rows_are_filtered_by_what_becomes_of_them(page):
    page.tabs["refused"].click()
    assert rows(page) == ["3"]
    page.tabs["added"].click()
    assert rows(page) == ["2", "4"]
    assert page.table.isColumnHidden(MESSAGE)
    page.tabs["remarks"].click()
    assert rows(page) == ["3"]


def test_the_whole_reason_is_said_for_the_current_row(page):
    page.table.selectRow(1)
    assert page.note.text() == "Signed: It is no date."
    page.table.selectRow(0)
    assert page.note.text() == ""


def test_a_part_of_many_rows_says_that_it_is_one(page):
    page.show_report(report(extra=900))

    assert page.note.text() == "The first 2 rows of each kind are shown."


def test_problems_are_saved_on_request(page, qtbot):
    assert page.save.text() == "Save 1 rows to look at…"
    with qtbot.waitSignal(page.save_requested):
        page.save.click()


def test_without_problems_there_is_nothing_to_save(page):
    page.show_report(ImportReport())

    assert not page.save.isVisible()
