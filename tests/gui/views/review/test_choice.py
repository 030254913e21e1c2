from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tracker.gui.views.review.choice import ChoiceLine
from tracker.gui.views.review.values import Choice


@pytest.fixture
def line(qtbot):
    choice = Choice(words="Congo", value="COG", exact="the\nCongo", instead_of="DR Congo")
    made = ChoiceLine(0, choice)
    qtbot.addWidget(made)
    made.resize(400, made.height())
    return made


def test_a_candidate_says_its_key_its_value_and_the_words_behind_it(line):
    assert line.accessibleName() == "Alt+1: Congo instead of DR Congo, “the Congo”"


def test_a_click_takes_it_and_a_drag_out_of_it_does_not(qtbot, line):
    with qtbot.waitSignal(line.taken) as taken:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(line.taken):
        QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(5, 90))

    assert taken.args == [0]


def test_it_is_painted_where_there_is_no_room_too(line):
    wide = line.grab().toImage()
    line.resize(30, line.height())

    assert line.grab().toImage().size() != wide.size()
