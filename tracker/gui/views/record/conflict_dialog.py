"""Puts values that passages state against each other side by side, for a person to decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tracker.gui.views.elements.labels import SecondaryLabel, primary_button
from tracker.gui.views.elements.mnemonics import give_mnemonics


@dataclass(frozen=True, slots=True)
class SideWords:
    """One of the values as people read it, with what states it."""

    value: str
    """As evidence knows it; empty where a passage contradicts without naming another value."""
    words: str
    told: tuple[str, ...]
    """Each passage with its source and the tier of that."""


class ConflictDialog(QDialog):
    """One choice among the values, and why; closing it leaves the conflict open."""

    decided = Signal(str, str)
    """Carries the value that holds and the reason."""

    def __init__(
        self, field: str, sides: Sequence[SideWords], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Decide: {field}").format(field=field))
        self.setMinimumWidth(520)
        self._sides = tuple(sides)
        self._group = QButtonGroup(self)
        self.choices: list[QRadioButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for side in self._sides:
            self._add(side, layout)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why this one, for those who read it later"))
        form = QFormLayout()
        form.addRow(self.tr("Reason"), self.reason)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addLayout(self._buttons())
        give_mnemonics(self)

    def _add(self, side: SideWords, layout: QVBoxLayout) -> None:
        choice = QRadioButton(side.words)
        choice.setAccessibleName(". ".join((side.words, *side.told)))
        choice.setMinimumHeight(26)
        choice.setEnabled(bool(side.value))
        choice.toggled.connect(self._react)
        self._group.addButton(choice)
        self.choices.append(choice)
        layout.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        for told in side.told:
            line = SecondaryLabel(told)
            line.setContentsMargins(24, 0, 0, 4)
            layout.addWidget(line)

    def _buttons(self) -> QHBoxLayout:
        self.decide = primary_button(self.tr("Decide"))
        self.decide.setEnabled(False)
        self.decide.setDefault(True)
        self.decide.clicked.connect(self._tell)
        leave = QPushButton(self.tr("Leave open"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.decide)
        return row

    def _react(self) -> None:
        self.decide.setEnabled(any(choice.isChecked() for choice in self.choices))

    def _tell(self) -> None:
        chosen = next(at for at, choice in enumerate(self.choices) if choice.isChecked())
        self.decided.emit(self._sides[chosen].value, self.reason.text().strip())
        self.accept()
