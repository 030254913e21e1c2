"""Reads an article: its passages numbered and underlined, its words selectable and findable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from tracker.gui.views.reader.find import FindBar
from tracker.gui.views.reader.marks import Mark
from tracker.gui.views.reader.offsets import flat
from tracker.gui.views.reader.text import ReaderText

REVIEW_SCALE = 1.23
"""Size of the text where it is worked on, relative to the window's font."""


@dataclass(frozen=True, slots=True)
class Target:
    """A field that selected words can be given to."""

    id: str
    words: str
    shortcut: str = ""


class SourceReader(QWidget):
    """Shows the text of one source. All offsets are code points of the stored text."""

    mark_activated = Signal(str)
    """Key of the passage that was clicked, or chosen with Enter."""
    selection_changed = Signal(int, int)
    """Start and end; equal where nothing is selected."""
    assign_requested = Signal(str)
    """Id of the target that the selected words are for."""

    def __init__(self, scale: float = 1.19, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._targets: tuple[Target, ...] = ()
        self._hits: list[int] = []
        self._hit = -1
        self.body = ReaderText(scale)
        self.body.setAccessibleName(self.tr("Article text"))
        self.body.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.find_bar = FindBar()
        self.find_bar.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.body)
        self.setFocusProxy(self.body)
        self._connect()

    def _connect(self) -> None:
        self.body.mark_activated.connect(self.mark_activated)
        self.body.selection_changed.connect(self.selection_changed)
        self.body.customContextMenuRequested.connect(self._show_menu)
        self.find_bar.words_changed.connect(self._find)
        self.find_bar.next_requested.connect(self._next_hit)
        self.find_bar.previous_requested.connect(self._previous_hit)
        self.find_bar.closed.connect(self.close_find)

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+F while the text has the focus; elsewhere it belongs to the window."""
        finding = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find)
        if finding and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the find bar with Ctrl+F."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.open_find()
        else:
            super().keyPressEvent(event)

    # -- what is shown

    def show_text(self, text: str, marks: Sequence[Mark] = ()) -> None:
        """Show a text from its beginning; for the text shown already, only replace the marks."""
        changed = text != self.body.text
        self.body.show_text(text, marks)
        if changed and self.find_bar.isVisible():
            self._find(self.find_bar.words.text())

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Replace the passages, keeping place and selection."""
        self.body.show_marks(marks)

    def focus_mark(self, key: str) -> None:
        """Tint a passage and scroll to it."""
        self.body.focus_mark(key)

    def clear(self) -> None:
        """Show nothing."""
        self.body.show_text("", ())

    def highlight(self, terms: Sequence[str]) -> None:
        """Tint every occurrence of the terms of a search."""
        self.body.highlight(terms)

    def selection(self) -> tuple[int, int]:
        """Return the selected span; both ends are equal where nothing is selected."""
        return self.body.selected()

    def select(self, start: int, end: int) -> None:
        """Select a span and bring it into view."""
        self.body.select(start, end)

    def offer_targets(self, targets: Sequence[Target]) -> None:
        """Say which fields the context menu offers for selected words."""
        self._targets = tuple(targets)

    # -- passages by keyboard

    def next_mark(self) -> None:
        """Go to the passage after the focused one, round to the first."""
        self._step(1)

    def previous_mark(self) -> None:
        """Go to the passage before the focused one, round to the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        keys = [mark.key for mark in self.body.marks]
        if not keys:
            return
        known = self.body.focused in keys
        at = keys.index(self.body.focused) + by if known else (0 if by > 0 else -1)
        key = keys[at % len(keys)]
        self.focus_mark(key)
        self.mark_activated.emit(key)

    # -- finding

    def open_find(self) -> None:
        """Show the find bar, with the selected words in it."""
        start, end = self.selection()
        words = self.body.text[start:end]
        self.find_bar.open("" if "\n" in words else words)
        self._find(self.find_bar.words.text())

    def close_find(self) -> None:
        """Hide the find bar and go back to the text."""
        self.find_bar.hide()
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self, words: str) -> None:
        wanted, text = flat(words), flat(self.body.text)
        self._hits, self._hit = [], -1
        at = text.find(wanted) if wanted else -1
        while at >= 0:
            self._hits.append(at)
            at = text.find(wanted, at + len(wanted))
        self._next_hit()

    def _next_hit(self) -> None:
        self._go_to_hit(self._hit + 1)

    def _previous_hit(self) -> None:
        self._go_to_hit(self._hit - 1)

    def _go_to_hit(self, index: int) -> None:
        if self._hits:
            self._hit = index % len(self._hits)
            start = self._hits[self._hit]
            self.select(start, start + len(self.find_bar.words.text()))
        self.find_bar.show_count(self._hit + 1, len(self._hits))

    # -- menu

    def _show_menu(self, spot: QPoint) -> None:
        self.build_menu().popup(self.body.viewport().mapToGlobal(spot))

    def build_menu(self) -> QMenu:
        """Return the menu for what is selected now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        start, end = self.selection()
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(start != end)
        copy.triggered.connect(self._copy)
        find = menu.addAction(self.tr("Find in text…"))
        find.triggered.connect(self._open_find_from_menu)
        if self._targets:
            menu.addSection(self.tr("Use selected words for"))
        for target in self._targets:
            action = QAction(target.words, menu)
            action.setData(target.id)
            action.setEnabled(start != end)
            if target.shortcut:
                action.setText(f"{target.words}\t{target.shortcut}")
            menu.addAction(action)
        menu.triggered.connect(self._choose_target)
        return menu

    def _choose_target(self, action: QAction) -> None:
        if action.data():
            self.assign_requested.emit(action.data())

    def _copy(self) -> None:
        QApplication.clipboard().setMimeData(self.body.createMimeDataFromSelection())

    def _open_find_from_menu(self) -> None:
        self.open_find()
