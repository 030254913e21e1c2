"""Map, timeline, matrix and key dates of what is listed side by side; each leads to its tab."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.figure import Figure
from tracker.domain.figure_wish import SMALLEST, FigureKind
from tracker.gui.models.tab_tables import KEY_ROLE, RowsModel, TableRow
from tracker.gui.theme import ui_font
from tracker.gui.views.elements.labels import ElidedLabel, Hairline, link_button
from tracker.gui.views.elements.plain_table import PlainTable
from tracker.gui.views.insights.figure_canvas import FigureCanvas

DATES = "dates"
DRAWN = (FigureKind.MAP, FigureKind.TIMELINE, FigureKind.MATRIX)
_WIDE, _NARROW = 4, 3
_WHAT = 2
_ROOMY = 440
"""Pixels that all columns of the dates need."""


class OverviewBoard(QScrollArea):
    """Shows what it was given. Says which terms, years, dates and tabs were chosen."""

    terms_chosen = Signal(str)
    rest_chosen = Signal(str, str)
    """Carries the figure's kind, and terms that are to take the place of what was chosen."""
    years_chosen = Signal(int, int)
    drawing_wanted = Signal()
    view_requested = Signal(str)
    """Carries a `FigureKind`, or `DATES`."""
    open_requested = Signal(str)
    """Carries the uuid of an agreement."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = QWidget()
        self._sheet.setProperty("surface", "surface")
        names = {
            FigureKind.MAP: self.tr("Map"),
            FigureKind.TIMELINE: self.tr("Timeline"),
            FigureKind.MATRIX: self.tr("Matrix"),
            DATES: self.tr("Key dates"),
        }
        self.canvases = {kind: FigureCanvas() for kind in DRAWN}
        self.titles = {name: link_button(words) for name, words in names.items()}
        self.notes = {name: ElidedLabel() for name in names}
        self.model = RowsModel(
            [self.tr("When"), self.tr("Agreement"), self.tr("What"), self.tr("How soon")], self
        )
        self.dates = PlainTable(self.model, self.tr("Key dates"), (1, 2))
        self.nothing_due = ElidedLabel(self.tr("Nothing falls within a year."))
        self.nothing_due.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.dates.horizontalHeader().hide()
        self._due = QStackedWidget()
        self._due.setContentsMargins(12, 4, 8, 0)
        self._due.addWidget(self.dates)
        self._due.addWidget(self.nothing_due)
        self._arrange()
        self._connect()

    def show_figure(self, kind: FigureKind, figure: Figure) -> None:
        """Show one of the figures."""
        self.canvases[kind].show_scene(figure.scene)
        self.notes[kind].setText(figure.note)

    def show_figures(self, figures: Mapping[FigureKind, Figure]) -> None:
        """Show several of them."""
        for kind, figure in figures.items():
            self.show_figure(kind, figure)

    def show_dates(self, rows: Sequence[TableRow], more: str) -> None:
        """Show the nearest dates; `more` says how many there are beyond."""
        self.model.show_rows(rows)
        self.notes[DATES].setText(more)
        self._due.setCurrentWidget(self.dates if rows else self.nothing_due)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what falls on a day where the names of agreements need the room."""
        super().resizeEvent(event)
        self.dates.setColumnHidden(_WHAT, self.width() * _NARROW // (_WIDE + _NARROW) < _ROOMY)

    def _arrange(self) -> None:
        grid = QGridLayout(self._sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(0, _WIDE)
        grid.setColumnStretch(2, _NARROW)
        grid.setRowStretch(0, _WIDE)
        grid.setRowStretch(2, _NARROW)
        grid.addWidget(self._cell(FigureKind.MAP, self.canvases[FigureKind.MAP]), 0, 0)
        grid.addWidget(self._cell(FigureKind.TIMELINE, self.canvases[FigureKind.TIMELINE]), 0, 2)
        grid.addWidget(self._cell(FigureKind.MATRIX, self.canvases[FigureKind.MATRIX]), 2, 0)
        grid.addWidget(self._cell(DATES, self._due), 2, 2)
        grid.addWidget(Hairline(), 1, 0, 1, 3)
        upright = QWidget()
        upright.setProperty("role", "upright")
        upright.setFixedWidth(1)
        grid.addWidget(upright, 0, 1, 3, 1)
        self.setWidget(self._sheet)

    def _cell(self, name: str, view: QWidget) -> QWidget:
        cell = QWidget()
        title, note = self.titles[name], self.notes[name]
        title.setFont(ui_font(1.1, semibold=True))
        title.setProperty("role", "heading")
        title.setToolTip(self.tr("Show alone"))
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 16, 0)
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(note, 1)
        layout = QVBoxLayout(cell)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(view, 1)
        return cell

    def _connect(self) -> None:
        for kind, canvas in self.canvases.items():
            canvas.setMinimumSize(SMALLEST, SMALLEST)
            canvas.setAccessibleName(self.titles[kind].text())
            canvas.terms_chosen.connect(self.terms_chosen)
            canvas.rest_chosen.connect(partial(self.rest_chosen.emit, str(kind)))
            canvas.years_chosen.connect(self.years_chosen)
            canvas.size_changed.connect(self.drawing_wanted)
        for name, title in self.titles.items():
            title.clicked.connect(partial(self.view_requested.emit, str(name)))
        self.dates.activated.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        if key := index.data(KEY_ROLE):
            self.open_requested.emit(str(key))
