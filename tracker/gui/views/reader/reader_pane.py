"""The reader with its head: which source is shown, and which passage of how many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tracker.gui.icons import icon
from tracker.gui.theme import ui_font
from tracker.gui.views.elements.labels import SecondaryLabel, icon_button, link_button
from tracker.gui.views.reader.marks import Mark
from tracker.gui.views.reader.reader import SourceReader

_WIDEST_TAB = 260
_BESIDE_WORDS = 46
"""Pixels of a tab beside its words: padding, icon, and the gap between them."""


@dataclass(frozen=True, slots=True)
class SourceTab:
    """One source of the record, as its tab shows it."""

    uuid: str
    words: str
    whole: str


class ReaderPane(QWidget):
    """Shows the text of one of several sources; the screen decides which text that is."""

    source_chosen = Signal(str)
    attach_requested = Signal()
    mark_activated = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.reader = SourceReader()
        self.reader.mark_activated.connect(self.mark_activated)
        self._tabs = QButtonGroup(self)
        self._tabs.setExclusive(True)
        self._place = SecondaryLabel()
        self._place.setWordWrap(False)
        self.back = icon_button("chevron-left", self.tr("Previous passage"))
        self.forth = icon_button("chevron-right", self.tr("Next passage"))
        self.back.clicked.connect(self.previous_requested)
        self.forth.clicked.connect(self.next_requested)
        head = QWidget()
        head.setProperty("surface", "raised")
        head.setFixedHeight(32)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 10, 0)
        row.setSpacing(4)
        self._tab_row = QHBoxLayout()
        row.addLayout(self._tab_row)
        row.addStretch()
        row.addWidget(self._place)
        row.addWidget(self.back)
        row.addWidget(self.forth)
        self._empty = self._make_empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.reader)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)
        self.show_sources((), "")

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        empty.setProperty("surface", "surface")
        self._words = SecondaryLabel()
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.attach = link_button(self.tr("Attach a source…"))
        self.attach.clicked.connect(self.attach_requested)
        layout = QVBoxLayout(empty)
        layout.addStretch()
        layout.addWidget(self._words)
        layout.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        return empty

    def tabs(self) -> list[QToolButton]:
        """Return the tabs of the sources, in order."""
        return [tab for tab in self._tabs.buttons() if isinstance(tab, QToolButton)]

    def show_sources(
        self, sources: Sequence[SourceTab], current: str, *, record: bool = False
    ) -> None:
        """Show the sources of a record as tabs; without any, say so and offer to attach one."""
        for tab in self.tabs():
            self._tabs.removeButton(tab)
            self._tab_row.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        for source in sources:
            self._tab_row.addWidget(self._tab(source, checked=source.uuid == current))
        self._stack.setCurrentWidget(self.reader if sources else self._empty)
        self._words.setText(
            self.tr("This record has no source yet; all of its values are unsupported.")
            if record
            else self.tr("Choose an agreement to read its sources.")
        )
        self.attach.setVisible(record)
        self.show_place(0, 0)

    def _tab(self, source: SourceTab, *, checked: bool) -> QToolButton:
        tab = QToolButton()
        tab.setProperty("role", "tab")
        tab.setProperty("uuid", source.uuid)
        tab.setCheckable(True)
        tab.setChecked(checked)
        tab.setIcon(icon("file-text", "text"))
        tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        metrics = QFontMetrics(ui_font(semibold=True))
        words = metrics.elidedText(source.words, Qt.TextElideMode.ElideRight, _WIDEST_TAB)
        tab.setText(words.replace("&", "&&"))
        tab.setMinimumWidth(metrics.horizontalAdvance(words) + _BESIDE_WORDS)
        tab.setToolTip(source.whole)
        tab.setAccessibleName(source.whole)
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tab.clicked.connect(self._choose)
        self._tabs.addButton(tab)
        return tab

    def show_text(self, text: str, marks: Sequence[Mark]) -> None:
        """Show the text of the current source with its passages."""
        self.reader.show_text(text, marks)

    def show_place(self, number: int, count: int) -> None:
        """Show which passage of how many is focused."""
        known = self.tr("passage {n} of {count}").format(n=number, count=count)
        several = self.tr("{count} passages").format(count=count)
        several = self.tr("1 passage") if count == 1 else several
        self._place.setText((known if number else several) if count else "")
        self.back.setEnabled(count > 0)
        self.forth.setEnabled(count > 0)

    def _choose(self) -> None:
        tab = self.sender()
        if isinstance(tab, QToolButton):
            self.source_chosen.emit(str(tab.property("uuid")))
