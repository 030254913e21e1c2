"""The table of agreements: sorting, choosing columns, selecting many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyleOptionHeader,
    QTableView,
    QWidget,
)

from tracker.domain.search_hits import Wanted
from tracker.gui.models.agreement_table import UUID_ROLE, AgreementTableModel
from tracker.gui.models.list_columns import LIST_COLUMNS
from tracker.gui.models.listed import Span
from tracker.gui.views.listing.agreement_delegates import (
    EvidenceDelegate,
    PartiesDelegate,
    RowDelegate,
    RowLook,
)

HEIGHTS = {"compact": 24, "standard": 28, "comfortable": 36}
SCATTERED = 1_000
"""Stretches of selected rows up to which Qt, which walks through all of them, is quick."""
_TITLE_ROOM = 170
_ARROW_ROOM = "\N{EN SPACE}"
_TITLE = next(place for place, column in enumerate(LIST_COLUMNS) if column.key == "title")


class SortHeader(QHeaderView):
    """Keeps the sort arrow off the last letter of a heading that stands on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """Leave room for the arrow behind the words."""
        super().initStyleOptionForIndex(option, section)
        sorted_ = option.sortIndicator is not QStyleOptionHeader.SortIndicator.None_
        if sorted_ and option.textAlignment & Qt.AlignmentFlag.AlignRight:
            option.text = f"{option.text}{_ARROW_ROOM}"


