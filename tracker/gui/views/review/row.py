"""One row of a draft: label, value and state, and what can be done while it is current."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import EventType, Field
from tracker.gui.naming import Naming
from tracker.gui.theme import Theme, ui_font
from tracker.gui.views.elements.labels import Words
from tracker.gui.views.fields.editor import FieldEditor
from tracker.gui.views.review.chips import ChipsBox
from tracker.gui.views.review.choice import ChoiceLine
from tracker.gui.views.review.hints import KeyHints
from tracker.gui.views.review.keys import keys_of
from tracker.gui.views.review.quote import QuoteLine, StateLabel
from tracker.gui.views.review.speech import row_speech
from tracker.gui.views.review.value_edit import ValueEdit
from tracker.gui.views.review.values import EVENTS, NOTES, TAGS, Row

translate = QCoreApplication.translate

LABEL, STATE, NARROW_STATE, MOST_QUOTES = 88, 148, 20, 3


class FieldRow(QFrame):
    """Says what a person wants with one field; decides nothing."""

    focused = Signal(str)
    confirmed = Signal(str)
    """Enter on a value as it is: accept it and go on."""
    value_submitted = Signal(str, object, bool)
    """Key, new value, and whether to go on to the next row."""
    chip_chosen = Signal(str, int)
    number_clicked = Signal(str, int)
    details_requested = Signal(str)
    choice_taken = Signal(str, int)
    """Key, and place of the candidate that was clicked."""

    def __init__(self, row: Row, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._naming = naming
        self._leaving = False
        self._current = False
        self.box = ChipsBox(_example(row)) if row.many else None
        self.line: ValueEdit = self.box.line if self.box else ValueEdit()
        self.editor = FieldEditor(row.field or Field.TITLE, naming, line=self.line)
        if self.box is not None:
            self.box.line.settle()
        if row.key == EVENTS:
            self.editor.offer_list(EventType)
        self.label = Words(row.label, "secondary")
        self.label.setFont(ui_font(0.96))
        self.label.setFixedWidth(LABEL)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.label.setFixedHeight(32)
        self.label.setBuddy(self.line)
        self.state = StateLabel()
        self.state.setFixedWidth(STATE)
        self._below = QWidget()
        self._more = QVBoxLayout(self._below)
        self._more.setContentsMargins(0, 4, 0, 2)
        self._more.setSpacing(6)
        self._below.hide()
        self._arrange()
        self._connect()
        self.show_row(row)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 0, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.label, 0, 0, top)
        if self.box is not None:
            grid.addWidget(self.box, 0, 1)
            grid.addWidget(self.editor, 1, 1)
        else:
            grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self.state, 0, 2, top)
        grid.addWidget(self._below, 2, 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self.line.focused.connect(self._announce)
        self.line.confirmed.connect(self._confirm)
        self.line.left.connect(self._leave)
        self.line.number_clicked.connect(self._click_number)
        self.editor.value_submitted.connect(self._submit)
        Theme.current().changed.connect(self.update)
        if self.box is not None:
            self.box.chip_chosen.connect(self._choose_chip)
            self.box.details_requested.connect(self._open_details)

    # -- what is shown

    def show_row(self, row: Row) -> None:
        """Show the row as it is now."""
        self.row = row
        self.label.setText(row.label)
        self.state.show_state(row.mark, row.state)
        if self.box is not None:
            self.box.show_values(row.values)
            self.line.show_value("")
        elif len(row.values) == 1:
            value = row.values[0]
            self.line.show_value(value.words, value.numbers, value.aside)
        elif _is_mixed(row):
            words = " · ".join(value.words for value in row.values)
            self.line.show_value("", (), words)
        else:
            numbers = tuple(number for number, _ in row.quotes)
            self.line.show_value("", numbers, row.gap, italic=bool(row.gap))
        self._speak()
        if self.box is None:
            self.line.setPlaceholderText("" if row.gap or _is_mixed(row) else _example(row))
        if self._current:
            self._fill_below()

    def set_current(self, *, current: bool) -> None:
        """Frame the row and show its passages and keys, or put them away."""
        self._current = current
        self._below.setVisible(current)
        if current:
            self._fill_below()
        self.update()

    def set_roomy(self, *, roomy: bool) -> None:
        """Show the state with its words, or only its mark; the words stay in the tooltip."""
        self.state.setFixedWidth(STATE if roomy else NARROW_STATE)

    def show_error(self, error: ValueRefused) -> None:
        """Say at the field what is wrong."""
        self.editor.show_error(error)

    def type_in(self, words: str) -> None:
        """Put words into the line as if they were typed, for a person to finish."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.clear()
        self.line.insert(words)
        self.line.selectAll()

    @property
    def chip(self) -> int:
        """Place of the current chip; -1 where the whole row is meant."""
        return self.box.current if self.box is not None else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the current row."""
        super().paintEvent(event)
        if not self._current:
            return
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(QColor(tokens.soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    # -- inside

    def _fill_below(self) -> None:
        while (item := self._more.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        quotes = self.row.quotes
        if self.box is not None and 0 <= self.box.current < len(self.row.values):
            wanted = self.row.values[self.box.current].numbers
            quotes = tuple(quote for quote in quotes if quote[0] in wanted)
        for number, words in quotes[:MOST_QUOTES]:
            line = QuoteLine(number, words)
            line.clicked.connect(self._click_number)
            self._more.addWidget(line)
            line.show()
        for place, choice in enumerate(self.row.choices):
            offered = ChoiceLine(place, choice)
            offered.taken.connect(self._take_choice)
            self._more.addWidget(offered)
            offered.show()
        hints = KeyHints(self._hints())
        self._more.addWidget(hints)
        hints.show()

    def _hints(self) -> tuple[tuple[str, str], ...]:
        hints = [
            (self.tr("Enter"), self.tr("accept, next") if self.row.values else self.tr("next"))
        ]
        if self.row.values and self.row.field is not None:
            hints.append(("Ctrl+D", self.tr("dismiss")))
        elif self.row.field is not None:
            hints.append(("Alt+0", self.tr("record as not found")))
        if keys := keys_of(self.row.field if self.row.key != EVENTS else None):
            hints.append((keys, self.tr("use selected text")))
        if self.row.field in (Field.SIGNATORIES, Field.PARTIES) or self.row.key == EVENTS:
            hints.append(("F2", self.tr("details")))
        return tuple(hints)

    def _speak(self) -> None:
        self.line.setAccessibleName(row_speech(self.row, self._naming, self.chip))

    def _announce(self) -> None:
        self._speak()
        self.focused.emit(self.row.key)

    def _confirm(self) -> None:
        self.confirmed.emit(self.row.key)

    def _leave(self) -> None:
        if self.line.is_changed and not self.editor.asking and not self._leaving:
            self._leaving = True
            self.editor.submit()
            self._leaving = False

    def _submit(self, value: object) -> None:
        if self.row.field is None:
            value = self.line.text().strip()
        self.value_submitted.emit(self.row.key, value, not self._leaving)

    def _choose_chip(self, index: int) -> None:
        if self._current:
            self._fill_below()
        self._speak()
        self.chip_chosen.emit(self.row.key, index)

    def _open_details(self, index: int) -> None:
        if self.box is not None:
            self.box.choose(index)
        self.details_requested.emit(self.row.key)

    def _take_choice(self, place: int) -> None:
        self.choice_taken.emit(self.row.key, place)

    def _click_number(self, number: int) -> None:
        self.number_clicked.emit(self.row.key, number)


def _is_mixed(row: Row) -> bool:
    return len(row.values) > 1 and not row.many


def _example(row: Row) -> str:
    examples = {
        Field.PARTIES: translate("FieldRow", "add a party"),
        Field.AREAS: translate("FieldRow", "add an area"),
        Field.ABSENT_AREAS: translate("FieldRow", "add what it does not cover"),
        Field.SIGNED: translate("FieldRow", "no day given"),
        Field.SIGNATORIES: translate("FieldRow", "add a signatory"),
        Field.LEVEL: translate("FieldRow", "in whose name the parties act"),
        Field.BINDING: translate("FieldRow", "unclear"),
    }
    others = {
        EVENTS: translate("FieldRow", "add an event"),
        NOTES: translate("FieldRow", "notes need no passage"),
        TAGS: translate("FieldRow", "separated by commas"),
    }
    found = others.get(row.key) or (examples.get(row.field) if row.field else None)
    return found or translate("FieldRow", "not given")
