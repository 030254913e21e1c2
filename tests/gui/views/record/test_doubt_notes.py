from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tracker.domain.doubt import Doubt, DoubtKind
from tracker.domain.vocabulary import Field
from tracker.gui.views.record.doubt_notes import DoubtNotes

EARLY = Doubt(
    DoubtKind.IN_FORCE_BEFORE_SIGNATURE,
    "In force from 2019-01-01, but signed on 2019-06-03.",
    Field.EVENT_DATE,
)
TWICE = Doubt(DoubtKind.SAME_PARTY_TWICE, "Chad stands twice among the parties.", Field.PARTIES)


@pytest.fixture
def notes(qtbot):
    made = DoubtNotes()
    qtbot.addWidget(made)
    return made


def test_each_question_is_read_and_can_be_laid_to_rest(qtbot, notes):
    notes.show_doubts((EARLY, TWICE), writable=True)

    assert notes.words() == [EARLY.message, TWICE.message]
    assert notes.buttons[1].accessibleName() == f"Not a problem: {TWICE.message}"
    with qtbot.waitSignal(notes.dismiss_requested) as asked:
        QTest.mouseClick(notes.buttons[1], Qt.MouseButton.LeftButton)
    assert asked.args == [TWICE.kind]


def test_where_there_is_none_nothing_is_shown(notes):
    assert notes.isHidden()
    notes.show_doubts((EARLY,), writable=True)
    assert not notes.isHidden()
    notes.show_doubts((), writable=True)

    assert notes.isHidden()
    assert notes.words() == []


def test_a_library_that_is_only_read_keeps_its_questions(notes):
    notes.show_doubts((EARLY,), writable=False)

    assert not notes.buttons[0].isEnabled()