class AgreementList(QTableView):
    """Shows the model's rows; says what is current, selected and wanted."""

    current_changed = Signal(str)
    """Carries the uuid of the row the cursor is on; empty for none."""
    selected_changed = Signal()
    open_requested = Signal(str)
    sort_changed = Signal(str, bool)
    """Carries the key of a column, and whether the order is descending."""
    columns_changed = Signal()

    def __init__(self, model: AgreementTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chosen = {column.key for column in LIST_COLUMNS if column.shown}
        self._delegates: list[RowDelegate] = []
        self.setAccessibleName(self.tr("Agreements"))
        self.setHorizontalHeader(SortHeader(self))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self._prepare_header()
        for place, column in enumerate(LIST_COLUMNS):
            kinds = {"parties": PartiesDelegate, "evidence": EvidenceDelegate}
            delegate = kinds.get(column.kind, RowDelegate)(parent=self)
            self._delegates.append(delegate)
            self.setItemDelegateForColumn(place, delegate)
        self.set_height("standard")
        self.activated.connect(self._request_open)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        model.modelReset.connect(self._tell_selection)

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        # To paint a heading Qt looks whether each cell below is selected, two seconds for 100,000.
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        header.setFixedHeight(28)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        header.setMinimumSectionSize(40)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self.show_column_menu)
        for place, column in enumerate(LIST_COLUMNS):
            self.setColumnWidth(place, column.width)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        header.sortIndicatorChanged.connect(self._tell_sort)

    # -- what is shown

    def sort_order(self) -> tuple[str, bool]:
        """Return the key of the column the list is sorted by, and whether descending."""
        header = self.horizontalHeader()
        down = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return LIST_COLUMNS[max(0, header.sortIndicatorSection())].key, down

    def set_sort_order(self, key: str, *, descending: bool) -> None:
        """Sort by a column; unknown keys of older versions are ignored."""
        keys = [column.key for column in LIST_COLUMNS]
        if key in keys:
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self.horizontalHeader().setSortIndicator(keys.index(key), order)

    def chosen_columns(self) -> list[str]:
        """Return the keys of the columns the user wants, in the order of the table."""
        return [column.key for column in LIST_COLUMNS if column.key in self._chosen]

    def choose_columns(self, keys: Sequence[str]) -> None:
        """Show these columns; the title always stays."""
        self._chosen = {"title", *keys}
        self._fit()
        self.columns_changed.emit()

    def set_height(self, name: str) -> None:
        """Make rows compact, standard or comfortable."""
        height = HEIGHTS.get(name, HEIGHTS["standard"])
        header = self.verticalHeader()
        header.setMinimumSectionSize(height)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultSectionSize(height)
        for delegate in self._delegates:
            delegate.height = height

    def highlight(self, wanted: Mapping[str, tuple[Wanted, ...]]) -> None:
        """Tint what a search looks for, by the key of the column it is to be seen in."""
        for column, delegate in zip(LIST_COLUMNS, self._delegates, strict=True):
            delegate.wanted = wanted.get(column.key, ())
        self.viewport().update()

    # -- current and selected

    def current_uuid(self) -> str:
        """Return the uuid of the row the cursor is on; empty for none."""
        return str(self.currentIndex().data(UUID_ROLE) or "")

    def spans(self) -> list[Span]:
        """Return the selected rows as first and last ones, from the top."""
        found: list[Span] = []
        marked = self.selectionModel().selection().toList()
        for top, bottom in sorted((each.top(), each.bottom()) for each in marked):
            if found and top <= found[-1][1] + 1:
                found[-1] = found[-1][0], max(bottom, found[-1][1])
            else:
                found.append((top, bottom))
        return found

    def selected_count(self) -> int:
        """Return how many rows are selected."""
        return sum(last - first + 1 for first, last in self.spans())

    def selected_uuids(self, most: int | None = None) -> list[str]:
        """Return the selected uuids in the order of the list, or the first of them."""
        uuids = self._model.uuids()
        found: list[str] = []
        for first, last in self.spans():
            found.extend(uuids[first : last + 1])
            if most is not None and len(found) >= most:
                return found[:most]
        return found

    def select(self, uuid: str) -> bool:
        """Put the cursor on an agreement; says whether it is listed."""
        place = self._model.place(uuid)
        if place is None:
            return False
        index = self._model.index(place, self._first_shown())
        # Said outright: by itself the view would add to the selection while Ctrl is still held.
        flag = QItemSelectionModel.SelectionFlag
        kept = self.selectionModel().isSelected(index)
        chosen = flag.NoUpdate if kept else flag.ClearAndSelect | flag.Rows
        self.selectionModel().setCurrentIndex(index, chosen)
        self.scrollTo(index)
        return True

    def select_many(self, uuids: Sequence[str]) -> None:
        """Select what is listed of these, without moving the view."""
        self.select_spans(self._model.spans(uuids))

    def select_spans(self, spans: Sequence[Span]) -> None:
        """Select stretches of rows, without moving the view.

        Where there are more than Qt can follow, which walks through all of them for each cell,
        nothing is selected: that no deed can meet what somebody did not choose.
        """
        chosen, last = QItemSelection(), len(LIST_COLUMNS) - 1
        for top, bottom in spans if len(spans) <= SCATTERED else ():
            chosen.append(
                QItemSelectionRange(self._model.index(top, 0), self._model.index(bottom, last))
            )
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def step(self, by: int) -> None:
        """Move the cursor by some rows."""
        row = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        self.step_to(min(max(row, 0), self._model.rowCount() - 1))

    def step_to(self, row: int) -> None:
        """Move the cursor to a row."""
        if 0 <= row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row, self._first_shown()))

    # -- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return; leave letters to the window's shortcuts and the list's own search."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._request_open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Delete):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first and last agreement with Home and End: rows are what people choose."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._model.rowCount() - 1,
        }
        if action in ends and self._model.rowCount():
            return self._model.index(ends[action], self._first_shown())
        return super().moveCursor(action, modifiers)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the painters of cells once what each of them would ask."""
        current = self.currentIndex().row() if self.hasFocus() else -1
        look = RowLook.now()
        for delegate in self._delegates:
            delegate.current, delegate.look = current, look
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns give way before the title becomes unreadable."""
        super().resizeEvent(event)
        self._fit()

    def show_column_menu(self, at: QPoint) -> None:
        """Offer all columns with check marks."""
        menu = QMenu(self)
        for column in LIST_COLUMNS:
            action = menu.addAction(column.heading)
            action.setData(column.key)
            action.setCheckable(True)
            action.setChecked(column.key in self._chosen)
            action.setEnabled(column.key != "title")
        menu.triggered.connect(self._toggle_column)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def _toggle_column(self, action: QAction) -> None:
        self.choose_columns(list(self._chosen ^ {str(action.data())}))

    def _fit(self) -> None:
        keys = set(self._chosen)
        widths = {column.key: self.columnWidth(i) for i, column in enumerate(LIST_COLUMNS)}
        ample = {c.key: c.width for c in LIST_COLUMNS}
        room = self.viewport().width() - _TITLE_ROOM
        need = sum(widths[key] or ample[key] for key in keys if key != "title")
        giving = sorted((c for c in LIST_COLUMNS if c.yields), key=lambda c: c.yields)
        for column in giving:
            if need > room and column.key in keys:
                keys.discard(column.key)
                need -= widths[column.key] or column.width
        for place, column in enumerate(LIST_COLUMNS):
            hide = column.key not in keys
            if self.isColumnHidden(place) != hide:
                self.setColumnHidden(place, hide)

    def _first_shown(self) -> int:
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return next((place for place in order if not self.isColumnHidden(place)), _TITLE)

    def _request_open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_requested.emit(str(index.data(UUID_ROLE)))

    def _tell_selection(self) -> None:
        self.selected_changed.emit()

    def _tell_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.current_changed.emit(str(current.data(UUID_ROLE) or ""))

    def _tell_sort(self) -> None:
        self.sort_changed.emit(*self.sort_order())
