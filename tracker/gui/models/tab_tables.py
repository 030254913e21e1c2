"""Small read-only tables of the record panel: its evidence and its history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from tracker.domain.action import HistoryEntry
from tracker.domain.claim import Claim
from tracker.domain.dossier import Dossier
from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    EvidenceState,
    Field,
    InstrumentType,
    Level,
    RelationType,
    Stance,
)
from tracker.gui.models.action_words import entry_words
from tracker.gui.models.change_words import change_words
from tracker.gui.naming import Naming

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
KEY_ROLE = Qt.ItemDataRole.UserRole + 1
_KINDS: Mapping[Field, type[StrEnum]] = {
    Field.INSTRUMENT_TYPE: InstrumentType,
    Field.STATUS: EventType,
    Field.BINDING: Binding,
    Field.LEVEL: Level,
    Field.DURATION: DurationKind,
    Field.RELATIONS: RelationType,
}


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
        accepted = evidence.state is EvidenceState.ACCEPTED
        state = "" if accepted else naming.label(evidence.state)
        value = value_words(claim, naming, evidence)
        says = f"{naming.label(evidence.field)}: {value}"
        quote = " ".join(evidence.passage.exact.split())
        cells = (str(number), quote, says, ", ".join(w for w in (stance, state) if w))
        rows.append((number, TableRow(evidence.uuid, cells, f"{number}. “{quote}” {says}")))
    return [row for _, row in sorted(rows, key=_first)]


def value_words(claim: Claim | None, naming: Naming, evidence: Evidence) -> str:
    """Return what a passage says as people read it: names instead of ids."""
    return told_words(evidence.field, claim.value if claim else evidence.value, naming)


def told_words(field: Field, text: str, naming: Naming) -> str:
    """Return a value as people read it: names instead of ids."""
    kind = _KINDS.get(field)
    if kind is not None:
        return naming.label(kind(text)) if text in {member.value for member in kind} else text
    if field is Field.PARTIES:
        return naming.place(text)
    if field in (Field.AREAS, Field.ABSENT_AREAS):
        return naming.area(text)
    return text


def history_rows(entries: Sequence[HistoryEntry], naming: Naming) -> list[TableRow]:
    """Return one row per action, newest first, with what it changed in the tooltip."""
    return [
        TableRow(
            str(entry.id),
            (naming.moment(entry.at), entry_words(entry), entry.who),
            "\n".join(
                [
                    entry_words(entry),
                    *(change_words(change, naming) for change in entry.changes[:20]),
                ]
            ),
        )
        for entry in entries
    ]


def _first(pair: tuple[int, TableRow]) -> int:
    return pair[0]
