"""The line that says a text or an agreement may be in the library already."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tracker.gui.icons import icon
from tracker.gui.theme import ui_font
from tracker.gui.views.elements.labels import Words


class ReviewNotice(QFrame):
    """Offers what can be done about a likeness; it stops nobody."""

    compare_requested = Signal(str)
    """Carries the uuid of the record that is alike."""
    kept_apart = Signal(str)
    attach_requested = Signal(str)
    open_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uuid = ""
        self.setProperty("role", "message")
        self.setProperty("tone", "warning")
        sign = QLabel()
        sign.setPixmap(icon("copy", "warning").pixmap(20, 20))
        self.what = Words()
        self.what.setFont(ui_font(semibold=True))
        self.what.setWordWrap(True)
        self.why = Words(role="secondary")
        self.why.setFont(ui_font(0.92))
        self.why.setWordWrap(True)
        self.compare = QPushButton(self.tr("Compare"))
        self.compare.setProperty("role", "flat")
        self.open = QPushButton(self.tr("Open the record"))
        self.apart = QPushButton(self.tr("Not the same"))
        self.attach = QPushButton(self.tr("Attach as another source"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.what)
        words.addWidget(self.why)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(sign)
        row.addLayout(words, 1)
        for button, slot in (
            (self.compare, self._compare),
            (self.open, self._open),
            (self.apart, self._keep_apart),
            (self.attach, self._attach),
        ):
            button.setAccessibleName(button.text())
            button.clicked.connect(slot)
            row.addWidget(button)
        self.hide()

    def show_known(self, uuid: str, name: str, words: str) -> None:
        """Say that the library holds this very text; `uuid` is a record that rests on it."""
        self._show(uuid, self.tr("You already have this text: {name}").format(name=name), words)
        self.open.setVisible(bool(uuid))
        self.compare.hide()
        self.apart.hide()
        self.attach.hide()

    def show_similar(self, uuid: str, name: str, words: str) -> None:
        """Say that a stored agreement may be the one of the draft."""
        self._show(uuid, self.tr("You may have this already: {name}").format(name=name), words)
        self.open.hide()
        for button in (self.compare, self.apart, self.attach):
            button.show()

    @property
    def uuid(self) -> str:
        """The record that is alike."""
        return self._uuid

    def _show(self, uuid: str, what: str, why: str) -> None:
        self._uuid = uuid
        self.what.setText(what)
        self.why.setText(why)
        self.setAccessibleName(f"{what} {why}")
        self.show()

    def _compare(self) -> None:
        self.compare_requested.emit(self._uuid)

    def _open(self) -> None:
        self.open_requested.emit(self._uuid)

    def _keep_apart(self) -> None:
        self.hide()
        self.kept_apart.emit(self._uuid)

    def _attach(self) -> None:
        self.attach_requested.emit(self._uuid)
