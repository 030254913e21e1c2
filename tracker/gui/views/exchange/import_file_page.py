"""First step of an import: how the file is built, found and shown, and changed where mistaken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tracker.exchange.importing.table_look import TableLook
from tracker.exchange.importing.tables import ReadingHints
from tracker.gui.theme import ui_font
from tracker.gui.views.elements.labels import SectionLabel, Words

ENCODINGS = (
    "utf-8", "utf-8-sig", "cp1252", "latin-1", "cp1250", "cp1251", "cp1253", "cp1254", "cp1256",
    "cp1258", "cp437", "cp850", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "shift_jis",
    "euc-kr", "big5",
)  # fmt: skip
_MOST_COLUMNS = 60


class ImportFilePage(QWidget):
    """Shows the first rows as they are read; a change reads them again."""

    hints_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints = ReadingHints()
        self._told = ReadingHints()
        self.encoding = self._combo(self.tr("Text encoding"), [(e, e) for e in ENCODINGS])
        delimiters = (
            (",", self.tr("Comma")),
            (";", self.tr("Semicolon")),
            ("\t", self.tr("Tab")),
            ("|", self.tr("Vertical bar")),
        )
        self.delimiter = self._combo(self.tr("Cells are separated by"), delimiters)
        self.sheet = self._combo(self.tr("Sheet"), ())
        self.quoting = QCheckBox(self.tr("Quotation marks wrap cells"))
        self.named = QCheckBox(self.tr("Columns have names, in row"))
        self.row = QSpinBox()
        self.row.setRange(1, 99)
        self.row.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.row.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.row.setFixedWidth(48)
        self.row.setAccessibleName(self.tr("Row with the names of the columns"))
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("First rows of the file"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.horizontalHeader().setMaximumSectionSize(260)
        self._lay_out()
        self.encoding.activated.connect(self._change_encoding)
        self.delimiter.activated.connect(self._change_delimiter)
        self.sheet.activated.connect(self._change_sheet)
        self.quoting.clicked.connect(self._change_quoting)
        self.named.clicked.connect(self._change_header)
        self.row.editingFinished.connect(self._change_header)

    def show_look(self, look: TableLook) -> None:
        """Show how the file was read."""
        self._hints = look.hints
        text = not look.sheets
        for widget in (self._encoding_box, self._delimiter_box, self.quoting):
            widget.setVisible(text)
        self._sheet_box.setVisible(not text)
        _choose(self.encoding, look.hints.encoding or "")
        _choose(self.delimiter, look.hints.delimiter or ",")
        self.sheet.clear()
        for name in look.sheets:
            self.sheet.addItem(name, name)
        _choose(self.sheet, look.hints.sheet or "")
        self.quoting.setChecked(look.hints.quoting is not False)
        self.named.setChecked(bool(look.hints.header))
        self.row.setValue(look.hints.row or 1)
        self._fill(look.head, (look.hints.row or 1) - 1, named=bool(look.hints.header))

    def _fill(self, head: Sequence[Sequence[str]], first: int, *, named: bool) -> None:
        width = min(_MOST_COLUMNS, max((len(row) for row in head), default=0))
        self.table.clear()
        self.table.setRowCount(len(head))
        self.table.setColumnCount(width)
        for number, row in enumerate(head):
            for column, cell in enumerate(row[:width]):
                item = QTableWidgetItem(" ".join(cell[:200].split()))
                if named and number == first:
                    item.setFont(ui_font(semibold=True))
                elif number < first:
                    item.setFont(ui_font(italic=True))
                self.table.setItem(number, column, item)
        self.table.resizeColumnsToContents()

    def _lay_out(self) -> None:
        self._encoding_box = _labelled(self.encoding)
        self._delimiter_box = _labelled(self.delimiter)
        self._sheet_box = _labelled(self.sheet)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        for box in (self._sheet_box, self._encoding_box, self._delimiter_box):
            choices.addWidget(box)
        choices.addStretch()
        marks = QHBoxLayout()
        marks.setSpacing(8)
        for widget in (self.named, self.row):
            marks.addWidget(widget)
        marks.addSpacing(16)
        marks.addWidget(self.quoting)
        marks.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(SectionLabel(self.tr("How the file is built")))
        layout.addLayout(choices)
        layout.addLayout(marks)
        layout.addSpacing(4)
        layout.addWidget(SectionLabel(self.tr("First rows")))
        layout.addWidget(self.table, 1)

    def _combo(self, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, words in choices:
            box.addItem(words, value)
        return box

    def _change_encoding(self) -> None:
        self._tell(encoding=self.encoding.currentData())

    def _change_delimiter(self) -> None:
        self._tell(delimiter=self.delimiter.currentData())

    def _change_sheet(self) -> None:
        self._tell(sheet=self.sheet.currentData(), header=None, row=None)

    def _change_quoting(self) -> None:
        self._tell(quoting=self.quoting.isChecked())

    def _change_header(self) -> None:
        shown = (self._hints.header, self._hints.row)
        if shown != (self.named.isChecked(), self.row.value()):
            self._tell(header=self.named.isChecked(), row=self.row.value())

    def _tell(self, **said: object) -> None:
        """Ask for another reading by all that was ever said, and only that."""
        self._told = replace(self._told, **said)  # type: ignore[arg-type]
        self.hints_changed.emit(self._told)


def _labelled(box: QComboBox) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    label = Words(box.accessibleName())
    label.setBuddy(box)
    layout.addWidget(label)
    layout.addWidget(box)
    return holder


def _choose(box: QComboBox, value: str) -> None:
    place = box.findData(value)
    if place < 0 and value:
        box.addItem(value, value)
        place = box.count() - 1
    box.setCurrentIndex(place)
