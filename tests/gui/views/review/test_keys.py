from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from tests.gui.keys import ALT, CONTROL, NONE, SHIFT
from tracker.domain.vocabulary import Field
from tracker.gui.views.review.keys import TARGETS, Command, command_of, keys_of, target_of


def key(code, modifiers=NONE):
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers)


@pytest.mark.parametrize(
    ("event", "command"),
    [
        (key(Qt.Key.Key_Return, CONTROL), Command.SAVE),
        (key(Qt.Key.Key_D, CONTROL), Command.DISMISS),
        (key(Qt.Key.Key_0, ALT), Command.GAP),
        (key(Qt.Key.Key_K, CONTROL), Command.CHOOSE),
        (key(Qt.Key.Key_Z, CONTROL | SHIFT), Command.REDO),
        (key(Qt.Key.Key_F4, SHIFT), Command.PREVIOUS_PASSAGE),
        (key(Qt.Key.Key_1, CONTROL), Command.ASSIGN),
        (key(Qt.Key.Key_1, CONTROL | Qt.KeyboardModifier.KeypadModifier), Command.ASSIGN),
        (key(Qt.Key.Key_A), None),
        (key(Qt.Key.Key_Return), None),
        (key(Qt.Key.Key_0, CONTROL), None),
    ],
)
def test_keys_ask_for_commands(event, command):
    assert command_of(event) is command


def test_each_field_has_its_figure():
    for number, field in enumerate(TARGETS, start=1):
        event = key(Qt.Key(Qt.Key.Key_0.value + number), CONTROL)
        assert target_of(event) is field
        assert keys_of(field) == f"Ctrl+{number}"


def test_other_keys_stand_for_no_field():
    assert target_of(key(Qt.Key.Key_D, CONTROL)) is None
    assert target_of(key(Qt.Key.Key_X)) is None
    assert keys_of(Field.LANGUAGES) == ""
    assert keys_of(None) == ""
