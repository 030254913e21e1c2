"""Real key presses and letters, in every script, for the widget that a test names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def type_text(widget: QWidget, text: str) -> None:
    """Type a text letter by letter; unlike Qt's own test keys, this knows all scripts."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, _code(letter), NONE, letter))


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press and release a key, so that shortcuts hear it too."""
    QTest.keyClick(widget, key, modifiers)


def _code(letter: str) -> int:
    code = ord(letter.upper()) if len(letter.upper()) == 1 else ord(letter)
    return code if code < 0x100 else Qt.Key.Key_unknown.value
