"""What was learnt from reviews: a list whose items can be switched, changed and forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.folding import fold
from tracker.domain.learnt import LearntItem, LearntKind
from tracker.gui.models.learnt_rows import kind_words
from tracker.gui.models.tab_tables import KEY_ROLE, RowsModel, TableRow
from tracker.gui.views.elements.labels import SecondaryLabel, TitleLabel, link_button
from tracker.gui.views.elements.plain_table import PlainTable


class LearntDialog(QDialog):
    """Shows items and says what a person wants of them; changes nothing by itself."""

    switch_requested = Signal(list, bool)
    """Carries ids of items, and whether they shall be used."""
    forget_requested = Signal(list)
    change_requested = Signal(LearntItem)
    record_requested = Signal(str)
    """Carries the uuid of a record that taught an item."""
    table_requested = Signal()
    undo_requested = Signal()
    learning_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, writable: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was learnt"))
        self.resize(940, 560)
        self.setMinimumSize(720, 420)
        self._writable = writable
        self._items: dict[str, LearntItem] = {}
        self._rows: tuple[TableRow, ...] = ()
        self.learning = QCheckBox(self.tr("Learn from my decisions"))
        self.learning.setEnabled(writable)
        self.learning.setMinimumWidth(self.learning.sizeHint().width() + 8)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItem(self.tr("Everything"), "")
        for kind in LearntKind:
            self.kind.addItem(kind_words(kind), kind.value)
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find in the list"))
        self.search.setPlaceholderText(self.tr("Find in the list"))
        self.search.setClearButtonEnabled(True)
        self.count = SecondaryLabel()
        self.table = self._make_table()
        self.empty = SecondaryLabel()
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(96, 0, 96, 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        self.told = SecondaryLabel()
        self.undo = link_button(self.tr("Undo"))
        self.undo.hide()
        self._arrange()
        self._connect()
        self._react()

    def _make_table(self) -> PlainTable:
        self._model = RowsModel(
            (
                self.tr("Words"),
                self.tr("Meaning"),
                self.tr("Kind"),
                self.tr("Seen"),
                self.tr("Times"),
                self.tr("Use"),
            ),
            self,
        )
        table = PlainTable(self._model, self.tr("What was learnt"), (0, 1))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setStyleSheet("QTableView::item { padding: 0 5px; }")  # below the headings
        return table

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(TitleLabel(self.tr("What was learnt"), 1.15), 1)
        head.addWidget(self.learning)
        note = SecondaryLabel(
            self.tr(
                "Names, persons and phrases from your reviews help to read the next article. What "
                "you refused twice is offered instead of filled in. Nothing leaves this computer."
            )
        )
        note.setWordWrap(True)
        filters = QHBoxLayout()
        filters.addWidget(self.kind)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for part in (head, note, filters):
            layout.addWidget(part) if isinstance(part, QWidget) else layout.addLayout(part)
        layout.addWidget(self.pages, 1)
        told = QHBoxLayout()
        told.addWidget(self.told)
        told.addWidget(self.undo)
        told.addStretch(1)
        layout.addLayout(told)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.change = QPushButton(self.tr("Change meaning…"))
        self.switch = QPushButton(self.tr("Switch off"))
        self.forget = QPushButton(self.tr("Forget"))
        self.record = QPushButton(self.tr("Show record"))
        self.save = QPushButton(self.tr("Save as table…"))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.change, self.switch, self.forget, self.record):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.save.setAutoDefault(False)
        row.addWidget(self.save)
        row.addWidget(close)
        return row

    def _connect(self) -> None:
        self.learning.toggled.connect(self.learning_changed)
        self.kind.currentIndexChanged.connect(self._show)
        self.search.textChanged.connect(self._show)
        self.table.selectionModel().selectionChanged.connect(self._react)
        self.table.activated.connect(self._activate)
        self.change.clicked.connect(self._change)
        self.switch.clicked.connect(self._switch)
        self.forget.clicked.connect(self._forget)
        self.record.clicked.connect(self._show_record)
        self.save.clicked.connect(self.table_requested)
        self.undo.clicked.connect(self.undo_requested)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo_requested.emit)
        QShortcut(QKeySequence("Del"), self.table, self._forget)
        QShortcut(QKeySequence("Space"), self.table, self._switch)

    # -- what is shown

    def show_items(self, items: Sequence[LearntItem], rows: Sequence[TableRow]) -> None:
        """Show items with their rows, in the same order; keep what is selected."""
        self._items = {item.id: item for item in items}
        self._rows = tuple(rows)
        self._show()

    def tell(self, words: str, *, undo: bool = False) -> None:
        """Say what was done, and whether that can be taken back here."""
        self.told.setText(words)
        self.undo.setVisible(undo)

    def chosen(self) -> list[LearntItem]:
        """Return the items that are selected."""
        keys = [index.data(KEY_ROLE) for index in self.table.selectionModel().selectedRows()]
        return [self._items[key] for key in keys if key in self._items]

    def _show(self) -> None:
        before = {item.id for item in self.chosen()}
        place = self.table.currentIndex().row()
        shown = [row for row in self._rows if self._wanted(row)]
        self._model.show_rows(shown)
        self.pages.setCurrentWidget(self.table if shown else self.empty)
        self.empty.setText(self._nothing())
        several = self.tr("{n} of {total}").format(n=len(shown), total=len(self._rows))
        self.count.setText(several if self._rows else "")
        self._choose([at for at, row in enumerate(shown) if row.key in before], place, len(shown))
        if shown and self.focusWidget() in (None, self.learning):
            self.table.setFocus()
        self._react()

    def _choose(self, rows: list[int], place: int, count: int) -> None:
        mode = self.table.selectionModel().SelectionFlag
        if rows:
            at = self._model.index(rows[0], 0)
            self.table.selectionModel().setCurrentIndex(at, mode.NoUpdate)
        for row in rows:
            at = self._model.index(row, 0)
            self.table.selectionModel().select(at, mode.Select | mode.Rows)
        if not rows and count:
            self.table.selectRow(min(max(place, 0), count - 1))

    def _wanted(self, row: TableRow) -> bool:
        kind = self.kind.currentData()
        fits = not kind or self._items[row.key].kind == kind
        return fits and fold(self.search.text()) in fold(row.whole)

    def _nothing(self) -> str:
        if self._rows:
            return self.tr("Nothing in the list is like that.")
        return self.tr(
            "Nothing learnt yet. When you review an article, the names you give to parties, the "
            "people who signed, the words you choose for areas and what you take away are kept "
            "here."
        )

    def _react(self) -> None:
        chosen = self.chosen()
        write = self._writable and bool(chosen)
        one = len(chosen) == 1
        self.switch.setEnabled(write)
        self.forget.setEnabled(write)
        self.change.setEnabled(write and one and chosen[0].kind is not LearntKind.REJECTED)
        self.record.setEnabled(one and bool(chosen[0].agreements))
        self.save.setEnabled(bool(self._rows))
        off = chosen and not any(item.enabled for item in chosen)
        self.switch.setText(self.tr("Switch on") if off else self.tr("Switch off"))

    # -- what is wanted

    def _switch(self) -> None:
        chosen = self.chosen()
        if chosen and self._writable:
            on = not any(item.enabled for item in chosen)
            self.switch_requested.emit([item.id for item in chosen], on)

    def _forget(self) -> None:
        chosen = self.chosen()
        if chosen and self._writable:
            self.forget_requested.emit([item.id for item in chosen])

    def _change(self) -> None:
        self.change_requested.emit(self.chosen()[0])

    def _show_record(self) -> None:
        self.record_requested.emit(self.chosen()[0].agreements[-1])
        self.accept()

    def _activate(self, _index: QModelIndex) -> None:
        if self.change.isEnabled():
            self._change()
