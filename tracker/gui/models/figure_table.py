"""The counts of a figure as a table, for those who read rather than look."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from tracker.domain.figure import FigureTable
from tracker.gui.models.tab_tables import KEY_ROLE, ROOT, Index

_EMPTY = FigureTable((), (), ())


class FigureTableModel(QAbstractTableModel):
    """Shows the rows of a figure; each knows the terms it narrows to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = _EMPTY

    def show_table(self, table: FigureTable) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._table.headers)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - what Qt asks for
        """Return the heading of a column."""
        known = 0 <= section < len(self._table.headers)
        across = orientation is Qt.Orientation.Horizontal
        if known and across and role == Qt.ItemDataRole.DisplayRole:
            return self._table.headers[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a cell, numbers to the right; or the terms of its row."""
        if not index.isValid():
            return None
        text = self._table.rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return text
            case Qt.ItemDataRole.TextAlignmentRole if text[:1].isdigit():
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _ if role == KEY_ROLE:
                return self._table.terms[index.row()]
        return None

    def term(self, index: QModelIndex) -> str:
        """Return the terms a row narrows to."""
        return self._table.terms[index.row()] if index.isValid() else ""

    def is_rest(self, index: QModelIndex) -> bool:
        """Whether nothing that was chosen is in a row."""
        return index.isValid() and index.row() in self._table.rest
