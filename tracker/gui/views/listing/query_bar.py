"""The line above the list: the terms of the search as chips, and how many agreements they find."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.gui.theme import ui_font
from tracker.gui.views.elements.chip import Chip
from tracker.gui.views.elements.flow_layout import FlowLayout
from tracker.gui.views.elements.labels import SecondaryLabel, Words, link_button


@dataclass(frozen=True, slots=True)
class TermChip:
    """One term of the query: its place there, and its words."""

    place: int
    words: str


class QueryBar(QWidget):
    """Shows what is asked for and what it comes to."""

    term_removed = Signal(int)
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=8)
        self.save = link_button(self.tr("Save search"))
        self.save.clicked.connect(self.save_requested)
        self._found = Words()
        self._found.setFont(ui_font(0.94, semibold=True))
        self._total = SecondaryLabel()
        self._total.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 16, 6)
        row.setSpacing(4)
        row.addWidget(self._chips, 1)
        row.addWidget(self._found)
        row.addWidget(self._total)
        self.show_terms(())

    def chips(self) -> list[Chip]:
        """Return the chips of the terms, in order."""
        return self._chips.findChildren(Chip)

    def show_terms(self, terms: Sequence[TermChip]) -> None:
        """Show other terms."""
        self._flow.removeWidget(self.save)
        self.save.setParent(self)
        self._flow.clear()
        for term in terms:
            chip = Chip(term.words, removable=True, soft=True)
            chip.setProperty("place", term.place)
            chip.removed.connect(self._remove)
            self._flow.addWidget(chip)
        self._flow.addWidget(self.save)
        self.save.setVisible(bool(terms))
        self._chips.updateGeometry()

    def show_counts(self, found: str, total: str) -> None:
        """Show how many agreements are listed, of how many."""
        self._found.setText(found)
        self._total.setText(self.tr("of {total}").format(total=total))

    def _remove(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.term_removed.emit(int(chip.property("place")))
