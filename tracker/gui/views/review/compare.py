"""Shows a draft and a stored record field by field, to tell whether they are one agreement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.gui.views.elements.words_table import WordsTable
from tracker.gui.views.review.side_by_side import side_by_side
from tracker.gui.views.review.values import Row


class CompareDialog(QDialog):
    """A table of three columns; what differs is set in semibold."""

    def __init__(
        self, draft: Sequence[Row], stored: Sequence[Row], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare"))
        self.resize(760, 480)
        lines = side_by_side([draft, stored])
        headers = (self.tr("Field"), self.tr("This draft"), self.tr("In the library"))
        self.table = WordsTable(headers, self.tr("Draft and stored record, field by field"))
        self.table.show_rows(
            lines, {at for at, (_, one, other) in enumerate(lines) if one != other}
        )
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
