"""Shows what a check of the library found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.problem import Problem
from tracker.gui.sentences.speaking import spoken
from tracker.gui.views.elements.labels import SecondaryLabel, TitleLabel
from tracker.gui.views.elements.mnemonics import give_mnemonics


class ProblemList(QDialog):
    """Lists problems; one that concerns an agreement leads to it."""

    agreement_requested = Signal(str)

    def __init__(self, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check library"))
        self.resize(640, 420)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Problems"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        for problem in problems:
            item = QListWidgetItem(_words(problem))
            item.setData(Qt.ItemDataRole.UserRole, problem.agreement)
            self.list.addItem(item)
        self.list.itemActivated.connect(self._go)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.copy = QPushButton(self.tr("Copy list"))
        self.copy.clicked.connect(self.copy_list)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        several = self.tr("{n} problems found").format(n=len(problems))
        title = self.tr("1 problem found") if len(problems) == 1 else several
        layout.addWidget(TitleLabel(title, 1.15))
        layout.addWidget(
            SecondaryLabel(
                self.tr("Nothing was changed. Press Enter on a line to see its record.")
            )
        )
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        give_mnemonics(self)

    def copy_list(self) -> None:
        """Put all problems on the clipboard."""
        lines = (self.list.item(row).text() for row in range(self.list.count()))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _go(self, item: QListWidgetItem) -> None:
        uuid = str(item.data(Qt.ItemDataRole.UserRole) or "")
        if uuid:
            self.agreement_requested.emit(uuid)
            self.accept()


def _words(problem: Problem) -> str:
    said = spoken(problem.message)
    return f"{problem.name} — {said}" if problem.name else said
