"""A line to type in that offers entries of a list below it, and says at once what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

ROW_HEIGHT = 28
MOST = 8


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An entry to offer: what it stands for, its words, and what helps to tell it from others."""

    value: str
    words: str
    detail: str = ""


Suggest: TypeAlias = Callable[[str], Sequence[Suggestion]]


class SuggestionList(QListWidget):
    """Floats below the line it belongs to. The keyboard stays in the line."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line.window())
        self._line = line
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("role", "suggestions")
        self.setAccessibleName(self.tr("Suggestions"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListWidget { border: 1px solid palette(dark); border-radius: 6px; }")
        self.hide()

    def offer(self, suggestions: Sequence[Suggestion], *, first: bool) -> None:
        """Show the entries, the first of them chosen if asked; without entries, disappear."""
        self.clear()
        for suggestion in suggestions[:MOST]:
            detail = f"  ·  {suggestion.detail}" if suggestion.detail else ""
            item = QListWidgetItem(suggestion.words + detail)
            item.setData(Qt.ItemDataRole.UserRole, suggestion)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.addItem(item)
        if not self.count():
            self.hide()
            return
        self.setCurrentRow(0 if first else -1)
        self.place()
        QTimer.singleShot(0, self, self.place)
        self.show()
        self.raise_()

    def move_choice(self, by: int) -> None:
        """Choose the next or previous entry, round at the ends."""
        at = self.currentRow() + by
        self.setCurrentRow(at % self.count() if self.count() else -1)

    def chosen(self) -> Suggestion | None:
        """Return the entry that Enter would take."""
        item = self.currentItem() if self.isVisible() else None
        found = item.data(Qt.ItemDataRole.UserRole) if item else None
        return found if isinstance(found, Suggestion) else None

    def place(self) -> None:
        """Lie below the line, or above it where there is no room below."""
        if self.parentWidget() is not self._line.window():
            self.setParent(self._line.window())
        window = self._line.window()
        height = self.count() * ROW_HEIGHT + 4
        below = self._line.mapTo(window, QPoint(0, self._line.height() + 2))
        if below.y() + height > window.height() and below.y() > height:
            below.setY(self._line.mapTo(window, QPoint(0, 0)).y() - height - 2)
        width = max(self._line.width(), 260)
        left = max(0, min(below.x(), window.width() - width))
        self.setGeometry(QRect(left, below.y(), width, height))


class SuggestEdit(QLineEdit):
    """Offers entries while somebody types. What is typed goes nowhere before it is entered."""

    chosen = Signal(object)
    """A `Suggestion` was taken from the list."""
    entered = Signal(str)
    """Enter was pressed on words that no entry was chosen for."""
    escaped = Signal()
    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, suggest: Suggest | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggest = suggest
        self._list: SuggestionList | None = None
        self.takes_first = True
        """Whether Enter takes the first entry without a move to it."""
        self.textEdited.connect(self._offer)

    def suggest_from(self, suggest: Suggest | None) -> None:
        """Take entries from somewhere else from now on."""
        self._suggest = suggest

    @property
    def suggestions(self) -> SuggestionList:
        """The list below the line, made when it is first needed."""
        if self._list is None:
            self._list = SuggestionList(self)
            self._list.itemClicked.connect(self._take_item)
        return self._list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steer the list with the keyboard, and report Enter and Escape."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif plain and key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._suggest is not None:
            self._steer(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self._escape(event)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Escape for the list while it is shown."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.is_offering
        ):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the list away and report that the keyboard left."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.close_list()
            self.left.emit()

    @property
    def is_offering(self) -> bool:
        """Whether the list is on screen."""
        return self._list is not None and self._list.isVisible()

    def close_list(self) -> None:
        """Take the list away."""
        if self._list is not None:
            self._list.hide()

    def _offer(self, words: str) -> None:
        found = self._suggest(words) if self._suggest and words.strip() else ()
        if found or self._list is not None:
            self.suggestions.offer(found, first=self.takes_first)
            self._describe()

    def _steer(self, by: int) -> None:
        if self.is_offering:
            self.suggestions.move_choice(by)
        elif self._suggest is not None:
            self.suggestions.offer(self._suggest(""), first=True)
        self._describe()

    def _describe(self) -> None:
        chosen = self.suggestions.chosen()
        self.setAccessibleDescription(chosen.words if chosen else "")

    def _enter(self) -> None:
        chosen = self._list.chosen() if self._list is not None else None
        self.close_list()
        if chosen is None:
            self.entered.emit(self.text())
        else:
            self.chosen.emit(chosen)

    def _escape(self, event: QKeyEvent) -> None:
        if self.is_offering:
            self.close_list()
        else:
            event.ignore()
            self.escaped.emit()

    def _take_item(self, item: QListWidgetItem) -> None:
        self.close_list()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
