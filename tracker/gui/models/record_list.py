"""The lines of a record as a Qt list, so that keyboard, selection and screen readers just work."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from tracker.domain.vocabulary import Field
from tracker.gui.models.record_line import RecordLine

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole + 1


class RecordListModel(QAbstractListModel):
    """Shows the lines it was last given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RecordLine, ...] = ()

    def show_lines(self, lines: Sequence[RecordLine]) -> None:
        """Replace everything shown."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, row: int) -> RecordLine:
        """Return one line."""
        return self._lines[row]

    def find(self, field: Field | None, item: str | None) -> int | None:
        """Return where a value stands, if it is shown."""
        for row, line in enumerate(self._lines):
            if (line.field, line.item) == (field, item):
                return row
        return None

    def citing(self, evidence: str) -> int | None:
        """Return the first line that rests on this evidence."""
        for row, line in enumerate(self._lines):
            if evidence in line.passages:
                return row
        return None

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the words of a line, or the whole line for `LINE_ROLE`."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.text
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken
            case _ if role == LINE_ROLE:
                return line
        return None
