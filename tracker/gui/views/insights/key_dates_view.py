"""The days to come, as a table from which a record can be opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from tracker.gui.models.tab_tables import KEY_ROLE, RowsModel, TableRow
from tracker.gui.views.elements.labels import SecondaryLabel
from tracker.gui.views.elements.plain_table import PlainTable


class KeyDatesView(QWidget):
    """Shows the rows it was given, or that nothing is due."""

    open_requested = Signal(str)
    """Carries the uuid of an agreement."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.model = RowsModel(
            [
                self.tr("When"),
                self.tr("How soon"),
                self.tr("What"),
                self.tr("Agreement"),
                self.tr("How it was computed"),
                self.tr("Words"),
            ],
            self,
        )
        self.table = PlainTable(self.model, self.tr("Key dates"), (3, 4, 5))
        self.table.activated.connect(self._open)
        self.nothing = SecondaryLabel(
            self.tr("Nothing falls within a year: no term ends, and no round anniversary comes.")
        )
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.table)
        note = QLabel(
            self.tr("Within a year: ends of terms, renewals, last days for notice, and round "
                    "anniversaries. A date known in part gives a range.")
        )  # fmt: skip
        note.setProperty("role", "secondary")
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(note)
        layout.addWidget(self._stack, 1)

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Replace what is shown."""
        self.model.show_rows(rows)
        self._stack.setCurrentWidget(self.table if rows else self.nothing)

    def _open(self, index: QModelIndex) -> None:
        if key := index.data(KEY_ROLE):
            self.open_requested.emit(str(key))
