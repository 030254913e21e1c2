"""Asks what to export and how; where to is asked by the platform's own dialog."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.export_form import ExportForm
from tracker.gui.views.elements.labels import SecondaryLabel, SectionLabel, primary_button
from tracker.gui.views.elements.mnemonics import give_mnemonics
from tracker.gui.views.exchange.export_forms import ExportWish, form_groups

_MARGIN = 16
_COLUMNS = ((0, 1), (2,))
"""Which groups of forms stand above one another, column by column."""


@dataclass(frozen=True, slots=True)
class Available:
    """How many agreements there are to export."""

    listed: int
    selected: int
    every: int = 0


class ExportDialog(QDialog):
    """Offers the forms with what each is for, and says how much will be written."""

    export_requested = Signal(object)

    def __init__(
        self, available: Available, wish: ExportWish, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(620)
        self._available = available
        self._purposes: dict[str, str] = {}
        self.forms: dict[str, QRadioButton] = {}
        self._note, self._count = SecondaryLabel(), SecondaryLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        self._add_which(layout, wish)
        self._add_forms(layout)
        self._add_options(layout, wish)
        self._add_buttons(layout)
        known = wish.form if wish.form in self.forms else ExportForm.WIDE
        self.forms[known].setChecked(True)
        self._react()
        give_mnemonics(self)
        (self.some if self.some.isChecked() else self.all).setFocus()

    def wish(self) -> ExportWish:
        """Return what is chosen."""
        form = self._form()
        return ExportWish(
            self.some.isChecked(),
            form,
            bom=self.bom.isChecked() and self.bom.isEnabled(),
            drafts=self.drafts.isChecked(),
            every=self.every.isChecked(),
            listed_columns=self.columns.isChecked() and self.columns.isEnabled(),
            successors=self.successors.isChecked() and self.successors.isEnabled(),
        )

    def _add_which(self, layout: QVBoxLayout, wish: ExportWish) -> None:
        listed, selected = self._available.listed, self._available.selected
        every = self.tr("All {n} agreements listed").format(n=listed)
        self.all = QRadioButton(self.tr("The agreement listed") if listed == 1 else every)
        several = self.tr("The {n} selected agreements").format(n=selected)
        self.some = QRadioButton(self.tr("The selected agreement") if selected == 1 else several)
        whole = self.tr("Every agreement of the library ({n})").format(n=self._available.every)
        self.every = QRadioButton(whole)
        self.some.setEnabled(selected > 0)
        (self.some if wish.selection and selected else self.all).setChecked(True)
        group = QButtonGroup(self)
        layout.addWidget(SectionLabel(self.tr("Which")))
        for button in (self.all, self.some, self.every):
            group.addButton(button)
            layout.addWidget(button)
            button.toggled.connect(self._react)
        self.every.setVisible(self._available.every > listed)
        layout.addSpacing(8)

    def _add_forms(self, layout: QVBoxLayout) -> None:
        layout.addWidget(SectionLabel(self.tr("As what")))
        group, groups, grid = QButtonGroup(self), form_groups(), QGridLayout()
        grid.setHorizontalSpacing(24)
        for column, members in enumerate(_COLUMNS):
            stack = QVBoxLayout()
            stack.setSpacing(6)
            for index in members:
                heading, forms = groups[index]
                stack.addWidget(SecondaryLabel(heading))
                for words in forms:
                    button = QRadioButton(words.name)
                    button.setToolTip(words.purpose)
                    self.forms[words.form] = button
                    self._purposes[words.form] = words.purpose
                    group.addButton(button)
                    stack.addWidget(button)
                    button.toggled.connect(self._react)
            stack.addStretch()
            grid.addLayout(stack, 0, column)
        layout.addLayout(grid)
        layout.addWidget(self._note)
        layout.addSpacing(8)

    def _add_options(self, layout: QVBoxLayout, wish: ExportWish) -> None:
        self.columns = QCheckBox(self.tr("Only the columns of the list"))
        self.columns.setChecked(wish.listed_columns)
        self.bom = QCheckBox(self.tr("Mark as UTF-8 for Excel"))
        self.bom.setChecked(wish.bom)
        self.successors = QCheckBox(self.tr("Count former states as the states of today"))
        self.successors.setChecked(wish.successors)
        self.drafts = QCheckBox(self.tr("Include drafts and values nobody has reviewed"))
        self.drafts.setChecked(wish.drafts)
        for box in (self.columns, self.bom, self.successors, self.drafts):
            layout.addWidget(box)
        layout.addSpacing(8)

    def _add_buttons(self, layout: QVBoxLayout) -> None:
        self.export = primary_button(self.tr("Choose file…"))
        self.export.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        self.export.clicked.connect(self._ask)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self._count, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.export)
        layout.addLayout(buttons)

    def _form(self) -> str:
        checked = (form for form, button in self.forms.items() if button.isChecked())
        return next(checked, ExportForm.WIDE)

    def _react(self) -> None:
        if not hasattr(self, "export"):
            return
        form = self._form()
        wish = self.wish()
        self._note.setText(self._purposes[form])
        self.bom.setEnabled(wish.suffix == ".csv")
        self.columns.setEnabled(wish.has_columns)
        self.successors.setEnabled(form == ExportForm.DYAD_YEAR)
        count = self._available.listed
        if wish.selection or wish.every:
            count = self._available.selected if wish.selection else self._available.every
        several = self.tr("From {n} agreements").format(n=count)
        self._count.setText(self.tr("From 1 agreement") if count == 1 else several)

    def _ask(self) -> None:
        self.export_requested.emit(self.wish())
        self.accept()
