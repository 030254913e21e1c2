"""The editor over a line lives while one value is edited."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from tests.gui.keys import press, type_text
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import Field
from tracker.gui.views.fields.inline_editor import InlineEditor

PLACE = QRect(20, 60, 260, 24)


@pytest.fixture
def window(shown):
    made = QWidget()
    made.resize(400, 300)
    made.elsewhere = QLineEdit()
    layout = QVBoxLayout(made)
    layout.addWidget(made.elsewhere)
    layout.addStretch()
    return shown(made)


@pytest.fixture
def editor(window, naming):
    made = InlineEditor(Field.PLACE, naming, window)
    made.open_at(PLACE, "Antigua")
    return made


def test_it_opens_over_the_line_with_the_value_selected(editor):
    assert editor.editor.line.text() == "Antigua"
    assert editor.editor.line.hasFocus()
    assert (editor.x(), editor.width()) == (PLACE.x(), PLACE.width())
    assert editor.height() >= PLACE.height()


def test_return_submits_what_was_typed(editor, qtbot):
    editor.editor.line.selectAll()
    type_text(editor.editor.line, "Lima")

    with qtbot.waitSignal(editor.submitted) as told:
        press(editor.editor.line, Qt.Key.Key_Return)

    assert str(told.args[0]) == "Lima"


def test_escape_gives_up(editor, qtbot):
    with qtbot.waitSignal(editor.closed), qtbot.assertNotEmitted(editor.submitted):
        press(editor.editor.line, Qt.Key.Key_Escape)

    assert not editor.isVisible()


def test_going_elsewhere_gives_up(editor, window, qtbot):
    with qtbot.waitSignal(editor.closed):
        qtbot.mouseClick(window.elsewhere, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not isValid(editor))


def test_a_refused_value_makes_room_for_the_reason(editor, qtbot):
    before = editor.height()

    editor.show_error(ValueRefused("That is no place.", hint="Write a city."))

    qtbot.waitUntil(lambda: editor.height() > before)
    assert editor.isVisible()


def test_a_long_reason_is_whole_and_tells_how_much_room_it_takes(editor, qtbot):
    with qtbot.waitSignal(editor.grown) as told:
        editor.show_error(ValueRefused("That is no place at all. " * 8, hint="Write a city."))

    error = editor.editor.error
    qtbot.waitUntil(lambda: error.height() >= error.heightForWidth(error.width()))
    assert editor.rect().contains(editor.editor.geometry())
    assert told.args[0] > 3 * PLACE.height()


def test_a_reason_that_has_gone_takes_no_room(editor, qtbot):
    editor.show_error(ValueRefused("That is no place.", hint="Write a city."))

    with qtbot.waitSignal(editor.grown) as told:
        type_text(editor.editor.line, "L")

    assert told.args == [0]
