"""One facet of the sidebar: the values of a field with counts, to narrow the list by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.gui.views.elements.labels import SectionLabel, SpareLabel, link_button
from tracker.gui.views.listing.sidebar_items import SidebarItem

FEW = 4
MANY = 40


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value people may filter by."""

    id: str
    label: str
    count: str
    chosen: bool = False


class FacetList(QWidget):
    """Shows the most frequent values first, and more on demand."""

    toggled = Signal(str, bool)
    """Carries the id of a value, and whether it is wanted now."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[FacetValue, ...] = ()
        self._items: list[SidebarItem] = []
        self._all = False
        self._title = title
        self._note = SpareLabel()
        self.more = link_button("")
        self.more.clicked.connect(self._toggle_all)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 4, 0)
        head.setSpacing(8)
        self.more.setFixedHeight(24)
        head.addWidget(_head(title))
        head.addStretch()
        head.addWidget(self._note)
        head.addWidget(self.more)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(self._rows)

    def items(self) -> list[SidebarItem]:
        """Return the rows now shown."""
        return list(self._items)

    def show_values(self, values: Iterable[FacetValue], note: str = "") -> None:
        """Show other values; the chosen ones come first."""
        self._values = tuple(sorted(values, key=_chosen_first))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setVisible(bool(self._values))
        self._fill()

    def _fill(self) -> None:
        focused = next((row.property("id") for row in self.items() if row.hasFocus()), None)
        chosen = sum(value.chosen for value in self._values)
        limit = MANY if self._all else max(FEW, chosen)
        shown = self._values[:limit]
        while len(self._items) > len(shown):
            row = self._items.pop()
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for value, row in zip(shown, self._enough(len(shown)), strict=True):
            row.setText(value.label)
            row.setProperty("id", value.id)
            row.setChecked(value.chosen)
            row.show_count(value.count)
            if value.id == focused:
                row.setFocus()
        rest = len(self._values) - len(shown)
        words = self.tr("{n} more").format(n=rest) if rest else self.tr("fewer")
        self.more.setText(words)
        self.more.setAccessibleName(f"{self._title}: {words}")
        self.more.setVisible(bool(rest and not self._all) or (self._all and len(shown) > FEW))

    def _enough(self, wanted: int) -> list[SidebarItem]:
        while len(self._items) < wanted:
            row = SidebarItem("", check_box=True)
            row.clicked.connect(self._tell)
            self._items.append(row)
            self._rows.addWidget(row)
        return self._items

    def _tell(self, *_checked: object) -> None:
        row = self.sender()
        if isinstance(row, SidebarItem):
            self.toggled.emit(str(row.property("id")), row.isChecked())

    def _toggle_all(self) -> None:
        self._all = not self._all
        self._fill()


def _chosen_first(value: FacetValue) -> bool:
    return not value.chosen


def _head(title: str) -> SectionLabel:
    label = SectionLabel(title)
    label.setMinimumHeight(24)
    return label
