"""Small read-only tables of the record panel: its evidence and its history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from tracker.domain.action import TEMPLATES, Action, HistoryEntry
from tracker.domain.claim import Claim
from tracker.domain.dossier import Dossier
from tracker.domain.vocabulary import EvidenceState, Stance
from tracker.gui.naming import Naming

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
KEY_ROLE = Qt.ItemDataRole.UserRole + 1
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: what it stands for, its cells, and the whole in words."""

    key: str
    cells: tuple[str, ...]
    whole: str = ""


class RowsModel(QAbstractTableModel):
    """Shows rows of plain words."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: tuple[TableRow, ...] = ()

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Replace everything shown."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """Return the headings."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the words of a cell, or the key of its row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == KEY_ROLE:
            return row.key
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.whole or row.cells[index.column()]
        return None


def evidence_rows(dossier: Dossier, naming: Naming) -> list[TableRow]:
    """Return one row per passage, in the order of their numbers."""
    numbers = dossier.numbers()
    values = {(c.field, c.item): c for c in dossier.claims}
    rows = []
    for evidence in dossier.agreement.evidence:
        if evidence.state is EvidenceState.REJECTED:
            continue
        number = numbers[evidence.passage.uuid]
        claim = values.get((evidence.field, evidence.item))
        stance = naming.label(evidence.stance) if evidence.stance is not Stance.SUPPORTS else ""
        state = naming.label(evidence.state)
        says = f"{naming.label(evidence.field)}: {value_words(claim, naming, evidence.value)}"
        quote = " ".join(evidence.passage.exact.split())
        cells = (str(number), quote, says, ", ".join(w for w in (stance, state) if w))
        rows.append((number, TableRow(evidence.uuid, cells, f"{number}. “{quote}” {says}")))
    return [row for _, row in sorted(rows, key=_first)]


def value_words(claim: Claim | None, naming: Naming, value: str) -> str:
    """Return a value as people read it: names instead of ids."""
    text = claim.value if claim else value
    places, areas = naming.reference.places, naming.reference.areas
    if text in places:
        return naming.place(text)
    if text in areas:
        return naming.area(text)
    return text.replace("_", " ") if text.islower() else text


def history_rows(entries: Sequence[HistoryEntry], naming: Naming) -> list[TableRow]:
    """Return one row per action, newest first, with what it changed in the tooltip."""
    return [
        TableRow(
            str(entry.id),
            (naming.moment(entry.at), entry_words(entry), entry.who),
            "\n".join(
                [
                    entry_words(entry),
                    *(
                        f"{change.entity} {change.field}: {change.before or '–'} → "
                        f"{change.after or '–'}"
                        for change in entry.changes[:20]
                    ),
                ]
            ),
        )
        for entry in entries
    ]


def entry_words(entry: HistoryEntry) -> str:
    """Return what an entry of history did, in the user's language."""
    words = action_words(entry.action)
    templates = {
        "undo": translate("History", "undo: {words}"),
        "redo": translate("History", "redo: {words}"),
    }
    return templates.get(entry.role, "{words}").format(words=words)


def action_words(action: Action) -> str:
    """Return an action in the user's language."""
    template = translate("History", TEMPLATES[action.kind])
    return " ".join(template.format(detail=action.detail).split())


def _first(pair: tuple[int, TableRow]) -> int:
    return pair[0]
