"""What tests do in a review: press keys where the keyboard is, fill rows, select words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.gui.keys import NONE, press, type_text
from tracker.gui.screens.review.screen import ReviewScreen
from tracker.gui.views.review.values import Row


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key in whatever has the keyboard."""
    press(QApplication.focusWidget(), code, modifiers)


def enter(screen: ReviewScreen, name: str, words: str) -> None:
    """Write words into a row instead of what it holds, and go on."""
    screen.draft.focus_row(name)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    type_text(line, words)
    key(Qt.Key.Key_Return)


def select(screen: ReviewScreen, words: str) -> None:
    """Select the first such words of the article."""
    start = screen.saving.capture.article.text.index(words)
    screen.reader.select(start, start + len(words))


def row(screen: ReviewScreen, name: str) -> Row:
    """Return what a row shows."""
    return screen.draft.row(name).row


def words_of(screen: ReviewScreen, name: str) -> list[str]:
    """Return the values of a row in words."""
    return [value.words for value in row(screen, name).values]


def signatory(screen: ReviewScreen, number: int) -> str:
    """Return the key of a row of signatories, counted from 1."""
    return [found.key for found in screen.draft.rows() if found.item][number - 1]
