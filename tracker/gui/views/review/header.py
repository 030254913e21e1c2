"""The head of a review: which article, and what to do with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from tracker.gui.icons import icon
from tracker.gui.theme import ui_font
from tracker.gui.views.elements.labels import ElidedLabel, Words, icon_button


class ReviewHeader(QWidget):
    """Shows title and particulars of the article, with a way back."""

    back_requested = Signal()
    details_requested = Signal()
    find_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self.back = icon_button("arrow-left", self.tr("Back to the list (Alt+Left)"))
        self.back.setIcon(icon("arrow-left"))
        self.title = ElidedLabel()
        self.title.setProperty("role", "")
        self.title.setFont(ui_font(semibold=True))
        self.meta = ElidedLabel()
        for label in (self.title, self.meta):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.waiting = Words(role="secondary")
        self.waiting.setFont(ui_font(0.92))
        self.waiting.hide()
        self.details_button = _button("sliders-horizontal", self.tr("Source details"))
        self.find_button = _button("text-search", self.tr("Find in text"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.meta)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        row.addWidget(self.waiting)
        row.addWidget(self.details_button)
        row.addWidget(self.find_button)
        self.back.clicked.connect(self.back_requested)
        self.details_button.clicked.connect(self.details_requested)
        self.find_button.clicked.connect(self.find_requested)

    def show_article(self, title: str, particulars: str) -> None:
        """Show another article; the whole of both lines is in their tooltips."""
        for label, words in ((self.title, title), (self.meta, particulars)):
            label.setText(words)
            label.setToolTip(words)

    def show_waiting(self, words: str) -> None:
        """Say how many drafts wait besides this one; nothing where none does."""
        self.waiting.setText(words)
        self.waiting.setVisible(bool(words))


def _button(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setText(f" {words}")
    button.setAccessibleName(words)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
