"""Keeps the search that is shown under a name."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from tracker.domain.query import render
from tracker.gui.screens.catalogue import CatalogueScreen


class SearchKeeping(QObject):
    """Asks for the name; the sidebar shows the search from then on."""

    def __init__(self, catalogue: CatalogueScreen) -> None:
        super().__init__(catalogue)
        self._catalogue = catalogue
        self.name_box: QInputDialog | None = None

    def ask(self) -> None:
        """Ask for a name, and keep the query under it."""
        self.name_box = QInputDialog(self._catalogue.list.window())
        self.name_box.setWindowTitle(self.tr("Save search"))
        self.name_box.setLabelText(self.tr("Name of the search"))
        self.name_box.setOkButtonText(self.tr("Save search"))
        self.name_box.textValueSelected.connect(self._keep)
        self.name_box.finished.connect(self.name_box.deleteLater)
        self.name_box.open()

    def _keep(self, name: str) -> None:
        self._catalogue.counts.save_search(name, render(self._catalogue.query))
