"""Theme, row height, columns and parts of the window: chosen here, remembered, and restored."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint

from tracker.gui.actions import Actions
from tracker.gui.main_window import MainWindow
from tracker.gui.preferences import Preferences
from tracker.gui.screens.catalogue import CatalogueScreen
from tracker.gui.theme import Scheme, Theme

PARTS = ("sidebar", "record", "reader")


class Appearance(QObject):
    """How the window looks, as the user wants it."""

    def __init__(
        self, window: MainWindow, catalogue: CatalogueScreen, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window = window
        self._catalogue = catalogue
        self._preferences = preferences
        self._actions: Actions | None = None

    def restore(self, actions: Actions) -> None:
        """Take everything remembered."""
        self._actions = actions
        known, list_ = self._preferences, self._catalogue.list
        columns = known.texts("list/columns")
        if columns:
            list_.choose_columns(columns)
        key, _, order = known.text("list/sort", "signed:down").partition(":")
        list_.set_sort_order(key, descending=order != "up")
        self._set_height(known.text("list/height", "standard"))
        actions[f"theme.{Theme.current().scheme}"].setChecked(True)
        for part in PARTS:
            actions[f"view.{part}"].setChecked(known.flag(f"parts/{part}", otherwise=True))
        self.apply_parts()

    def save(self) -> None:
        """Remember columns and order."""
        list_ = self._catalogue.list
        key, descending = list_.sort_order()
        self._preferences.put("list/columns", list_.chosen_columns())
        self._preferences.put("list/sort", f"{key}:{'down' if descending else 'up'}")
        self._preferences.save()

    def apply_parts(self) -> None:
        """Show the parts whose actions are checked."""
        if self._actions is None:
            return
        shown = {part: self._actions[f"view.{part}"].isChecked() for part in PARTS}
        for part, visible in shown.items():
            self._preferences.put_flag(f"parts/{part}", value=visible)
        self._window.show_parts(**shown)

    def show_columns(self) -> None:
        """Open the column chooser."""
        self._catalogue.list.show_column_menu(QPoint(8, 24))

    def compact(self) -> None:
        """Make rows low."""
        self._set_height("compact")

    def standard(self) -> None:
        """Make rows of the usual height."""
        self._set_height("standard")

    def comfortable(self) -> None:
        """Make rows high."""
        self._set_height("comfortable")

    def follow_system(self) -> None:
        """Be light or dark as the system is."""
        self._choose(Scheme.SYSTEM)

    def light(self) -> None:
        """Stay light."""
        self._choose(Scheme.LIGHT)

    def dark(self) -> None:
        """Stay dark."""
        self._choose(Scheme.DARK)

    def _choose(self, scheme: Scheme) -> None:
        Theme.current().choose(scheme)
        self._preferences.put("theme", scheme.value)

    def _set_height(self, name: str) -> None:
        self._catalogue.list.set_height(name)
        self._preferences.put("list/height", name)
        if self._actions is not None:
            self._actions[f"view.{name}"].setChecked(True)
