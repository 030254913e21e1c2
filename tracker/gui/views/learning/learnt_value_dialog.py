"""Asks what words that were learnt mean: another party, or another area."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.gui.views.elements.labels import SecondaryLabel, Words, primary_button
from tracker.gui.views.fields.suggest import Suggest, SuggestEdit, Suggestion


class LearntValueDialog(QDialog):
    """One line with suggestions; what is refused is said below it and can be mended."""

    submitted = Signal(str)
    """Carries an id, or the words that were typed."""

    def __init__(
        self, words: str, value: str, suggest: Suggest, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change meaning"))
        self.setMinimumSize(440, 320)
        self._value = ""
        self.line = SuggestEdit(suggest)
        self.line.setText(value)
        self.line.selectAll()
        self.line.setAccessibleName(self.tr("Meaning of “{words}”").format(words=words))
        self.error = Words(role="error")
        self.error.setWordWrap(True)
        self.take = primary_button(self.tr("Change"))
        self.take.setAutoDefault(False)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(SecondaryLabel(self.tr("“{words}” means").format(words=words)))
        layout.addWidget(self.line)
        layout.addWidget(self.error)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.line.chosen.connect(self._choose)
        self.line.entered.connect(self.submitted)
        self.line.textEdited.connect(self._forget_choice)
        self.take.clicked.connect(self._submit)
        cancel.clicked.connect(self.reject)

    def show_error(self, words: str) -> None:
        """Say why the words were not taken."""
        self.error.setText(words)
        self.line.setFocus()

    def _choose(self, suggestion: Suggestion) -> None:
        self._value = suggestion.value
        self.line.setText(suggestion.words)
        self._submit()

    def _forget_choice(self, _words: str) -> None:
        self._value = ""
        self.error.clear()

    def _submit(self) -> None:
        self.submitted.emit(self._value or self.line.text())
