"""A form for one part of a record: lines with labels, read as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from tracker.domain.agreement import Agreement
from tracker.gui.naming import Naming
from tracker.gui.views.fields.suggest import Suggest, SuggestEdit, Suggestion

PartT = TypeVar("PartT")


class PartForm(QWidget, Generic[PartT]):
    """Base of the forms: `show_part` fills it, `read` gives the part or refuses."""

    def __init__(
        self, naming: Naming, agreement: Agreement, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.naming = naming
        self.agreement = agreement
        self.lines: list[SuggestEdit] = []
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setHorizontalSpacing(12)
        self.rows.setVerticalSpacing(8)
        self.rows.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_part(self, part: PartT | None) -> None:
        """Fill the form; None starts a new part."""
        raise NotImplementedError

    def read(self) -> PartT:
        """Return the part as filled in. Raises `ValueRefused`."""
        raise NotImplementedError

    def line(self, label: str, suggest: Suggest | None = None, example: str = "") -> SuggestEdit:
        """Add a line to type in."""
        edit = SuggestEdit(suggest)
        edit.setAccessibleName(label)
        edit.setPlaceholderText(example)
        edit.setMinimumWidth(280)
        edit.chosen.connect(_Filler(edit).fill)
        self.rows.addRow(label, edit)
        self.lines.append(edit)
        return edit

    def choice(
        self, label: str, members: Iterable[StrEnum], *, none: str | None = None
    ) -> QComboBox:
        """Add a choice among the members of a closed list; `none` words the absence of one."""
        box = QComboBox()
        box.setAccessibleName(label)
        if none is not None:
            box.addItem(none, "")
        for member in members:
            box.addItem(self.naming.label(member), member.value)
        self.rows.addRow(label, box)
        return box

    def party_choice(self, label: str, none: str) -> QComboBox:
        """Add a choice among the parties of the record."""
        box = QComboBox()
        box.setAccessibleName(label)
        box.addItem(none, "")
        for party in self.agreement.parties:
            box.addItem(self.naming.party(party), party.uuid)
        self.rows.addRow(label, box)
        return box

    def check(self, words: str) -> QCheckBox:
        """Add something to tick."""
        box = QCheckBox(words)
        box.setAccessibleName(words)
        self.rows.addRow("", box)
        return box


class _Filler(QObject):
    """Puts a chosen entry into its line; lives as long as the line."""

    def __init__(self, edit: SuggestEdit) -> None:
        super().__init__(edit)
        self._edit = edit

    def fill(self, suggestion: Suggestion) -> None:
        """Show the words of the entry."""
        self._edit.setText(suggestion.words)


def choose(box: QComboBox, value: str | None) -> None:
    """Show the entry with this value; the first where there is none."""
    box.setCurrentIndex(max(0, box.findData(value or "")))
