"""Puts records side by side with what would become of them together, to merge or set apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tracker.gui.views.elements.dialog_size import fit_to_window
from tracker.gui.views.elements.labels import SecondaryLabel, primary_button
from tracker.gui.views.elements.mnemonics import give_mnemonics
from tracker.gui.views.elements.words_table import WordsTable
from tracker.gui.views.review.side_by_side import side_by_side
from tracker.gui.views.review.values import Row


class MergeDialog(QDialog):
    """Nothing is lost by a merge: passages of all stay, contradictions are marked, undo exists."""

    kept_changed = Signal(int)
    """Carries the place of the record that the others would be merged into."""
    merge_requested = Signal()
    apart_requested = Signal()

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge {n} agreements").format(n=len(names)))
        fit_to_window(self, 920, 560)
        self.keep = QComboBox()
        self.keep.setAccessibleName(self.tr("Record to keep"))
        self.keep.addItems([f"{place}. {name}" for place, name in enumerate(names, start=1)])
        headers = [self.tr("Field"), *(str(n) for n in range(1, len(names) + 1))]
        self.table = WordsTable([*headers, self.tr("Merged")], self.tr("Field by field"))
        self.merge = primary_button(self.tr("Merge"))
        self.merge.setEnabled(False)
        self.apart = QPushButton(self.tr("Not duplicates"))
        self.cancel = QPushButton(self.tr("Cancel"))
        for button in (self.apart, self.cancel):
            button.setAutoDefault(False)
        self.merge.setDefault(True)
        self._arrange()
        self.keep.currentIndexChanged.connect(self._ask_kept)
        self.merge.clicked.connect(self._ask_merge)
        self.apart.clicked.connect(self._ask_apart)
        self.cancel.clicked.connect(self.reject)
        give_mnemonics(self)

    def _arrange(self) -> None:
        label = QLabel(self.tr("&Keep"))
        label.setBuddy(self.keep)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label)
        top.addWidget(self.keep, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.apart)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.merge)
        note = self.tr(
            "The others go to the trash. Their sources and passages stay with the record that is "
            "kept; where they say something else, both stand side by side as a conflict."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(SecondaryLabel(note))
        layout.addLayout(buttons)

    def show_records(self, records: Sequence[Sequence[Row]], merged: Sequence[Row]) -> None:
        """Show the rows of each record and of what they would be together."""
        lines = side_by_side([*records, merged])
        strong = {at for at, line in enumerate(lines) if len(set(filter(None, line[1:-1]))) > 1}
        self.table.show_rows(lines, strong)
        self.merge.setEnabled(True)

    def _ask_kept(self, place: int) -> None:
        """Merge nothing until what is shown is what the chosen record would be."""
        self.merge.setEnabled(False)
        self.kept_changed.emit(place)

    def _ask_merge(self) -> None:
        self.merge_requested.emit()
        self.accept()

    def _ask_apart(self) -> None:
        self.apart_requested.emit()
        self.accept()
