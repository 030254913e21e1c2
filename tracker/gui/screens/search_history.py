"""Remembers what was searched for, so that it can be searched for again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tracker.domain.errors import QueryRefused
from tracker.domain.query import parse, render
from tracker.gui.preferences import Preferences
from tracker.gui.screens.catalogue import CatalogueScreen

MOST = 20
_KEY = "search/recent"


class SearchHistory(QObject):
    """Notes a search once somebody settles on it: with Return, or by going on to the list."""

    def __init__(self, catalogue: CatalogueScreen, preferences: Preferences) -> None:
        super().__init__(catalogue)
        self._catalogue = catalogue
        self._preferences = preferences
        box = catalogue.search
        for settled in (box.submitted, box.left, catalogue.list.open_requested):
            settled.connect(self.note)
        box.history_requested.connect(self.show)
        box.history_chosen.connect(self.repeat)

    def recent(self) -> list[str]:
        """Return what was searched for, the latest first."""
        return self._preferences.texts(_KEY)

    def note(self) -> None:
        """Remember what the box asks for, at the top; what cannot be understood is left out."""
        try:
            text = render(parse(self._catalogue.search.text()))
        except QueryRefused:
            return
        if text:
            others = [each for each in self.recent() if each != text]
            self._preferences.put(_KEY, [text, *others][:MOST])

    def show(self) -> None:
        """List what was searched for, below the search box."""
        asked = render(self._catalogue.query)
        others = [each for each in self.recent() if each != asked]
        self._catalogue.search.setFocus()
        self._catalogue.search.show_history(others, self.tr("No earlier searches"))

    def repeat(self, text: str) -> None:
        """Search for something again."""
        self._catalogue.go_to(text)
        self.note()
