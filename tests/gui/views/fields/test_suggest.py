from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from tests.gui.keys import press, type_text
from tracker.gui.views.fields.suggest import MOST, SuggestEdit, Suggestion

FRUIT = tuple(Suggestion(f"F{i}", f"fruit {i}", "a kind") for i in range(12))


def suggest(words):
    return [entry for entry in FRUIT if words in entry.words]


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(400, 420)
    qtbot.addWidget(made)
    layout = QVBoxLayout(made)
    layout.addWidget(SuggestEdit(suggest))
    layout.addWidget(QLineEdit())
    layout.addStretch(1)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def line(window):
    found = window.findChild(SuggestEdit)
    found.setFocus()
    return found


def test_at_most_a_handful_is_offered(line):
    type_text(line, "fruit")

    assert line.suggestions.count() == MOST
    assert line.suggestions.geometry().top() >= line.geometry().bottom()


def test_the_list_opens_upwards_where_there_is_no_room_below(window, line):
    window.layout().insertStretch(0, 10)
    window.layout().activate()
    type_text(line, "fruit")

    assert line.suggestions.geometry().bottom() <= line.geometry().top()


def test_words_without_an_entry_close_the_list(line):
    type_text(line, "fruit 1")
    type_text(line, "x")

    assert not line.is_offering


def test_arrows_go_round_the_list(qtbot, line):
    type_text(line, "fruit 1")
    assert line.suggestions.count() == 3
    press(line, Qt.Key.Key_Up)

    with qtbot.waitSignal(line.chosen) as chosen:
        press(line, Qt.Key.Key_Enter)

    assert chosen.args[0].value == "F11"


def test_where_words_may_be_free_enter_takes_the_words(qtbot, line):
    line.takes_first = False
    type_text(line, "fruit 1")

    with qtbot.waitSignal(line.entered) as entered:
        press(line, Qt.Key.Key_Return)

    assert entered.args == ["fruit 1"]


def test_an_arrow_opens_the_whole_list(line):
    press(line, Qt.Key.Key_Down)

    assert line.is_offering


def test_leaving_closes_the_list_and_says_so(qtbot, window, line):
    type_text(line, "fruit")

    with qtbot.waitSignal(line.left):
        window.findChildren(QLineEdit)[-1].setFocus()

    assert not line.is_offering


def test_escape_belongs_to_the_list_while_it_is_open(line):
    type_text(line, "fruit")
    escape = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier
    )
    escape.ignore()

    QApplication.sendEvent(line, escape)

    assert escape.isAccepted()


def test_without_a_source_of_entries_it_is_a_plain_line(qtbot, line):
    line.suggest_from(None)
    type_text(line, "fruit")
    press(line, Qt.Key.Key_Down)

    assert not line.is_offering
    with qtbot.waitSignal(line.entered):
        press(line, Qt.Key.Key_Return)
    with qtbot.waitSignal(line.escaped):
        press(line, Qt.Key.Key_Escape)
