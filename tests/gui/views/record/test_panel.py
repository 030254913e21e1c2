"""The record panel: head, tabs, values, and the buttons below them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu

from tests.gui.keys import press
from tests.gui.views.record.test_head import words
from tracker.domain.vocabulary import Field
from tracker.gui.models.record_lines import RecordLine
from tracker.gui.models.tab_tables import TableRow
from tracker.gui.views.record.panel import RecordPanel

LINES = [RecordLine(section="Place", text="Antigua", field=Field.PLACE, item="e")]


@pytest.fixture
def panel(shown, watched):
    made = RecordPanel()
    for model in (made.lines_model, made.evidence_model, made.history_model):
        watched(model)
    made.resize(420, 700)
    return shown(made)


@pytest.fixture
def record(panel):
    panel.show_record(words(), LINES, draft=False, writable=True)
    return panel


def said(panel) -> set[str]:
    return {label.text() for label in panel.findChildren(QLabel) if label.isVisible()}


def test_without_a_record_it_asks_for_one(panel):
    asked = said(panel)

    panel.show_nothing("The record was deleted.")

    assert asked == {"Choose an agreement to see its record."}
    assert said(panel) == {"The record was deleted."}


def test_a_record_shows_its_head_and_values(record):
    assert "United States – Guatemala" in said(record)
    assert record.lines.model().rowCount() == 1
    assert not record.review.isVisible()


def test_a_draft_offers_to_be_reviewed(panel, qtbot):
    panel.show_record(words(), LINES, draft=True, writable=True)
    qtbot.waitUntil(panel.review.isVisible)

    with qtbot.waitSignal(panel.review_requested):
        qtbot.mouseClick(panel.review, Qt.MouseButton.LeftButton)


def test_what_cannot_be_changed_offers_no_change(panel):
    panel.show_record(words(), LINES, draft=True, writable=False)

    assert not panel.add.isEnabled()
    assert not panel.attach.isEnabled()
    assert not panel.review.isVisible()
    assert panel.notes.isReadOnly()


def test_a_source_can_be_attached(record, qtbot):
    with qtbot.waitSignal(record.attach_requested):
        qtbot.mouseClick(record.attach, Qt.MouseButton.LeftButton)


def test_tabs_lead_to_evidence_history_and_notes(record, qtbot):
    record.show_evidence([TableRow("e1", ("1", "words", "says", "accepted"))])
    record.show_history([TableRow("1", ("today", "add", "mary"))] * 2)
    texts = [record.tabs.tabText(place) for place in range(4)]

    qtbot.mouseClick(record.tabs, Qt.MouseButton.LeftButton, pos=record.tabs.tabRect(1).center())
    evidence = record.evidence.isVisible()
    record.tabs.setFocus()
    press(record.tabs, Qt.Key.Key_Right)
    history = record.history.isVisible()
    record.go_to(3)

    assert texts == ["Record", "Evidence 1", "History 2", "Notes"]
    assert (evidence, history, record.notes.isVisible()) == (True, True, True)


def test_what_has_nothing_to_count_shows_no_count(record):
    record.show_evidence([TableRow("e1", ("1", "words", "says", "accepted"))])

    record.show_evidence([])

    assert record.tabs.tabText(1) == "Evidence"


def test_the_panel_never_becomes_too_narrow_for_its_tabs(record):
    record.show_evidence([TableRow("e1", ("1", "words", "says", "accepted"))] * 12_345)
    record.show_history([TableRow("1", ("today", "add", "mary"))] * 12_345)

    record.resize(record.minimumWidth(), 700)

    last = record.tabs.tabRect(record.tabs.count() - 1)
    assert record.tabs.mapTo(record, last.topRight()).x() < record.width()


def test_the_add_button_opens_the_menu_of_the_window(record, qtbot):
    menu = QMenu(record)
    menu.addAction("Party…")
    record.set_add_menu(menu)

    assert record.add.menu() is menu
    assert record.add.accessibleName() == "Add to the record"
