"""The figures of what is listed: a tab for each, the same counts as a table, and a way to save."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.figure import Figure
from tracker.domain.figure_wish import FigureKind, Split
from tracker.gui.models.figure_table import FigureTableModel
from tracker.gui.theme import ui_font
from tracker.gui.views.elements.empty_state import EmptyState
from tracker.gui.views.elements.labels import Hairline, SecondaryLabel, icon_button
from tracker.gui.views.insights.figure_canvas import FigureCanvas

_BESIDE = 26
"""Pixels beside the words of a tab: its padding, and the gap to the next one."""


class _Tabs(QTabBar):
    """Gives each tab room for heavier letters, so that none moves when another is chosen."""

    def tabSizeHint(self, index: int) -> QSize:
        """Return the size that the tab has when it is chosen."""
        letters = QFontMetrics(ui_font(semibold=True))
        width = letters.horizontalAdvance(self.tabText(index)) + _BESIDE
        return QSize(width, super().tabSizeHint(index).height())


class InsightsPane(QWidget):
    """Shows one figure at a time; other views of the same query can be added as tabs."""

    terms_chosen = Signal(str)
    rest_chosen = Signal(str)
    """Carries terms that are to take the place of what was chosen."""
    years_chosen = Signal(int, int)
    figure_wanted = Signal()
    """Another kind, split or size is to be shown."""
    view_changed = Signal(str)
    """Carries the name of the tab: a `FigureKind`, or what was given to `add_view`."""
    context_changed = Signal(bool)
    """Says whether what is not chosen stays, in grey."""
    save_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.tabs = _Tabs()
        self.tabs.setAccessibleName(self.tr("Figures"))
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._views: dict[str, QWidget] = {}
        self._drawn: set[str] = set()
        """Names of added views that show figures."""
        self.split = QComboBox()
        self.split.setAccessibleName(self.tr("Stack the bars by"))
        self.as_table = icon_button("table-2", self.tr("Show the counts as a table"))
        self.as_table.setCheckable(True)
        self.context = icon_button("layers", self.tr("Keep what is not chosen, in grey"))
        self.context.setCheckable(True)
        self.save = icon_button("file-output", self.tr("Save figure…"))
        self.note = SecondaryLabel()
        self.canvas = FigureCanvas()
        self.model = FigureTableModel(self)
        self.table = _counts_table(self.model)
        self.table.setAccessibleName(self.tr("Counts of the figure"))
        self.nothing = EmptyState(
            self.tr("Nothing to draw"),
            self.tr("No agreement of this search has what the figure counts."),
            self.tr("Clear search"),
        )
        self._stack = QStackedWidget()
        for page in (self.canvas, self.table, self.nothing):
            self._stack.addWidget(page)
        self._empty = False
        self._fill()
        self._arrange()
        self._connect()

    def _fill(self) -> None:
        names = {
            FigureKind.TIMELINE: self.tr("Timeline"),
            FigureKind.MAP: self.tr("Map"),
            FigureKind.NETWORK: self.tr("Network"),
            FigureKind.MATRIX: self.tr("Matrix"),
        }
        for kind, words in names.items():
            self.tabs.setTabData(self.tabs.addTab(words), kind.value)
        splits = {
            Split.STATUS: self.tr("by status"),
            Split.TYPE: self.tr("by type"),
            Split.AREA: self.tr("by main area"),
        }
        for split, words in splits.items():
            self.split.addItem(words, split.value)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 12, 0)
        head.setSpacing(8)
        head.addWidget(self.tabs)
        head.addStretch()
        for widget in (self.split, self.context, self.as_table, self.save):
            head.addWidget(widget)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 8)
        foot.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Hairline())
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._change)
        self.split.currentIndexChanged.connect(self.figure_wanted)
        self.as_table.toggled.connect(self._show_page)
        self.context.toggled.connect(self.context_changed)
        self.save.clicked.connect(self.save_requested)
        self.canvas.terms_chosen.connect(self.terms_chosen)
        self.canvas.rest_chosen.connect(self.rest_chosen)
        self.canvas.years_chosen.connect(self.years_chosen)
        self.canvas.size_changed.connect(self.figure_wanted)
        self.table.activated.connect(self._choose_row)
        self.nothing.main_requested.connect(self.clear_requested)

    # -- what is asked

    @property
    def view(self) -> str:
        """The name of the tab that is shown."""
        return str(self.tabs.tabData(self.tabs.currentIndex()))

    @property
    def kind(self) -> FigureKind | None:
        """The figure that is shown; None while an added view is."""
        return FigureKind(self.view) if self.view in set(FigureKind) else None

    @property
    def chosen_split(self) -> Split:
        """What the bars of the timeline are stacked by."""
        return Split(str(self.split.currentData()))

    def add_view(
        self, name: str, words: str, view: QWidget, *, first: bool = False, drawn: bool = False
    ) -> None:
        """Add a tab of its own kind, such as a list of dates, after the figures or before.

        `drawn` says that it shows figures, which may keep what is not chosen in grey.
        """
        self._views[name] = view
        self._drawn |= {name} if drawn else set()
        self._stack.addWidget(view)
        place = self.tabs.insertTab(0 if first else self.tabs.count(), words)
        self.tabs.setTabData(place, name)

    def choose(self, view: str, split: str = "") -> None:
        """Go to a tab, and stack by what is named."""
        for place in range(self.tabs.count()):
            if self.tabs.tabData(place) == view:
                self.tabs.setCurrentIndex(place)
        if (place := self.split.findData(split)) >= 0:
            self.split.setCurrentIndex(place)
        self._show_page()

    # -- what is shown

    def show_figure(self, figure: Figure) -> None:
        """Show a figure and its table, or that there is nothing to draw."""
        self._empty = figure.is_empty
        self.canvas.show_scene(figure.scene)
        self.model.show_table(figure.table)
        self.note.setText(figure.note)
        self._show_page()

    def _change(self) -> None:
        self._show_page()
        self.view_changed.emit(self.view)
        if self.kind:
            self.figure_wanted.emit()

    def _show_page(self) -> None:
        kind = self.kind
        self.split.setVisible(kind is FigureKind.TIMELINE)
        for widget in (self.as_table, self.save, self.note):
            widget.setVisible(kind is not None)
        self.context.setVisible(kind is not None or self.view in self._drawn)
        self.save.setEnabled(not self._empty)
        if kind is None:
            self._stack.setCurrentWidget(self._views[self.view])
        elif self._empty:
            self._stack.setCurrentWidget(self.nothing)
        else:
            shown = self.table if self.as_table.isChecked() else self.canvas
            self._stack.setCurrentWidget(shown)

    def _choose_row(self, index: QModelIndex) -> None:
        if term := self.model.term(index):
            chosen = self.rest_chosen if self.model.is_rest(index) else self.terms_chosen
            chosen.emit(term)


def _counts_table(model: FigureTableModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
