"""Puts a field editor over the line of the record that it changes."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import Field
from tracker.gui.naming import Naming
from tracker.gui.views.fields.editor import FieldEditor

_ABOVE = 3
"""How far the frame of the editor stands above the words it covers."""


class InlineEditor(QFrame):
    """Lives while one value is edited; goes away with Escape or when another place is clicked."""

    submitted = Signal(object)
    closed = Signal()
    grown = Signal(int)
    """Carries the height the editor takes, so that the lines below can make room."""

    def __init__(self, field: Field, naming: Naming, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.setAutoFillBackground(True)
        self.editor = FieldEditor(field, naming, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.editor)
        self.editor.value_submitted.connect(self.submitted)
        self.editor.cancelled.connect(self.close_editor)
        self.editor.installEventFilter(self)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._watch)

    def open_at(self, place: QRect, value: str) -> None:
        """Show the editor over a line, with the value selected."""
        self._least = place.height()
        self.editor.set_value(value)
        self.setGeometry(place.translated(0, -_ABOVE))
        self._fit()
        self.show()
        self.raise_()
        self.editor.line.setFocus()

    def show_error(self, error: ValueRefused) -> None:
        """Say at the field why the value was refused."""
        self.editor.show_error(error)
        self._fit()

    def close_editor(self) -> None:
        """Go away without a change."""
        self.hide()
        self.deleteLater()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow when the editor has something to say."""
        if event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        height = max(self._least, self.heightForWidth(self.width()))
        if height != self.height() or not self.isVisible():
            self.resize(self.width(), height)
            self.grown.emit(height - _ABOVE if self.editor.error.isVisibleTo(self) else 0)

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        popup = new is not None and new.window() is not self.window()
        if self.isVisible() and new is not None and not popup and not self.isAncestorOf(new):
            self.close_editor()
