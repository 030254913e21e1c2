"""Asks which sources of a record tell of another agreement, to take the record apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tracker.gui.views.elements.labels import SecondaryLabel, primary_button
from tracker.gui.views.elements.mnemonics import give_mnemonics


class SplitDialog(QDialog):
    """A tick for each source that goes; at least one goes and one stays."""

    split_requested = Signal(list)
    """Carries the uuids of the sources that go into a record of their own."""

    def __init__(self, sources: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take the record apart"))
        self.resize(520, 360)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sources that tell of another agreement"))
        for uuid, words in sources:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, uuid)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.split = primary_button(self.tr("Take apart"))
        self.split.setEnabled(False)
        self.split.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.split)
        note = self.tr(
            "Tick the sources that tell of another agreement. What only they say goes with them "
            "into a record of its own; what nobody says in particular stays with both."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(SecondaryLabel(note))
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.list.itemChanged.connect(self._react)
        self.split.clicked.connect(self._ask)
        cancel.clicked.connect(self.reject)
        give_mnemonics(self)

    def chosen(self) -> list[str]:
        """Return the uuids of the sources that are ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _react(self) -> None:
        self.split.setEnabled(0 < len(self.chosen()) < self.list.count())

    def _ask(self) -> None:
        self.split_requested.emit(self.chosen())
        self.accept()
