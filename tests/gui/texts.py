"""Everything a window says: what is written on it, and what it tells on asking."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, takewhile

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QTextBrowser,
    QTreeView,
    QWidget,
)

SAID = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def all_texts(window: QWidget) -> set[str]:
    """Return the texts of a window and all within it, without marks of mnemonics."""
    found: set[str] = set()
    for widget in (window, *window.findChildren(QWidget)):
        found.update(_told(widget))
        found.update(_written(widget))
    for action in window.findChildren(QAction):
        found.update((action.text(), action.toolTip(), action.iconText(), action.statusTip()))
    return {plain for text in found if (plain := " ".join(text.replace("&", "").split()))}


def _told(widget: QWidget) -> Iterator[str]:
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()


def _written(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTextBrowser):
        yield from widget.toPlainText().splitlines()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())
        if isinstance(widget, QTableView | QTreeView):
            yield from _heads(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        cells = (model.index(row, column) for column in count())
        for cell in takewhile(QModelIndex.isValid, cells):
            yield from (str(cell.data(role) or "") for role in SAID)


def _heads(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
