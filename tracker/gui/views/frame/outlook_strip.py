"""A line below the toolbar while another day than today is shown, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from tracker.gui.icons import icon
from tracker.gui.theme import ui_font
from tracker.gui.views.elements.labels import SpareLabel, Words, link_button


class OutlookStrip(QFrame):
    """Says which day is shown as long as it is not today; never goes away by itself."""

    change_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._sign = QLabel()
        self.what = Words()
        self.what.setFont(ui_font(semibold=True))
        self.hint = SpareLabel()
        self.change = link_button(self.tr("Change…"))
        self.back = link_button(self.tr("Back to today"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self.what)
        row.addWidget(self.hint, 1)
        row.addWidget(self.change)
        row.addWidget(self.back)
        self.change.clicked.connect(self.change_requested)
        self.back.clicked.connect(self.back_requested)
        self.hide()

    def show_words(self, what: str, hint: str, *, past: bool) -> None:
        """Show what is looked at; without words there is nothing to say."""
        self.setProperty("tone", "warning" if past else "day")
        self.style().unpolish(self)
        self.style().polish(self)
        name, role = ("history", "warning") if past else ("calendar-clock", "accent")
        self._sign.setPixmap(icon(name, role).pixmap(16, 16))
        self.what.setText(what)
        self.hint.setText(hint)
        self.setAccessibleName(f"{what} {hint}".strip())
        self.setVisible(bool(what))
