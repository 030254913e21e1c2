"""The reader with its head: sources as tabs, passages with their place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests import factories as make
from tests.gui.keys import press
from tracker.domain.vocabulary import Field
from tracker.gui.views.reader.marks import passage_marks
from tracker.gui.views.reader.reader_pane import ReaderPane, SourceTab

LEDGER = SourceTab("s1", "The Daily Ledger", "Deal signed in Antigua (The Daily Ledger)")
SMITH = SourceTab("s2", "Smith & Sons" * 9, "Smith & Sons, whole")


@pytest.fixture
def pane(shown):
    made = ReaderPane()
    made.resize(900, 320)
    return shown(made)


def words(pane) -> list[str]:
    labels = pane.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def test_without_a_record_it_asks_for_one(pane):
    assert words(pane) == ["Choose an agreement to read its sources."]
    assert not pane.attach.isVisible()


def test_a_record_without_source_offers_to_attach_one(pane, qtbot):
    pane.show_sources((), "", record=True)
    qtbot.waitUntil(pane.attach.isVisible)

    with qtbot.waitSignal(pane.attach_requested):
        qtbot.mouseClick(pane.attach, Qt.MouseButton.LeftButton)

    assert "all of its values are unsupported" in words(pane)[0]


def test_sources_are_tabs_and_the_current_one_is_checked(pane):
    pane.show_sources((LEDGER, SMITH), "s2", record=True)

    assert [tab.isChecked() for tab in pane.tabs()] == [False, True]
    assert pane.tabs()[0].text() == "The Daily Ledger"
    assert pane.tabs()[1].accessibleName() == "Smith & Sons, whole"
    assert "&&" in pane.tabs()[1].text()
    assert pane.tabs()[1].text().endswith("…")


def test_another_source_is_chosen_by_mouse_and_by_key(pane, qtbot):
    pane.show_sources((LEDGER, SMITH), "s1", record=True)
    qtbot.waitUntil(pane.tabs()[1].isVisible)

    with qtbot.waitSignal(pane.source_chosen) as by_mouse:
        qtbot.mouseClick(pane.tabs()[1], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.source_chosen) as by_key:
        pane.tabs()[0].setFocus()
        press(pane.tabs()[0], Qt.Key.Key_Space)

    assert (by_mouse.args, by_key.args) == (["s2"], ["s1"])


def test_the_place_among_the_passages_is_said(pane):
    pane.show_sources((LEDGER,), "s1", record=True)

    pane.show_place(2, 7)
    focused = words(pane)
    pane.show_place(0, 7)

    assert "passage 2 of 7" in focused
    assert "7 passages" in words(pane)

    pane.show_place(0, 1)
    assert "1 passage" in words(pane)


def test_arrows_lead_from_passage_to_passage(pane, qtbot):
    pane.show_sources((LEDGER,), "s1", record=True)
    without = (pane.back.isEnabled(), pane.forth.isEnabled())
    pane.show_place(1, 2)

    with qtbot.waitSignal(pane.next_requested):
        qtbot.mouseClick(pane.forth, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.previous_requested):
        qtbot.mouseClick(pane.back, Qt.MouseButton.LeftButton)

    assert without == (False, False)


def test_a_text_is_shown_with_its_passages(pane):
    record = make.agreement()
    dossier = make.dossier(record)
    names = {field.value: field.value for field in Field}
    marks = passage_marks(record, make.TEXT_UUID, dossier.numbers(), names)
    pane.show_sources((LEDGER,), "s1", record=True)

    pane.show_text(make.TEXT, marks)

    assert make.TEXT.splitlines()[0] in pane.reader.body.toPlainText()
    assert len(marks) > 5
