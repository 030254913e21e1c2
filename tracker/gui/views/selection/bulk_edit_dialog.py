"""Asks for one change to many records, and shows what it would do before it is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.bulk_edit import BulkChange, BulkEdit, BulkKind
from tracker.domain.errors import TrackerError
from tracker.gui.sentences.speaking import spoken
from tracker.gui.views.elements.labels import SecondaryLabel, primary_button
from tracker.gui.views.elements.mnemonics import give_mnemonics
from tracker.gui.views.elements.words_table import WordsTable


class BulkEditDialog(QDialog):
    """What, to which value, and for each record before and after."""

    preview_requested = Signal(object)
    """Carries a `BulkEdit`."""
    edit_requested = Signal(object)

    def __init__(
        self,
        selected: int,
        choices: Mapping[BulkKind, Sequence[tuple[str, str]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        one, several = self.tr("Change one agreement"), self.tr("Change {n} agreements")
        self.setWindowTitle(one if selected == 1 else several.format(n=selected))
        self.resize(720, 480)
        self._choices = choices
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What to change"))
        for kind, words in self._kinds().items():
            self.kind.addItem(words, kind)
        self.value = QComboBox()
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setEditable(True)
        self.value.setMinimumContentsLength(32)
        self.table = WordsTable(
            (self.tr("Agreement"), self.tr("Before"), self.tr("After")),
            self.tr("What would change"),
        )
        self.note = SecondaryLabel("")
        self.apply = primary_button(self.tr("Change"))
        self.apply.setEnabled(False)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.apply.setDefault(True)
        self._arrange()
        self.kind.currentIndexChanged.connect(self._offer_values)
        self.value.currentTextChanged.connect(self._ask_preview)
        self.apply.clicked.connect(self._ask_edit)
        self.cancel.clicked.connect(self.reject)
        self._offer_values()
        give_mnemonics(self)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Change"), self.kind)
        form.addRow(self.tr("Value"), self.value)
        buttons = QHBoxLayout()
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    def edit(self) -> BulkEdit:
        """Return the change as it is asked for now."""
        words = self.value.currentText()
        at = self.value.findText(words)
        known = self.value.itemData(at) if at >= 0 else None
        return BulkEdit(BulkKind(self.kind.currentData()), known or words)

    def show_changes(self, changes: Sequence[BulkChange], selected: int) -> None:
        """Show what the change would do."""
        self.table.show_rows([(c.name, c.before or "—", c.after or "—") for c in changes])
        several = self.tr("{n} of {total} would change").format(n=len(changes), total=selected)
        self.note.setText(several if changes else self.tr("Nothing would change"))
        self.apply.setEnabled(bool(changes))

    def show_refusal(self, error: TrackerError) -> None:
        """Say why the value is no value."""
        self.table.show_rows([])
        self.note.setText(f"{spoken(error.what)} {spoken(error.hint)}".strip())
        self.apply.setEnabled(False)

    def _kinds(self) -> dict[BulkKind, str]:
        return {
            BulkKind.ADD_TAG: self.tr("Add a tag"),
            BulkKind.REMOVE_TAG: self.tr("Remove a tag"),
            BulkKind.SET_TYPE: self.tr("Set the type"),
            BulkKind.SET_BINDING: self.tr("Set the binding force"),
            BulkKind.SET_LEVEL: self.tr("Set the level of parties that have none"),
            BulkKind.ADD_AREA: self.tr("Add an area"),
            BulkKind.REMOVE_AREA: self.tr("Remove an area"),
            BulkKind.ADD_NOTE: self.tr("Add a line to the notes"),
        }

    def _offer_values(self) -> None:
        kind = BulkKind(self.kind.currentData())
        offered = self._choices.get(kind, ())
        with QSignalBlocker(self.value):
            self.value.clear()
            for words, value in offered:
                self.value.addItem(words, value)
            self.value.setCurrentIndex(-1)
            self.value.setEditText("")
        self.table.show_rows([])
        self.note.setText("")
        self.apply.setEnabled(False)

    def _ask_preview(self) -> None:
        """Change nothing until what is shown is what the value would do."""
        self.apply.setEnabled(False)
        if self.value.currentText().strip():
            self.preview_requested.emit(self.edit())
        else:
            self.table.show_rows([])
            self.note.setText("")

    def _ask_edit(self) -> None:
        self.edit_requested.emit(self.edit())
        self.accept()
