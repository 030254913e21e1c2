"""Asks what to export and how; where to is asked by the platform's own dialog."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tracker.gui.views.labels import SecondaryLabel, SectionLabel, primary_button


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What to write: the selection or all that is listed, in which form."""

    selection: bool
    form: str
    """`wide`, `long` or `json`."""
    bom: bool
    drafts: bool

    @property
    def suffix(self) -> str:
        """The ending of the file."""
        return ".json" if self.form == "json" else ".csv"


class ExportDialog(QDialog):
    """Offers the forms with what each is for."""

    export_requested = Signal(object)

    def __init__(
        self, listed: int, selected: int, wish: ExportWish, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(440)
        every = self.tr("All {n} agreements listed").format(n=listed)
        self.all = QRadioButton(self.tr("The agreement listed") if listed == 1 else every)
        several = self.tr("The {n} selected agreements").format(n=selected)
        self.some = QRadioButton(self.tr("The selected agreement") if selected == 1 else several)
        self.some.setEnabled(selected > 0)
        (self.some if wish.selection and selected else self.all).setChecked(True)
        which = QButtonGroup(self)
        which.addButton(self.all)
        which.addButton(self.some)
        self.forms = {
            "wide": QRadioButton(self.tr("CSV, one row per agreement")),
            "long": QRadioButton(self.tr("CSV, one row per value and passage")),
            "json": QRadioButton(self.tr("JSON, with evidence")),
        }
        group = QButtonGroup(self)
        self._note = SecondaryLabel()
        self.bom = QCheckBox(self.tr("Mark as UTF-8 for Excel"))
        self.bom.setChecked(wish.bom)
        for button in self.forms.values():
            group.addButton(button)
            button.toggled.connect(self._react)
        self.drafts = QCheckBox(self.tr("Include drafts and values nobody has reviewed"))
        self.drafts.setChecked(wish.drafts)
        self.forms[wish.form].setChecked(True)
        self.export = primary_button(self.tr("Choose file…"))
        self.export.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        self.export.clicked.connect(self._ask)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(SectionLabel(self.tr("Which")))
        layout.addWidget(self.all)
        layout.addWidget(self.some)
        layout.addSpacing(8)
        layout.addWidget(SectionLabel(self.tr("As what")))
        for button in self.forms.values():
            layout.addWidget(button)
        layout.addWidget(self._note)
        layout.addSpacing(8)
        layout.addWidget(self.bom)
        layout.addWidget(self.drafts)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        self._react()

    def wish(self) -> ExportWish:
        """Return what is chosen."""
        form = next(name for name, button in self.forms.items() if button.isChecked())
        return ExportWish(
            self.some.isChecked(),
            form,
            bom=self.bom.isChecked() and form != "json",
            drafts=self.drafts.isChecked(),
        )

    def _react(self) -> None:
        notes = {
            "wide": self.tr("For spreadsheets and statistics; can be imported again."),
            "long": self.tr("Every value with the words behind it and their source."),
            "json": self.tr("Everything about each record, for programs."),
        }
        form = next((n for n, button in self.forms.items() if button.isChecked()), "wide")
        self._note.setText(notes[form])
        self.bom.setEnabled(form != "json")

    def _ask(self) -> None:
        self.export_requested.emit(self.wish())
        self.accept()
