"""Second step of an import: what columns go to, how dates are ordered, what holds for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tracker.exchange.importing.mapping import ColumnRule, Mapping
from tracker.exchange.importing.table_look import TableLook
from tracker.gui.models.import_words import origin_words, target_choices
from tracker.gui.naming import Naming
from tracker.gui.views.elements.labels import SecondaryLabel, SectionLabel, link_button
from tracker.gui.views.exchange.import_date_order import DateOrderPanel

NAME, EXAMPLES, TARGET, SEPARATOR, WHY = range(5)
SEVERAL = ("parties", "signatories", "areas", "tags")
"""Targets that take several values from one cell."""
_SIDE = 290


class ImportColumnsPage(QWidget):
    """Shows the guess for each column beside its values; every part of it can be changed."""

    load_requested = Signal()
    save_requested = Signal()
    changed = Signal()

    def __init__(self, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self._look: TableLook | None = None
        self._mapping = Mapping(columns={})
        self._targets = QStandardItemModel(self)
        for value, words in target_choices(naming):
            item = QStandardItem(words)
            item.setData(value, Qt.ItemDataRole.UserRole)
            self._targets.appendRow(item)
        self.heading = SectionLabel(self.tr("Columns"))
        self.counted = SecondaryLabel()
        self.table = QTableWidget(0, 5)
        self.table.setAccessibleName(self.tr("Columns and what they go to"))
        self.dates = DateOrderPanel(naming)
        self.home = QLineEdit()
        self.home.setPlaceholderText(self.tr("e.g. COL or Colombia"))
        self.home.setAccessibleName(self.tr("Party of every row"))
        self.status = QLineEdit()
        self.status.setPlaceholderText(self.tr("e.g. in force"))
        self.status.setAccessibleName(self.tr("Status of every row"))
        self.remember = QCheckBox(self.tr("Remember for tables with these columns"))
        self.remember.setChecked(True)
        self.load = link_button(self.tr("Load mapping…"))
        self.save = link_button(self.tr("Save mapping…"))
        self.targets: dict[str, QComboBox] = {}
        self.separators: dict[str, QLineEdit] = {}
        self._set_up()
        self._lay_out()
        self.load.clicked.connect(self.load_requested)
        self.save.clicked.connect(self.save_requested)

    def show_look(self, look: TableLook, mapping: Mapping) -> None:
        """Show all columns with what a mapping makes of them."""
        self._look, self._mapping = look, mapping
        self.targets, self.separators = {}, {}
        self.table.setRowCount(0)
        self.table.setRowCount(len(look.columns))
        for row, column in enumerate(look.columns):
            rule = mapping.columns.get(column.name)
            self._put(row, NAME, column.name)
            self._put(row, EXAMPLES, ", ".join(column.examples))
            self._put(row, WHY, origin_words(look.origin) if rule else "")
            self._put_boxes(row, column.name, rule)
        self.home.setText("; ".join(mapping.constants.get("parties", ())))
        self.status.setText("; ".join(mapping.constants.get("status", ())))
        self.dates.show_columns(look.columns, mapping)
        self._show_dates()
        self._count()

    def mapping(self) -> Mapping:
        """Return what is chosen."""
        columns = {}
        for name, box in self.targets.items():
            target = str(box.currentData() or "")
            if target:
                columns[name] = self._rule(name, target)
        constants = dict(self._mapping.constants)
        for key, field in (("parties", self.home), ("status", self.status)):
            words = tuple(part.strip() for part in field.text().split(";") if part.strip())
            constants[key] = words
        return replace(
            self._mapping,
            columns=columns,
            constants={key: words for key, words in constants.items() if words},
        )

    def _rule(self, name: str, target: str) -> ColumnRule:
        known = self._mapping.columns.get(name)
        rule = known if known and known.to == target else ColumnRule(to=target)
        if target == "registration" and not rule.register:
            rule = replace(rule, register=name)
        separator = self.separators[name].text() if target in SEVERAL else ""
        order = self.dates.order(name) if rule.date else None
        return replace(rule, separator=separator, order=order)

    def _put(self, row: int, column: int, words: str) -> None:
        item = QTableWidgetItem(words)
        item.setToolTip(words)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.table.setItem(row, column, item)

    def _put_boxes(self, row: int, name: str, rule: ColumnRule | None) -> None:
        box = QComboBox()
        box.setModel(self._targets)
        box.setMaxVisibleItems(24)
        box.setAccessibleName(self.tr("What “{name}” goes to").format(name=name))
        box.setCurrentIndex(max(0, box.findData(rule.to if rule else "")))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        separator = QLineEdit(rule.separator if rule else "")
        separator.setPlaceholderText(";")
        separator.setAccessibleName(self.tr("Separator in “{name}”").format(name=name))
        self.table.setCellWidget(row, TARGET, box)
        self.table.setCellWidget(row, SEPARATOR, _held(separator))
        separator.setVisible(rule is not None and rule.to in SEVERAL)
        self.targets[name], self.separators[name] = box, separator
        box.activated.connect(self._react)

    def _react(self) -> None:
        for row, (name, box) in enumerate(self.targets.items()):
            target = str(box.currentData() or "")
            self.separators[name].setVisible(target in SEVERAL)
            known = self._mapping.columns.get(name)
            if target != (known.to if known else ""):
                self._put(row, WHY, self.tr("chosen") if target else "")
        self._show_dates()
        self._count()
        self.changed.emit()

    def _show_dates(self) -> None:
        rules = {
            name: ColumnRule(to=target)
            for name, box in self.targets.items()
            if (target := str(box.currentData() or ""))
        }
        self.dates.show_only([name for name, rule in rules.items() if rule.date])

    def _count(self) -> None:
        used = sum(bool(box.currentData()) for box in self.targets.values())
        words = self.tr("{used} of {all} are taken, the others are left out.")
        self.counted.setText(words.format(used=used, all=len(self.targets)))

    def _set_up(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels(
            [
                self.tr("Column in the file"),
                self.tr("First values"),
                self.tr("Goes to"),
                self.tr("Separator"),
                self.tr("Why"),
            ]
        )
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(36)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        _widths(table.horizontalHeader(), (130, 0, 180, 76, 76))
        mode = QHeaderView.ResizeMode.ResizeToContents
        table.horizontalHeader().setSectionResizeMode(WHY, mode)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.heading)
        left.addWidget(self.counted)
        left.addWidget(self.table, 1)
        side = QWidget()
        side.setFixedWidth(_SIDE)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.dates, 1)
        right.addWidget(SectionLabel(self.tr("Holds for every row")))
        for words, field in (
            (self.tr("Party that the file does not name"), self.home),
            (self.tr("Status that the file does not tell"), self.status),
        ):
            right.addWidget(SecondaryLabel(words))
            right.addWidget(field)
        right.addSpacing(4)
        right.addWidget(self.remember)
        links = QHBoxLayout()
        links.addWidget(self.load)
        links.addWidget(self.save)
        links.addStretch()
        right.addLayout(links)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(16)
        layout.addLayout(left, 1)
        layout.addWidget(side)


def _held(field: QLineEdit) -> QWidget:
    """Put a field into a cell that stays when the field is hidden."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 2, 4, 2)
    layout.addWidget(field)
    return holder


def _widths(header: QHeaderView, widths: Sequence[int]) -> None:
    """Give widths that show the whole heading; the column of width 0 takes what is left."""
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in enumerate(widths):
        if width:
            header.resizeSection(column, max(width, header.sectionSizeHint(column)))
        else:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
