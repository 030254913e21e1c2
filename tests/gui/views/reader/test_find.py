from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tracker.gui.views.reader.find import FindBar


@pytest.fixture
def bar(qtbot):
    made = FindBar()
    qtbot.addWidget(made)
    made.show()
    return made


def test_typing_announces_the_words(qtbot, bar):
    with qtbot.waitSignal(bar.words_changed) as told:
        QTest.keyClick(bar.words, Qt.Key.Key_A)

    assert told.args == ["a"]


def test_opening_keeps_words_and_lets_type_over_them(bar):
    bar.open("pact")
    bar.open("")

    assert bar.words.text() == "pact"
    assert bar.words.selectedText() == "pact"


@pytest.mark.parametrize(
    ("current", "total", "words"), [(1, 3, "1 of 3"), (0, 0, "not in this text")]
)
def test_it_says_how_often_the_words_occur(bar, current, total, words):
    bar.words.setText("pact")

    bar.show_count(current, total)

    assert bar.count.text() == words


def test_without_words_nothing_is_said(bar):
    bar.show_count(0, 0)

    assert bar.count.text() == ""


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "next_requested"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, "previous_requested"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "closed"),
    ],
)
def test_keys_go_through_the_hits(qtbot, bar, key, modifier, signal):
    with qtbot.waitSignal(getattr(bar, signal)):
        QTest.keyClick(bar.words, key, modifier)


@pytest.mark.parametrize(
    ("button", "signal"),
    [("back", "previous_requested"), ("forth", "next_requested"), ("leave", "closed")],
)
def test_buttons_do_the_same(qtbot, bar, button, signal):
    with qtbot.waitSignal(getattr(bar, signal)):
        QTest.mouseClick(getattr(bar, button), Qt.MouseButton.LeftButton)


def test_every_part_has_a_name(bar):
    for part in (bar.words, bar.back, bar.forth, bar.leave):
        assert part.accessibleName()
