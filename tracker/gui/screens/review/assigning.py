"""Gives the words selected in the text to a field, and asks where they leave the value open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from tracker.domain.vocabulary import Field
from tracker.gui.naming import Naming
from tracker.gui.screens.review.editing import ReviewEditing, value_at
from tracker.gui.screens.review.parts import ReviewParts
from tracker.gui.views.reader.reader import SourceReader, Target
from tracker.gui.views.review.draft import DraftPanel
from tracker.gui.views.review.keys import TARGETS, keys_of
from tracker.gui.views.review.values import EVENTS


class ReviewAssigning(QObject):
    """Stands between the text and the draft of one review."""

    def __init__(
        self,
        editing: ReviewEditing,
        draft: DraftPanel,
        reader: SourceReader,
        parts: ReviewParts,
        naming: Naming,
    ) -> None:
        super().__init__(draft)
        self._editing = editing
        self._draft = draft
        self._reader = reader
        self._parts = parts
        self._naming = naming
        reader.offer_targets([Target(f, naming.label(f), keys_of(f)) for f in TARGETS])
        reader.assign_requested.connect(self.assign)

    def assign(self, target: str) -> None:
        """Give the selected words to a field; to its current value if its row is current."""
        field, (start, end) = Field(target), self._reader.selection()
        if start == end:
            return
        if self._editing.assign(field, (start, end), self._current_item(field)):
            self._go_to(field)
        else:
            self._ask_for(field, " ".join(self._reader.body.text[start:end].split()))

    def choose(self) -> None:
        """Offer the fields for the selected words in a menu at the words."""
        menu = QMenu(self._reader)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field in TARGETS:
            action = menu.addAction(f"{self._naming.label(field)}\t{keys_of(field)}")
            action.setData(field.value)
        menu.triggered.connect(self._assign_chosen)
        spot = self._reader.body.cursorRect().bottomLeft() + QPoint(0, 4)
        menu.popup(self._reader.body.viewport().mapToGlobal(spot))
        menu.setActiveAction(menu.actions()[0])

    def _assign_chosen(self, action: QAction) -> None:
        self.assign(str(action.data()))

    def _current_item(self, field: Field) -> str | None:
        widget = self._draft.row(self._draft.current)
        if widget is None or widget.row.field is not field or widget.row.key == EVENTS:
            return None
        if widget.row.many and widget.chip < 0:
            return None
        value = value_at(widget.row, widget.chip)
        return widget.row.item or (value.item if value else None)

    def _go_to(self, field: Field) -> None:
        keys = [row.key for row in self._draft.rows() if row.field is field and row.key != EVENTS]
        self._draft.focus_row(self._draft.current if self._draft.current in keys else keys[-1])

    def _ask_for(self, field: Field, words: str) -> None:
        if field is Field.SIGNATORIES:
            self._parts.add("signatory", words)
            return
        self._go_to(field)
        if widget := self._draft.row(self._draft.current):
            widget.type_in(words)
