"""The head says which record the panel shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from tests.gui.keys import press
from tracker.gui.models.life_stops import LifeStop, StopState
from tracker.gui.models.meter import MeterFigures
from tracker.gui.views.elements.chip import Chip
from tracker.gui.views.record.head import MOST, HeadWords, PartyChip, RecordHead

USA = PartyChip("u", "USA", "United States", "1")
GTM = PartyChip("g", "GTM", "Guatemala", "1 2")


def words(**changes) -> HeadWords:
    values = {
        "kind": "Memorandum of cooperation · reviewed",
        "title": "United States – Guatemala",
        "subtitle": "no title stated in its source",
        "parties": (USA, GTM),
        "figures": MeterFigures(claims=3, accepted=3),
        "stops": (LifeStop("Signed", "3 Jun 2019", StopState.PAST),),
    }
    return HeadWords(**values | changes)


@pytest.fixture
def head(shown):
    made = RecordHead()
    made.resize(400, 240)
    shown(made)
    made.show_words(words())
    return made


def chips(head) -> list[Chip]:
    return head.findChildren(Chip)


def test_it_names_kind_title_and_state_of_evidence(head):
    assert head.kind.text() == "Memorandum of cooperation · reviewed"
    assert head.title.text() == head.title.toolTip() == "United States – Guatemala"
    assert head.subtitle.text() == "no title stated in its source"
    assert head.meter.accessibleName() == "3 of 3 values accepted"
    assert "3 Jun 2019" in head.life.accessibleName()


def test_parties_are_chips_that_lead_to_their_value(head, qtbot):
    qtbot.waitUntil(chips(head)[1].isVisible)

    with qtbot.waitSignal(head.party_chosen) as told:
        qtbot.mouseClick(chips(head)[1], Qt.MouseButton.LeftButton)

    assert told.args == ["g"]
    assert chips(head)[1].accessibleName() == "GTM Guatemala 1 2"


def test_of_many_parties_the_rest_are_counted_and_lead_to_the_values_below(head, qtbot):
    many = tuple(PartyChip(str(n), f"P{n}", f"Party {n}", "1") for n in range(9))
    head.show_words(words(parties=many))
    qtbot.waitUntil(lambda: len(chips(head)) == MOST + 1)
    more = chips(head)[-1]

    assert more.toolTip() == "Party 4, Party 5, Party 6, Party 7, Party 8"
    qtbot.waitUntil(more.isVisible)
    with qtbot.waitSignal(head.party_chosen) as told:
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert told.args == ["4"]


def test_another_record_brings_other_chips(head, qtbot):
    head.show_words(words(parties=(GTM,), subtitle=""))

    qtbot.waitUntil(lambda: len(chips(head)) == 1)
    assert not head.subtitle.isVisible()


def test_a_record_without_parties_shows_no_empty_line(head, qtbot):
    head.show_words(words(parties=()))

    qtbot.waitUntil(lambda: chips(head) == [])


@pytest.mark.parametrize(
    ("name", "signal"),
    [("Previous agreement", "previous_requested"), ("Next agreement", "next_requested")],
)
def test_neighbours_can_be_reached(head, qtbot, name, signal):
    button = next(b for b in head.findChildren(QToolButton) if b.accessibleName() == name)
    button.setFocus()

    with qtbot.waitSignal(getattr(head, signal)):
        press(button, Qt.Key.Key_Space)
