"""A line above the content that says what happened and what to do, without stopping anybody."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tracker.gui.icons import icon
from tracker.gui.theme import ui_font
from tracker.gui.views.elements.labels import Words, icon_button

_STAY_MS = 8_000


class MessageBar(QFrame):
    """Shows one message with a tone, and at most one thing to do about it."""

    acted = Signal()
    """The button of the message was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._sign = QLabel()
        self.what = Words()
        self.what.setFont(ui_font(semibold=True))
        self.what.setWordWrap(True)
        self.hint = Words("", "secondary")
        self.hint.setWordWrap(True)
        self.act = QPushButton()
        self.close_button = icon_button("x", self.tr("Close message"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.what)
        words.addWidget(self.hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        row.addWidget(self.act)
        row.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAY_MS)
        self._timer.timeout.connect(self.hide)
        self.close_button.clicked.connect(self.hide)
        self.act.clicked.connect(self._act)
        self.hide()

    def show_message(
        self, what: str, hint: str = "", *, tone: str = "info", act: str = ""
    ) -> None:
        """Show a message; `tone` is info, warning or danger, and only info goes away by itself."""
        signs = {"info": "info", "warning": "triangle-alert", "danger": "circle-alert"}
        roles = {"info": "accent", "warning": "warning", "danger": "danger"}
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._sign.setPixmap(icon(signs[tone], roles[tone]).pixmap(20, 20))
        self.what.setText(what)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self.setAccessibleName(f"{what} {hint}".strip())
        self.show()
        self._timer.stop()
        if tone == "info":
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close the message."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.hide()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        self.hide()
        self.acted.emit()
