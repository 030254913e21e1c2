"""Asks what becomes of a review that is left with work in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.gui.theme import ui_font
from tracker.gui.views.elements.labels import SecondaryLabel, Words, primary_button


class LeaveDialog(QDialog):
    """Three verbs; the safe one is default, Escape goes on editing."""

    draft_requested = Signal()
    discard_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unsaved review"))
        what = Words(self.tr("This review is not saved yet."))
        what.setFont(ui_font(1.15, semibold=True))
        hint = SecondaryLabel(
            self.tr("A draft keeps the article and every decision, to go on another day.")
        )
        self.discard = QPushButton(self.tr("Discard"))
        self.keep = QPushButton(self.tr("Keep editing"))
        self.draft = primary_button(self.tr("Save as draft"))
        for button in (self.discard, self.keep):
            button.setAutoDefault(False)
        self.draft.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.draft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(what)
        layout.addWidget(hint)
        layout.addLayout(buttons)
        self.setMinimumWidth(440)
        self.keep.clicked.connect(self.reject)
        self.draft.clicked.connect(self._save)
        self.discard.clicked.connect(self._drop)

    def _save(self) -> None:
        self.accept()
        self.draft_requested.emit()

    def _drop(self) -> None:
        self.accept()
        self.discard_requested.emit()
