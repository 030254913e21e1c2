"""The dialog for a bug: says so plainly, and gives a report that can be copied."""

from __future__ import annotations

import platform
import traceback

import PySide6
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import tracker
from tracker.gui.views.elements.labels import SecondaryLabel, TitleLabel


def report_text(error: BaseException) -> str:
    """Return what a developer needs: versions and the traceback."""
    lines = "".join(traceback.format_exception(error))
    return (
        f"Agreement Tracker {tracker.__version__}\n"
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"{platform.platform()}\n\n{lines}"
    )


class BugReport(QDialog):
    """Shows an unforeseen error with a traceback the user can copy."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(720, 460)
        self.text = QPlainTextEdit(report_text(error))
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Report"))
        self.copy_button = QPushButton(self.tr("Copy report"))
        self.copy_button.clicked.connect(self.copy_report)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(TitleLabel(self.tr("This should not have happened"), 1.15))
        layout.addWidget(
            SecondaryLabel(
                self.tr(
                    "The program met an error nobody foresaw. What you saved is safe. "
                    "Please copy this report and send it to the people who maintain the program."
                )
            )
        )
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
