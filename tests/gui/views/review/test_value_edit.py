from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.keys import CONTROL, press, type_text
from tracker.gui.views.fields.suggest import Suggestion
from tracker.gui.views.review.value_edit import ValueEdit


@pytest.fixture
def line(qtbot):
    made = ValueEdit()
    qtbot.addWidget(made)
    made.resize(400, 32)
    made.show_value("Guatemala", (2, 6), "inferred")
    made.show()
    made.setFocus()
    return made


def claimed(line, key, modifiers=CONTROL):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(line, event)
    return event.isAccepted()


def test_enter_confirms_a_value_nobody_changed(qtbot, line):
    with qtbot.waitSignal(line.confirmed):
        press(line, Qt.Key.Key_Return)


def test_enter_hands_over_what_was_typed(qtbot, line):
    line.selectAll()
    type_text(line, "Antigua")
    assert line.is_changed

    with qtbot.waitSignal(line.entered) as entered:
        press(line, Qt.Key.Key_Return)

    assert entered.args == ["Antigua"]


def test_enter_takes_an_offered_entry(qtbot, line):
    line.suggest_from(lambda words: [Suggestion("GTM", "Guatemala")])
    press(line, Qt.Key.Key_Down)

    with qtbot.waitSignal(line.chosen) as chosen:
        press(line, Qt.Key.Key_Return)

    assert chosen.args[0].value == "GTM"


def test_escape_brings_the_value_back(qtbot, line):
    type_text(line, "x")

    with qtbot.waitSignal(line.escaped):
        press(line, Qt.Key.Key_Escape)

    assert line.text() == "Guatemala"


def test_a_value_that_changes_elsewhere_does_not_overwrite_typing(line):
    line.selectAll()
    type_text(line, "Anti")

    line.show_value("Lima")

    assert line.text() == "Anti"
    line.reset()
    line.show_value("Lima")
    assert line.text() == "Lima"


def test_numbers_and_aside_are_painted_until_somebody_types(line):
    with_both = line.grab().toImage()
    line.show_value("Guatemala")
    assert line.grab().toImage() != with_both

    line.show_value("", (11,), "searched, not found", italic=True)
    gap = line.grab().toImage()
    line.show_value("")
    assert line.grab().toImage() != gap


def test_a_number_can_be_clicked(qtbot, line):
    line.grab()
    box, number = line._boxes[1]

    with qtbot.waitSignal(line.number_clicked) as clicked:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=box.center())

    assert clicked.args == [number] == [6]


def test_numbers_that_do_not_fit_are_left_out(line):
    words = line.fontMetrics().horizontalAdvance("Guatemala")
    line.resize(words + 100, 32)
    line.show_value("Guatemala", tuple(range(10, 30)), "a long aside that has no room")
    line.grab()

    assert 0 < len(line._boxes) < 20


def test_arrows_step_over_chips_only_from_an_empty_line(qtbot, line):
    with qtbot.assertNotEmitted(line.chip_step):
        press(line, Qt.Key.Key_Left)
    line.clear()

    with qtbot.waitSignal(line.chip_step) as step:
        press(line, Qt.Key.Key_Left)

    assert step.args == [-1]


def test_keys_of_the_review_pass(line):
    for key in (Qt.Key.Key_K, Qt.Key.Key_D, Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_Z):
        assert not claimed(line, key)
        text = line.text()
        press(line, key, CONTROL)
        assert line.text() == text


def test_undo_belongs_to_the_line_while_somebody_types(line):
    type_text(line, "x")

    assert claimed(line, Qt.Key.Key_Z)


def test_the_value_is_selected_when_the_row_is_entered(qtbot, line):
    line.clearFocus()

    with qtbot.waitSignal(line.focused):
        line.setFocus()

    assert line.selectedText() == "Guatemala"


def test_a_long_value_is_selected_whole_and_read_from_its_beginning(qtbot, line):
    line.clearFocus()
    line.show_value("Memorandum of understanding on trafficking in persons " * 4)

    line.setFocus()

    assert line.selectedText() == line.text()
    assert line.cursorPosition() == 0
    type_text(line, "x")
    assert line.text() == "x"
