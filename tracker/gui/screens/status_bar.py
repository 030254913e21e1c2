"""Makes the words of the status bar: how much is listed, what to look at, when it was saved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from tracker.gui.action_table import Context
from tracker.gui.naming import Naming
from tracker.gui.screens.catalogue import CatalogueScreen
from tracker.gui.screens.undoing import Undoing
from tracker.gui.views.frame.status_line import StatusLine


class StatusBar(QObject):
    """Joins the line below the window to the list; its marks lead to what they count."""

    def __init__(
        self, line: StatusLine, catalogue: CatalogueScreen, undoing: Undoing, naming: Naming
    ) -> None:
        super().__init__(line)
        self._line = line
        self._catalogue = catalogue
        self._undoing = undoing
        self._naming = naming
        line.unsupported_requested.connect(partial(catalogue.go_to, "has:unsupported"))
        line.conflicts_requested.connect(partial(catalogue.go_to, "has:conflicts"))

    def refresh(self, context: Context) -> None:
        """Show figures as they are now."""
        number, counts = self._naming.number, self._catalogue.counts.known
        listed = self.tr("{n} of {total}").format(
            n=number(context.listed), total=number(counts.all)
        )
        if not counts.all and not context.listed:
            listed = self.tr("0 agreements")
        selected = self.tr("{n} selected").format(n=number(context.selected))
        self._line.show_listed(listed, selected if context.selected else "")
        unsupported = self.tr("{n} unsupported").format(n=number(counts.unsupported))
        conflicts = self.tr("{n} conflicts").format(n=number(counts.conflicts))
        if counts.conflicts == 1:
            conflicts = self.tr("1 conflict")
        self._line.show_attention(
            unsupported if counts.unsupported else "", conflicts if counts.conflicts else ""
        )
        if self._undoing.saved_at:
            self._line.show_saved(self.tr("Saved {time}").format(time=self._undoing.saved_at))
