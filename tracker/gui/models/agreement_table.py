"""The list as Qt wants it: ids in order, with rows that arrive page by page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from tracker.domain.row import AgreementRow, RowParty
from tracker.gui.models.list_columns import LIST_COLUMNS
from tracker.gui.models.listed import Listed, Span, places_of, spans_of
from tracker.gui.models.meter import row_figures
from tracker.gui.naming import Naming

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
UUID_ROLE = Qt.ItemDataRole.UserRole + 2
PARTY_NAMES_ROLE = Qt.ItemDataRole.UserRole + 3
PAGE = 100
KEPT_PAGES = 60


class AgreementTableModel(QAbstractTableModel):
    """Shows the ids it was given and asks for the rows it lacks. Knows no service."""

    page_wanted = Signal(int)
    """Carries the number of a page, from 0, whose rows are about to be seen."""

    def __init__(self, naming: Naming, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self._uuids: Sequence[str] = ()
        self._places: dict[str, int] = {}
        """Of ids that were asked after."""
        self._rows: dict[str, AgreementRow] = {}
        self._stale: set[str] = set()
        """Rows that are shown until newer ones arrive."""
        self._asked: dict[int, None] = {}

    def show_uuids(self, uuids: Sequence[str]) -> None:
        """Replace everything shown; rows known already are kept."""
        self.show_listed(Listed(uuids))

    def show_listed(self, listed: Listed) -> None:
        """Do what `show_uuids` does, with what was found out about places."""
        self.beginResetModel()
        self._uuids = listed.uuids
        self._places = listed.places
        self._asked.clear()
        self.endResetModel()

    def fill(self, rows: Iterable[AgreementRow], page: int = 0) -> None:
        """Take rows that were asked for, with the page they were asked for."""
        came = {row.uuid: row for row in rows}
        self._rows |= came
        self._stale -= came.keys()
        begin = page * PAGE
        places = [begin + at for at, uuid in enumerate(self.page(page)) if uuid in came]
        if places:
            self.dataChanged.emit(
                self.index(places[0], 0), self.index(places[-1], len(LIST_COLUMNS) - 1)
            )

    def look_at(self, row: int) -> None:
        """Ask for the page of a row that is about to be painted, before others ask for more."""
        self.index(row, 0).data(ROW_ROLE)

    def renew(self, uuids: Iterable[str] | None = None) -> None:
        """Ask again for rows that have changed, or all, when they are seen next.

        Until they arrive the old ones are shown: an empty line would only flicker.
        """
        stale = self._rows.keys() if uuids is None else self._rows.keys() & set(uuids)
        self._stale |= stale
        for page in [page for page in self._asked if not stale.isdisjoint(self.page(page))]:
            del self._asked[page]

    def uuids(self) -> Sequence[str]:
        """Return all ids in order."""
        return self._uuids

    def page(self, number: int) -> Sequence[str]:
        """Return the ids of one page."""
        return self._uuids[number * PAGE : (number + 1) * PAGE]

    def spans(self, uuids: Iterable[str]) -> list[Span]:
        """Return the stretches that some agreements make in the list; unlisted ones left out."""
        return spans_of(places_of(self._uuids, uuids).values())

    def place(self, uuid: str) -> int | None:
        """Return in which line an agreement stands, if it is listed."""
        if uuid not in self._places:
            with suppress(ValueError):
                self._places[uuid] = self._uuids.index(uuid)
        return self._places.get(uuid)

    def row(self, uuid: str) -> AgreementRow | None:
        """Return the row of an agreement, if it has arrived."""
        return self._rows.get(uuid)

    # -- QAbstractTableModel

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of agreements; cells have no children."""
        return 0 if parent.isValid() else len(self._uuids)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the number of columns, whether shown or not."""
        return 0 if parent.isValid() else len(LIST_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """Return the headings."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(LIST_COLUMNS):
            return None
        column = LIST_COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the text of a cell, its whole row, or its id."""
        if not index.isValid():
            return None
        uuid = self._uuids[index.row()]
        if role == UUID_ROLE:
            return uuid
        row = self._rows.get(uuid)
        if row is None or uuid in self._stale:
            self._ask(index.row() // PAGE)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == PARTY_NAMES_ROLE:
            return tuple(self._names(party) for party in row.parties)
        return self._cell(row, index.column(), role)

    def _names(self, party: RowParty) -> str:
        """Return the names a party can be found by: as written, and as the registry has it."""
        return f"{party.name} {self._naming.place(party.code)}"

    def _cell(self, row: AgreementRow, section: int, role: int) -> Any:  # noqa: ANN401
        column = LIST_COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            if column.kind == "evidence":
                return row_figures(row).words
            return column.text(row, self._naming)
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row, self._naming)
        return None

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked[page] = None
        if len(self._asked) > KEPT_PAGES:
            self._drop(next(iter(self._asked)))
        self.page_wanted.emit(page)

    def _drop(self, page: int) -> None:
        self._asked.pop(page, None)
        for uuid in self.page(page):
            self._rows.pop(uuid, None)
            self._stale.discard(uuid)
