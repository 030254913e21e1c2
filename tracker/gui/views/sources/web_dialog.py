"""Asks for the address of a page that is to be fetched."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tracker.gui.views.elements.labels import SecondaryLabel, Words, primary_button
from tracker.gui.views.elements.mnemonics import give_mnemonics

_WIDTH = 520


class WebDialog(QDialog):
    """One line and Enter. What is wrong with an address is told once it is fetched."""

    address_submitted = Signal(str)

    def __init__(self, address: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add from the web"))
        self.setMinimumWidth(_WIDTH)
        self.address = QLineEdit(address)
        self.address.setPlaceholderText("https://example.org/article")
        self.address.setAccessibleName(self.tr("Address of the page"))
        self.address.selectAll()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.setAccessibleName(self.cancel.text())
        self.fetch = primary_button(self.tr("Fetch page"))
        self.fetch.setDefault(True)
        self._arrange()
        self.address.textChanged.connect(self._allow)
        self.fetch.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)
        self._allow()
        give_mnemonics(self)

    def _arrange(self) -> None:
        label = Words(self.tr("Address of the page"))
        label.setBuddy(self.address)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.fetch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(label)
        layout.addWidget(self.address)
        layout.addWidget(
            SecondaryLabel(
                self.tr(
                    "The page is fetched once, now, and kept. Nothing is sent but the address."
                )
            )
        )
        layout.addLayout(buttons)

    def submit(self) -> None:
        """Hand over the address, if there is one."""
        if words := self.address.text().strip():
            self.address_submitted.emit(words)
            self.accept()

    def _allow(self) -> None:
        self.fetch.setEnabled(bool(self.address.text().strip()))
