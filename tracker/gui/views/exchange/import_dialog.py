"""The frame of an import: four steps, one after another, with nothing written before the last."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker.gui.naming import Naming
from tracker.gui.views.elements.dialog_size import fit_to_window
from tracker.gui.views.elements.labels import (
    ElidedLabel,
    Hairline,
    SecondaryLabel,
    Words,
    primary_button,
)
from tracker.gui.views.exchange.import_columns_page import ImportColumnsPage
from tracker.gui.views.exchange.import_file_page import ImportFilePage
from tracker.gui.views.exchange.import_preview_page import ImportPreviewPage
from tracker.gui.views.exchange.import_values_page import ImportValuesPage

FILE, COLUMNS, VALUES, PREVIEW = range(4)
_SIZE = (1120, 680)


class ImportDialog(QDialog):
    """Shows the step it is told to, and asks for the next or the last one."""

    next_requested = Signal()
    back_requested = Signal()

    def __init__(self, name: str, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import a spreadsheet – {name}").format(name=name))
        self._naming = naming
        self.file = ImportFilePage()
        self.columns = ImportColumnsPage(naming)
        self.values = ImportValuesPage(naming)
        self.preview = ImportPreviewPage(naming)
        self.pages = QStackedWidget()
        for page in (self.file, self.columns, self.values, self.preview):
            self.pages.addWidget(page)
        names = (self.tr("File"), self.tr("Columns"), self.tr("Values"), self.tr("Preview"))
        self.steps = [Words(f"{place}  {words}") for place, words in enumerate(names, start=1)]
        self.about = ElidedLabel(name)
        self.about.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.message = Words("", "error")
        self.message.setWordWrap(True)
        self.message.hide()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.back = QPushButton(self.tr("Back"))
        self.next = primary_button(self.tr("Continue"))
        self.next.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)
        self._lay_out()
        self.show_step(FILE)
        fit_to_window(self, *_SIZE)

    @property
    def step(self) -> int:
        """The step that is shown."""
        return self.pages.currentIndex()

    def show_step(self, step: int) -> None:
        """Go to a step."""
        self.pages.setCurrentIndex(step)
        self.message.hide()
        for place, label in enumerate(self.steps):
            label.setProperty("role", "now" if place == step else "secondary")
            label.style().unpolish(label)
            label.style().polish(label)
        self.back.setVisible(step > FILE)
        self.offer(self.tr("Continue"), possible=True)

    def offer(self, words: str, *, possible: bool) -> None:
        """Name what the main button does."""
        self.next.setText(words)
        self.next.setAccessibleName(words)
        self.next.setEnabled(possible)

    def say(self, what: str, hint: str = "") -> None:
        """Say why it does not go on."""
        self.message.setText(f"{what} {hint}".strip())
        self.message.show()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.setSpacing(24)
        for label in self.steps:
            top.addWidget(label)
        top.addWidget(self.about, 1)
        note = SecondaryLabel(
            self.tr("Nothing is written until you import. One undo step takes all of it back.")
        )
        bottom = QHBoxLayout()
        bottom.setContentsMargins(16, 12, 16, 12)
        bottom.setSpacing(8)
        bottom.addWidget(note, 1)
        for button in (self.cancel, self.back, self.next):
            bottom.addWidget(button)
        told = QHBoxLayout()
        told.setContentsMargins(16, 0, 16, 8)
        told.addWidget(self.message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(Hairline())
        layout.addWidget(self.pages, 1)
        layout.addLayout(told)
        layout.addWidget(Hairline())
        layout.addLayout(bottom)
