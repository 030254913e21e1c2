"""The record panel: head, life line, and the tabs Record, Evidence, History and Notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tracker.gui.icons import icon
from tracker.gui.models.record_line import RecordLine
from tracker.gui.models.record_list import RecordListModel
from tracker.gui.models.tab_tables import RowsModel, TableRow
from tracker.gui.views.elements.labels import Hairline, SecondaryLabel, link_button
from tracker.gui.views.elements.plain_table import PlainTable
from tracker.gui.views.record.head import HeadWords, RecordHead
from tracker.gui.views.record.notes_editor import NotesEditor
from tracker.gui.views.record.value_list import RecordList

NARROWEST = 300
"""Pixels that a record needs; more where its tabs, in longer words, are wider."""
_TABS_LEFT = 16
_TABS_RIGHT = 2


class RecordPanel(QWidget):
    """Shows one record; its parts say what the user wants with it."""

    attach_requested = Signal()
    review_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.setMinimumWidth(NARROWEST)
        self.head = RecordHead()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Parts of the record"))
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.lines_model = RecordListModel(self)
        self.lines = RecordList(self.lines_model)
        self.evidence_model = RowsModel(
            ["#", self.tr("Words"), self.tr("Says"), self.tr("State")], self
        )
        self.history_model = RowsModel([self.tr("When"), self.tr("What"), self.tr("Who")], self)
        self.evidence = PlainTable(self.evidence_model, self.tr("Evidence"), (1, 2))
        self.history = PlainTable(self.history_model, self.tr("History"), (1,))
        self.notes = NotesEditor()
        self._pages = QStackedWidget()
        for words in (
            self.tr("Record"),
            self.tr("Evidence"),
            self.tr("History"),
            self.tr("Notes"),
        ):
            self.tabs.addTab(words)
        for page in (self._record_page(), self.evidence, self.history, self.notes):
            self._pages.addWidget(page)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._whole())
        self._stack.addWidget(self._nothing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.show_nothing()

    def _record_page(self) -> QWidget:
        self.add = QToolButton()
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add to the record"))
        self.add.setIcon(icon("plus", "accent"))
        self.add.setIconSize(QSize(16, 16))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.attach = link_button(self.tr("Attach source…"))
        self.attach.clicked.connect(self.attach_requested)
        self.review = link_button(self.tr("Review draft"))
        self.review.clicked.connect(self.review_requested)
        row = QHBoxLayout()
        row.setContentsMargins(8, 2, 8, 2)
        row.addWidget(self.add)
        row.addWidget(self.attach)
        row.addStretch()
        row.addWidget(self.review)
        page = QWidget()
        page.setProperty("surface", "surface")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        self._notes = QVBoxLayout()
        layout.addLayout(self._notes)
        layout.addWidget(self.lines, 1)
        layout.addWidget(Hairline())
        layout.addLayout(row)
        return page

    def _whole(self) -> QWidget:
        whole = QWidget()
        whole.setProperty("surface", "surface")
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(_TABS_LEFT, 0, _TABS_RIGHT, 0)
        tabs.addWidget(self.tabs, 1)
        layout.addWidget(self.head)
        layout.addLayout(tabs)
        layout.addWidget(Hairline())
        layout.addWidget(self._pages, 1)
        return whole

    def _nothing(self) -> QWidget:
        nothing = QWidget()
        nothing.setProperty("surface", "surface")
        self._words = SecondaryLabel()
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(nothing)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addWidget(self._words)
        return nothing

    def add_notes(self, notes: QWidget) -> None:
        """Put what should be read before the values above them."""
        self._notes.addWidget(notes)

    def set_add_menu(self, menu: QMenu) -> None:
        """Give the Add button the window's own menu."""
        self.add.setMenu(menu)

    def show_nothing(self, words: str = "") -> None:
        """Say that no record is shown, and why."""
        self._words.setText(words or self.tr("Choose an agreement to see its record."))
        self._stack.setCurrentIndex(1)

    def show_record(
        self, head: HeadWords, lines: Sequence[RecordLine], *, draft: bool, writable: bool
    ) -> None:
        """Show a record."""
        self.head.show_words(head)
        self.lines_model.show_lines(lines)
        self.add.setEnabled(writable)
        self.attach.setEnabled(writable)
        self.review.setVisible(draft and writable)
        self.notes.setReadOnly(not writable)
        self._stack.setCurrentIndex(0)

    def show_evidence(self, rows: Sequence[TableRow]) -> None:
        """Show the passages of the record."""
        self.evidence_model.show_rows(rows)
        self._count(1, self.tr("Evidence"), len(rows))

    def show_history(self, rows: Sequence[TableRow]) -> None:
        """Show what happened to the record."""
        self.history_model.show_rows(rows)
        self._count(2, self.tr("History"), len(rows))

    def go_to(self, tab: int) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(tab)

    def _count(self, tab: int, words: str, count: int) -> None:
        self.tabs.setTabText(tab, f"{words} {count}" if count else words)
        whole = self.tabs.sizeHint().width() + _TABS_LEFT + _TABS_RIGHT
        self.setMinimumWidth(max(NARROWEST, whole))
