"""The terms of a query as chips, and what they come to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.gui.keys import press
from tracker.gui.views.listing.query_bar import QueryBar, TermChip

TERMS = (TermChip(0, "Party Guatemala"), TermChip(1, "Signed 2019"))


@pytest.fixture
def bar(shown):
    made = QueryBar()
    made.resize(800, 40)
    return shown(made)


def test_each_term_is_a_chip(bar):
    bar.show_terms(TERMS)

    assert [chip.text() for chip in bar.chips()] == ["Party Guatemala", "Signed 2019"]


def test_a_click_on_a_chip_removes_its_term(bar, qtbot):
    bar.show_terms(TERMS)
    qtbot.waitUntil(bar.chips()[1].isVisible)

    with qtbot.waitSignal(bar.term_removed) as told:
        qtbot.mouseClick(bar.chips()[1], Qt.MouseButton.LeftButton)

    assert told.args == [1]


def test_a_search_can_be_saved_if_there_is_one(bar, qtbot):
    without = bar.save.isVisible()
    bar.show_terms(TERMS)
    qtbot.waitUntil(bar.save.isVisible)
    bar.save.setFocus()

    with qtbot.waitSignal(bar.save_requested):
        press(bar.save, Qt.Key.Key_Space)

    assert not without


def test_other_terms_replace_the_chips(bar, qtbot):
    bar.show_terms(TERMS)

    bar.show_terms(TERMS[1:])

    qtbot.waitUntil(lambda: [c.text() for c in bar.chips()] == ["Signed 2019"])


def test_counts_are_said(bar):
    bar.show_counts("3", "1,200")

    assert {label.text() for label in bar.findChildren(QLabel)} >= {"3", "of 1,200"}
