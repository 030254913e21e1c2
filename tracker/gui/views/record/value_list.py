"""The list of a record's values: choose one to see its passage, open it to change it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from tracker.domain.search_hits import Wanted
from tracker.domain.vocabulary import Field
from tracker.gui.models.record_line import RecordLine
from tracker.gui.models.record_list import LINE_ROLE, RecordListModel
from tracker.gui.views.record.delegate import RecordDelegate

_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RecordList(QListView):
    """Says which value is current, and which one the user wants to change."""

    line_chosen = Signal(object)
    """Carries the `RecordLine` the cursor is on."""
    edit_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, model: RecordListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.delegate = RecordDelegate(self)
        self.setAccessibleName(self.tr("Values of the record"))
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._request_edit)
        self.clicked.connect(self._tell_chosen)
        self.selectionModel().currentChanged.connect(self._tell_chosen)

    def current_line(self) -> RecordLine | None:
        """Return the line the cursor is on."""
        line = self.currentIndex().data(LINE_ROLE)
        return line if isinstance(line, RecordLine) else None

    def choose(self, field: Field | None, item: str | None) -> bool:
        """Put the cursor on a value; says whether it is shown."""
        return self._go_to(self._model.find(field, item))

    def choose_citing(self, evidence: str) -> bool:
        """Put the cursor on the value that rests on this evidence."""
        return self._go_to(self._model.citing(evidence))

    def choose_first(self) -> bool:
        """Put the cursor on the first value, so that keys have something to work on."""
        return self._go_to(0 if self._model.rowCount() else None)

    def make_room(self, height: int) -> None:
        """Let the current line be at least this high, because an editor lies over it."""
        self.delegate.room = (self.currentIndex().row(), height)
        self.scheduleDelayedItemsLayout()
        if height:
            QTimer.singleShot(0, self, self._keep_current_visible)

    def highlight(self, wanted: Mapping[str, tuple[Wanted, ...]]) -> None:
        """Tint what a search looks for, by the name of the field it is to be seen in."""
        self.delegate.wanted = wanted
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return, take away with Delete or Backspace."""
        line = self.current_line()
        if line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_requested.emit(line)
        elif line and event.key() in _REMOVING:
            self.remove_requested.emit(line)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let values wrap at the new width."""
        self.delegate.width = self.viewport().width()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, self._keep_current_visible)

    def _keep_current_visible(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _go_to(self, row: int | None) -> bool:
        if row is None:
            return False
        index = self._model.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def _tell_chosen(self, index: QModelIndex) -> None:
        if isinstance(line := index.data(LINE_ROLE), RecordLine):
            self.line_chosen.emit(line)

    def _request_edit(self, index: QModelIndex) -> None:
        if isinstance(line := index.data(LINE_ROLE), RecordLine):
            self.edit_requested.emit(line)
