"""What is known about one passage."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.gui.pictures import colors
from tracker.gui.marks import MarkKind
from tracker.gui.tokens import LIGHT, Group
from tracker.gui.views.record.passage_details import (
    MarkLabel,
    PassageDetails,
    PassageWords,
    Quotation,
)

WORDS = PassageWords(
    heading="Passage 3",
    mark=MarkKind.ACCEPTED,
    state="accepted",
    quotation="signed a memorandum of cooperation in Antigua",
    group=Group.PARTIES,
    facts=(("Says", "parties › Guatemala"), ("Source", "The Daily Ledger")),
)


@pytest.fixture
def details(shown):
    made = PassageDetails()
    made.resize(420, 260)
    return shown(made)


def said(details) -> set[str]:
    return {label.text() for label in details.findChildren(QLabel) if label.isVisibleTo(details)}


def test_a_passage_is_quoted_with_what_is_known_about_it(details, qtbot):
    details.show_passage(WORDS)
    qtbot.waitUntil(lambda: "The Daily Ledger" in said(details))

    assert said(details) >= {
        "Passage 3", "accepted", WORDS.quotation, "Says", "parties › Guatemala", "Source",
    }  # fmt: skip


def test_another_passage_replaces_the_facts(details, qtbot):
    details.show_passage(WORDS)

    details.show_passage(PassageWords(heading="Passage 4", mark=MarkKind.CONFLICT, state="",
                                      quotation="not signed", group=Group.OTHER,
                                      facts=(("Says", "signed › no"),)))  # fmt: skip

    qtbot.waitUntil(lambda: "signed › no" in said(details))
    assert "The Daily Ledger" not in said(details)


def test_the_quotation_can_be_copied(details, qtbot):
    details.show_passage(WORDS)

    with qtbot.waitSignal(details.copy_requested):
        qtbot.mouseClick(details.copy, Qt.MouseButton.LeftButton)


def test_a_value_without_passage_says_so(details):
    details.show_passage(WORDS)

    details.clear("No passage supports this value")

    assert details.heading.text() == "No passage supports this value"
    assert not details.quotation.isVisible()
    assert not details.copy.isEnabled()


def test_without_a_reason_the_room_goes_to_the_record(details):
    details.show_passage(WORDS)

    details.clear()

    assert not details.isVisible()


def test_the_bar_of_a_quotation_has_the_colour_of_its_group(shown):
    quotation = Quotation()
    quotation.show_words("signed in Antigua", Group.AREAS)
    quotation.resize(300, 40)

    shown(quotation)

    assert colors(quotation)[LIGHT.hues[Group.AREAS].color] >= quotation.height()


def test_a_mark_can_be_shown_and_taken_away(shown):
    label = shown(MarkLabel())
    without = colors(label)[LIGHT.warning]

    label.show_mark(MarkKind.UNSUPPORTED)
    with_mark = colors(label)[LIGHT.warning]
    label.show_mark(None)

    assert (without, colors(label)[LIGHT.warning]) == (0, 0)
    assert with_mark > 0
