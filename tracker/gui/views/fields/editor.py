"""Edits one value of a record in place: entries to choose from, errors where they occur."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import Field
from tracker.gui.naming import Naming
from tracker.gui.sentences.speaking import refusal_line
from tracker.gui.views.elements.labels import Words
from tracker.gui.views.fields.reading import (
    DATES,
    FREE,
    UnknownTerm,
    read_entry,
    read_value,
)
from tracker.gui.views.fields.suggest import SuggestEdit, Suggestion
from tracker.gui.views.fields.vocabulary import LISTS, entry_for, from_list, suggest_for


class FieldEditor(QWidget):
    """A line for one value. It hands over the value as `editing.set_value` takes it.

    Words outside the list of a field are never taken silently: the editor says so, and offers to
    keep them as written; typing on maps them to an entry, Escape leaves everything as it was.
    """

    value_submitted = Signal(object)
    """The value: an id where the field has ids, EDTF for dates, empty text to clear."""
    cancelled = Signal()

    def __init__(
        self,
        field: Field,
        naming: Naming,
        known: Iterable[str] = (),
        *,
        line: SuggestEdit | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._naming = naming
        self._unknown = ""
        self._members: type[StrEnum] | None = None
        self.line = line or SuggestEdit()
        self.line.suggest_from(suggest_for(field, naming, known))
        self.line.takes_first = field in LISTS or field in FREE
        self.line.setAccessibleName(self._name())
        self.line.setPlaceholderText(self._example())
        self.error = Words(role="error")
        self.error.setWordWrap(True)
        self.keep = QPushButton(self.tr("Keep as written"))
        self.keep.setAccessibleName(self.keep.text())
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.error, 1)
        below.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        if self.line.parentWidget() is None:  # else it stays among the chips it belongs to
            layout.addWidget(self.line)
        layout.addLayout(below)
        if line is None:
            self.setFocusProxy(self.line)
        self.line.chosen.connect(self._take)
        self.line.entered.connect(self._read)
        self.line.escaped.connect(self.cancelled)
        self.line.textEdited.connect(self.clear_error)
        self.keep.clicked.connect(self._keep)
        self.clear_error()

    def set_value(self, value: str) -> None:
        """Show a value to change: its words where it is an id."""
        suggest = suggest_for(self._field, self._naming)
        entry = entry_for(suggest, value) if suggest and value else None
        self.line.setText(entry.words if entry else value)
        self.line.selectAll()
        self.clear_error()

    def offer_list(self, members: type[StrEnum]) -> None:
        """Take the entries of another closed list than that of the field."""
        self._members = members
        self.line.suggest_from(from_list(members, self._naming))
        self.line.takes_first = True

    def submit(self) -> None:
        """Hand over what is typed, as Enter does."""
        self._read(self.line.text())

    @property
    def asking(self) -> bool:
        """Whether the editor waits for an answer about words outside its list."""
        return bool(self._unknown)

    def show_error(self, error: ValueRefused) -> None:
        """Say at the field what is wrong with its value."""
        self._mark(invalid=True)
        self.error.setText(refusal_line(error))
        self.error.show()
        self.line.setAccessibleDescription(self.error.text())
        asks = isinstance(error, UnknownTerm)
        self._unknown = " ".join(self.line.text().split()) if asks else ""
        self.keep.setVisible(asks)

    def clear_error(self) -> None:
        """Forget what was wrong."""
        self._unknown = ""
        self._mark(invalid=False)
        self.error.hide()
        self.keep.hide()

    def _take(self, suggestion: Suggestion) -> None:
        self.line.setText(suggestion.words)
        self.clear_error()
        self.value_submitted.emit(suggestion.value)

    def _read(self, words: str) -> None:
        try:
            if self._members is not None:
                value = read_entry(self._field, self._members, words, self._naming)
            else:
                value = read_value(self._field, words, self._naming)
        except ValueRefused as error:
            if self._unknown and self._unknown == " ".join(words.split()):
                self._keep()
            else:
                self.show_error(error)
            return
        self.clear_error()
        self.value_submitted.emit(value)

    def _keep(self) -> None:
        words = self._unknown
        if words:
            self.clear_error()
            self.value_submitted.emit(words)

    def _mark(self, *, invalid: bool) -> None:
        if self.line.property("invalid") == invalid:
            return
        self.line.setProperty("invalid", invalid)
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    def _name(self) -> str:
        return self._naming.label(self._field)

    def _example(self) -> str:
        if self._field in DATES:
            return self.tr("2019-05-27, May 2019 or 1981-09/1981-10")
        examples = {
            Field.PARTIES: self.tr("Country or organisation"),
            Field.AREAS: self.tr("Area of cooperation"),
            Field.ABSENT_AREAS: self.tr("What it does not cover"),
            Field.PLACE: self.tr("City or country"),
            Field.SIGNATORIES: self.tr("Name of the person"),
            Field.DURATION: self.tr("P5Y for five years"),
            Field.NOTICE_PERIOD: self.tr("P6M for six months"),
        }
        return examples.get(self._field, "")
