"""The bar that finds words in the text being read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tracker.gui.views.elements.labels import Words, icon_button


class FindBar(QWidget):
    """Asks for words to find, and says how many times they occur."""

    words_changed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in this text"))
        self.words.setAccessibleName(self.tr("Find in this text"))
        self.words.setMaximumWidth(320)
        self.count = Words(role="secondary")
        self.back = icon_button("chevron-up", self.tr("Previous (Shift+Enter)"))
        self.forth = icon_button("chevron-down", self.tr("Next (Enter)"))
        self.leave = icon_button("x", self.tr("Close (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.setSpacing(8)
        for widget in (self.words, self.count, self.back, self.forth):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.leave)
        self.words.textChanged.connect(self.words_changed)
        self.back.clicked.connect(self.previous_requested)
        self.forth.clicked.connect(self.next_requested)
        self.leave.clicked.connect(self.closed)

    def open(self, words: str) -> None:
        """Appear with words to start from, ready to type."""
        self.show()
        if words:
            self.words.setText(words)
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_count(self, current: int, total: int) -> None:
        """Say which of the occurrences is shown, counted from 1."""
        if not self.words.text():
            self.count.setText("")
        elif total:
            place = self.tr("{current} of {total}").format(current=current, total=total)
            self.count.setText(place)
        else:
            self.count.setText(self.tr("not in this text"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, close with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_requested if back else self.next_requested).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
