"""The line of a draft's field: the value to type over, its passage numbers painted behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from tracker.gui.theme import Theme, ui_font
from tracker.gui.views.elements.chip import number_font
from tracker.gui.views.fields.suggest import SuggestEdit
from tracker.gui.views.review.keys import Command, command_of

INSET = 11
"""Where the text begins: border, padding and the line's own margin."""


class ValueEdit(SuggestEdit):
    """Leaves the keys of the review to the review, and says what Enter means."""

    confirmed = Signal()
    """Enter was pressed on a value nobody changed."""
    focused = Signal()
    number_clicked = Signal(int)
    chip_step = Signal(int)
    """An arrow key at the edge of an empty line: -1 back, 1 forth."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._numbers: tuple[int, ...] = ()
        self._aside = ""
        self._italic = False
        self._boxes: list[tuple[QRect, int]] = []
        self._original = ""

    def show_value(
        self, words: str, numbers: tuple[int, ...] = (), aside: str = "", *, italic: bool = False
    ) -> None:
        """Show a value with its passage numbers, unless somebody is typing another one."""
        self._numbers, self._aside = numbers, aside
        if not self.is_changed or words == self._original:
            self._original = words
            if words != self.text():
                self.setText(words)
                self.setCursorPosition(0)  # a long value is read from its beginning
        self._italic = italic
        self.update()

    def reset(self) -> None:
        """Show the value as it was before somebody typed."""
        self.setText(self._original)

    @property
    def is_changed(self) -> bool:
        """Whether what is typed differs from the value."""
        return self.text().strip() != self._original.strip()

    def event(self, event: QEvent) -> bool:
        """Let keys of the review pass, where a line of text would take them for itself."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_for_review(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on keys of the review and arrows at the edge of an empty line."""
        arrows = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if self._is_for_review(event):
            event.ignore()
        elif event.key() in arrows and not self.text() and not event.modifiers():
            self.chip_step.emit(arrows[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self.is_changed and not self.is_offering:
            self.reset()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the value, so that typing replaces it, and say that the row is current."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.setSelection(len(self.text()), -len(self.text()))  # its beginning stays in view
            self.focused.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow a click on a passage number."""
        spot = event.position().toPoint()
        for box, number in self._boxes:
            if box.contains(spot):
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self.number_clicked.emit(number)
                return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, then numbers and aside behind its text."""
        super().paintEvent(event)
        self._boxes = []
        if self.is_changed:
            return
        painter = QPainter(self)
        x = INSET + QFontMetrics(self.font()).horizontalAdvance(self.text()) + 3
        if self.text():
            self._paint_aside(painter, self._paint_numbers(painter, x) + 6)
        else:
            self._paint_numbers(painter, self._paint_aside(painter, INSET) + 3)
        painter.end()

    def _enter(self) -> None:
        if self.is_changed or self.is_offering:
            super()._enter()
        else:
            self.confirmed.emit()

    def _is_for_review(self, event: QKeyEvent) -> bool:
        command = command_of(event)
        if command in (Command.UNDO, Command.REDO):
            return not self.is_changed
        return command is not None

    def _paint_numbers(self, painter: QPainter, x: int) -> int:
        tokens = Theme.current().tokens
        painter.setFont(number_font())
        painter.setPen(QColor(tokens.accent))
        metrics = QFontMetrics(painter.font())
        for number in self._numbers:
            width = metrics.horizontalAdvance(str(number))
            if x + width > self.width() - INSET:
                break
            painter.drawText(x, self.height() // 2 - 1, str(number))
            self._boxes.append((QRect(x - 2, 0, width + 4, self.height()), number))
            x += width + 5
        return x

    def _paint_aside(self, painter: QPainter, x: int) -> int:
        room = self.width() - INSET - x
        if not self._aside or room < 40:  # noqa: PLR2004 - too little for a word
            return x
        painter.setFont(ui_font(italic=self._italic))
        painter.setPen(QColor(Theme.current().tokens.secondary))
        metrics = QFontMetrics(painter.font())
        words = metrics.elidedText(self._aside, Qt.TextElideMode.ElideRight, room)
        box = QRect(x, 0, room, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        return x + metrics.horizontalAdvance(words)
