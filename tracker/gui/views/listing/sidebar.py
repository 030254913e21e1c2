"""The sidebar: places in the library, saved searches, and facets to narrow the list by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from tracker.domain.saved_search import SavedSearch
from tracker.gui.icons import icon
from tracker.gui.views.elements.labels import SecondaryLabel, SectionLabel
from tracker.gui.views.listing.facet_list import FacetList
from tracker.gui.views.listing.sidebar_items import SidebarItem
from tracker.gui.views.listing.year_histogram import YearHistogram

NARROWEST = 168
"""Pixels; wider where a heading needs more, as counts would else lie below the scroll bar."""


class Sidebar(QScrollArea):
    """Says where the user wants to go and what to narrow the list by."""

    place_requested = Signal(str)
    """Carries the query of a library entry."""
    search_requested = Signal(str)
    """Carries the query of a saved search."""
    search_deleted = Signal(str)
    """Carries the uuid of a saved search."""
    facet_toggled = Signal(str, str, bool)
    """Carries the facet, the value, and whether it is wanted now."""
    years_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.places = self._make_places()
        self.searches: list[SidebarItem] = []
        self.facets = {
            "party": FacetList(self.tr("Party")),
            "area": FacetList(self.tr("Area")),
            "status": FacetList(self.tr("Status")),
            "type": FacetList(self.tr("Type")),
        }
        self.years = YearHistogram()
        self.years.bars.years_chosen.connect(self.years_chosen)
        self._no_searches = SecondaryLabel(self.tr("Searches you save appear here and stay live."))
        self._no_searches.setContentsMargins(8, 2, 8, 4)
        inner = self._arrange()
        self.setWidget(inner)
        room = inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(NARROWEST, room))

    def _make_places(self) -> dict[str, SidebarItem]:
        entries = {
            "": (self.tr("All agreements"), "layers"),
            "stage:draft": (self.tr("To review"), "inbox"),
            "has:unsupported": (self.tr("Unsupported values"), "triangle-alert"),
            "has:conflicts": (self.tr("Conflicts"), "git-compare"),
            "has:doubts": (self.tr("Problems"), "circle-alert"),
            "in:trash": (self.tr("Trash"), "trash-2"),
        }
        made = {}
        for query, (words, icon_name) in entries.items():
            item = SidebarItem(words, icon_name)
            item.setProperty("query", query)
            item.clicked.connect(self._go)
            made[query] = item
        return made

    def _arrange(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("surface", "window")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(8, 8, 8, 12)
        layout.setSpacing(0)
        head = SectionLabel(self.tr("Library"))
        head.setContentsMargins(8, 2, 0, 4)
        layout.addWidget(head)
        for item in self.places.values():
            layout.addWidget(item)
        head = SectionLabel(self.tr("Saved searches"))
        head.setContentsMargins(8, 14, 0, 4)
        layout.addWidget(head)
        layout.addWidget(self._no_searches)
        self._searches_layout = QVBoxLayout()
        self._searches_layout.setSpacing(0)
        layout.addLayout(self._searches_layout)
        for name, facet in self.facets.items():
            facet.setProperty("facet", name)
            facet.toggled.connect(self._toggle)
            facet.hide()
            layout.addWidget(facet)
        self.years.hide()
        layout.addWidget(self.years)
        layout.addStretch()
        return inner

    def show_place(self, query: str) -> None:
        """Check the entry whose query the list shows, if it is one."""
        for text, item in self.places.items():
            item.setChecked(text == query)
        for item in self.searches:
            item.setChecked(bool(query) and item.property("query") == query)

    def show_counts(self, counts: Mapping[str, str]) -> None:
        """Show how many agreements each entry holds, by its query."""
        for query, count in counts.items():
            self.places[query].show_count(count)

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show other saved searches."""
        for item in self.searches:
            self._searches_layout.removeWidget(item)
            item.hide()
            item.deleteLater()
        self.searches = []
        for search in searches:
            item = SidebarItem(search.name, "bookmark")
            item.setProperty("query", search.query)
            item.setProperty("uuid", search.uuid)
            item.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            item.customContextMenuRequested.connect(self._offer_delete)
            item.clicked.connect(self._search)
            self._searches_layout.addWidget(item)
            self.searches.append(item)
        self._no_searches.setVisible(not searches)

    def show_search_counts(self, counts: Mapping[str, str]) -> None:
        """Show how many agreements each saved search finds, by its uuid."""
        for item in self.searches:
            item.show_count(counts.get(str(item.property("uuid")), ""))

    def _go(self) -> None:
        item = self.sender()
        if isinstance(item, SidebarItem):
            item.setChecked(True)
            self.place_requested.emit(str(item.property("query")))

    def _search(self) -> None:
        item = self.sender()
        if isinstance(item, SidebarItem):
            item.setChecked(True)
            self.search_requested.emit(str(item.property("query")))

    def _offer_delete(self, at: QPoint) -> None:
        item = self.sender()
        if isinstance(item, SidebarItem):
            menu = QMenu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            words = self.tr("Delete search “{name}”").format(name=item.text())
            action = menu.addAction(icon("trash-2"), words)
            action.setData(item.property("uuid"))
            action.triggered.connect(self._delete)
            menu.popup(item.mapToGlobal(at))

    def _delete(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.search_deleted.emit(str(action.data()))

    def _toggle(self, value: str, wanted: bool) -> None:  # noqa: FBT001 - a slot
        self.facet_toggled.emit(str(self.sender().property("facet")), value, wanted)
