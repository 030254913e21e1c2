"""Notes of a record: saved when the user leaves them, never lost."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PAUSE_MS = 2_000


class NotesEditor(QPlainTextEdit):
    """Announces notes when typing pauses for long, or the focus goes elsewhere."""

    notes_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self.setAccessibleName(self.tr("Notes"))
        self.setPlaceholderText(self.tr("Notes on this agreement. They need no passage."))
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(14)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.announce)
        self.textChanged.connect(self._wait)

    def show_notes(self, notes: str) -> None:
        """Show stored notes, unless the user is in the middle of writing these very ones."""
        if notes == self._stored and self.toPlainText() != notes and self.hasFocus():
            return
        self._stored = notes
        if notes != self.toPlainText():
            self.setPlainText(notes)
        self._pause.stop()

    def announce(self) -> None:
        """Say what the notes are now, if they changed."""
        self._pause.stop()
        notes = self.toPlainText()
        if notes != self._stored:
            self._stored = notes
            self.notes_changed.emit(notes)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Announce when the user goes elsewhere."""
        super().focusOutEvent(event)
        self.announce()

    def _wait(self) -> None:
        if not self.isReadOnly():
            self._pause.start()
