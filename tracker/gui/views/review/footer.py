"""The foot of a review: where the keyboard is, which keys help, and how to end it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tracker.gui.theme import ui_font
from tracker.gui.views.elements.labels import Words, primary_button
from tracker.gui.views.review.hints import KeyHints
from tracker.gui.wording import native_keys


class ReviewFooter(QWidget):
    """Ends the review one way or the other."""

    discard_requested = Signal()
    draft_requested = Signal()
    save_requested = Signal()
    next_requested = Signal()
    """Save, and go on to the next draft that waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(56)
        self._place = Words(role="secondary")
        self._place.setFont(ui_font(0.92))
        self._hints = KeyHints(
            (
                (self.tr("Tab"), self.tr("next field")),
                ("Ctrl+1…9 · Ctrl+K", self.tr("give selected text to a field")),
                ("F6", self.tr("text or draft")),
            )
        )
        self.discard = QPushButton(self.tr("Discard draft"))
        self.draft = QPushButton(self.tr("Save as draft"))
        self.next = QPushButton()
        words = self.tr("Save and next")
        self.next.setText(words)
        self.next.setToolTip(f"{words} ({native_keys('Ctrl+Shift+Return')})")
        self.next.hide()
        self.save = primary_button(self.tr("Save record"))
        self.show_verb(self.tr("Save record"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._place)
        row.addSpacing(12)
        row.addWidget(self._hints, 1)
        for button, signal in (
            (self.discard, self.discard_requested),
            (self.draft, self.draft_requested),
            (self.next, self.next_requested),
            (self.save, self.save_requested),
        ):
            button.setAccessibleName(button.text().partition("  ")[0])
            button.clicked.connect(signal)
            button.setAutoDefault(False)
            row.addWidget(button)

    def show_place(self, label: str, number: int, count: int) -> None:
        """Say which row is current."""
        words = self.tr("{label}, field {number} of {count}")
        shown = words.format(label=label, number=number, count=count) if number else ""
        self._place.setText(shown)

    def show_verb(self, words: str) -> None:
        """Say what saving will do: add a record, or save the one under review."""
        keys = native_keys("Ctrl+Return")
        self.save.setText(f"{words}   {keys}")
        self.save.setAccessibleName(words)

    def offer_next(self, *, offered: bool) -> None:
        """Offer to go on to the next draft, where one waits."""
        self.next.setVisible(offered)

    def set_busy(self, *, busy: bool) -> None:
        """Keep people from saving twice."""
        for button in (self.discard, self.draft, self.next, self.save):
            button.setEnabled(not busy)
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)
