"""What each key of the review does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from tracker.gui.screens.review.editing import ReviewEditing, part_of
from tracker.gui.screens.review.parts import ReviewParts
from tracker.gui.views.reader.reader import SourceReader
from tracker.gui.views.review.draft import DraftPanel
from tracker.gui.views.review.keys import Command, candidate_of, command_of, target_of


class ReviewCommands(QObject):
    """Runs the keys of one review on its current row."""

    save_requested = Signal()
    save_next_requested = Signal()
    close_requested = Signal()
    choose_requested = Signal()
    """The person wants to choose a field for the selected words."""
    assign_requested = Signal(str)
    """Id of the field that the selected words are for."""

    def __init__(
        self,
        editing: ReviewEditing,
        draft: DraftPanel,
        reader: SourceReader,
        parts: ReviewParts,
    ) -> None:
        super().__init__(draft)
        self._editing = editing
        self._draft = draft
        self._reader = reader
        self._parts = parts
        self._runs: dict[Command, Callable[[], object]] = {
            Command.SAVE: self.save_requested.emit,
            Command.SAVE_NEXT: self.save_next_requested.emit,
            Command.DISMISS: self.dismiss,
            Command.GAP: self.mark_gap,
            Command.CHOOSE: self.choose_requested.emit,
            Command.UNDO: editing.undo,
            Command.REDO: editing.redo,
            Command.DETAILS: self.open_current_details,
            Command.ACCEPT_ALL: editing.accept_all,
            Command.NEXT_PASSAGE: reader.next_mark,
            Command.PREVIOUS_PASSAGE: reader.previous_mark,
            Command.NEXT_DRAFT: self.next_draft,
            Command.PREVIOUS_DRAFT: self.previous_draft,
            Command.FIND: reader.open_find,
            Command.OTHER_PANE: self.change_pane,
            Command.CLOSE: self.close_requested.emit,
        }

    def run(self, event: QKeyEvent) -> bool:
        """Do what a key asks. Say whether it was a key of the review."""
        command = command_of(event)
        if command is None:
            return False
        if command is Command.ASSIGN:
            self.assign_requested.emit(str(target_of(event) or ""))
        elif command is Command.CANDIDATE:
            self.take_choice(self._draft.current, candidate_of(event))
        else:
            self._runs[command]()
        return True

    def dismiss(self) -> None:
        """Take the current value away; where several are meant, point at the first to decide."""
        widget = self._draft.row(self._draft.current)
        if widget is None:
            return
        row = widget.row
        if not self._editing.dismiss(row, widget.chip):
            if widget.box is not None:
                widget.box.choose(0)
        elif not row.many and row.field is not None:
            self._draft.go_on()

    def take_choice(self, key: str, place: int) -> None:
        """Take a candidate of a row, and go on; a key with no candidate does nothing."""
        widget = self._draft.row(key)
        if widget is not None and 0 <= place < len(widget.row.choices):
            self._editing.choose(widget.row, widget.row.choices[place])
            self._draft.focus_row(key)
            self._draft.go_on()

    def mark_gap(self) -> None:
        """Record that the current field was searched and not found, and go on."""
        widget = self._draft.row(self._draft.current)
        if widget is not None:
            self._editing.mark_gap(widget.row)
            self._draft.go_on()

    def open_current_details(self) -> None:
        """Open the form of the current value."""
        self.open_details(self._draft.current)

    def open_details(self, key: str) -> None:
        """Open the form of a row's value, or of its current chip."""
        widget = self._draft.row(key)
        if widget is not None:
            self._parts.edit(part_of(self._editing.draft, widget.row, widget.chip))

    def next_draft(self) -> None:
        """Bring the next draft of the article to the front."""
        self._turn(1)

    def previous_draft(self) -> None:
        """Bring the draft before to the front."""
        self._turn(-1)

    def change_pane(self) -> None:
        """Move the keyboard between text and draft."""
        if self._reader.body.hasFocus():
            self._draft.focus_row(self._draft.current)
        else:
            self._reader.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, by: int) -> None:
        session = self._editing.session
        self._editing.show((session.index + by) % len(session.drafts))
