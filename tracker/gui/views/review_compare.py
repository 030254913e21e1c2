"""Shows a draft and a stored record field by field, to tell whether they are one agreement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tracker.gui.theme import ui_font
from tracker.gui.views.review_values import Row


class CompareDialog(QDialog):
    """A table of three columns; what differs is set in semibold."""

    def __init__(
        self, draft: Sequence[Row], stored: Sequence[Row], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare"))
        self.resize(760, 480)
        lines = compared(draft, stored)
        self.table = QTableWidget(len(lines), 3)
        self.table.setAccessibleName(self.tr("Draft and stored record, field by field"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Field"), self.tr("This draft"), self.tr("In the library")]
        )
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for place, line in enumerate(lines):
            for column, words in enumerate(line):
                item = QTableWidgetItem(words)
                if column and line[1] != line[2]:
                    item.setFont(ui_font(semibold=True))
                self.table.setItem(place, column, item)
        self.table.resizeRowsToContents()
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


def compared(draft: Sequence[Row], stored: Sequence[Row]) -> list[tuple[str, str, str]]:
    """Return label, words of the draft and words of the record for every field that has any."""
    sides: tuple[dict[str, str], dict[str, str]] = ({}, {})
    labels: dict[str, str] = {}
    for side, rows in zip(sides, (draft, stored), strict=True):
        for row in rows:
            key = row.key.partition(":")[0]
            labels.setdefault(key, row.label.rstrip(" 0123456789"))
            words = "; ".join(value.words for value in row.values) or row.gap
            side[key] = "; ".join(part for part in (side.get(key, ""), words) if part)
    lines = [(labels[key], sides[0].get(key, ""), sides[1].get(key, "")) for key in labels]
    return [line for line in lines if line[1] or line[2]]
