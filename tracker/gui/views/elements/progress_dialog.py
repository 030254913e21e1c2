"""Shows how far long work is, and lets the user stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from tracker.gui.views.elements.labels import Words

_APPEARS_MS = 300


class ProgressDialog(QDialog):
    """Appears only if the work lasts."""

    cancel_requested = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(words)
        self.setMinimumWidth(380)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words)
        self.count = Words("", "secondary")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(Words(words))
        layout.addWidget(self.bar)
        layout.addLayout(row)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_APPEARS_MS)
        self._pause.timeout.connect(self.open)
        self._pause.start()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.count.setText(
            self.tr("{done} of {total}").format(done=done, total=total) if total else ""
        )

    def finish(self) -> None:
        """Go away, because the work has ended."""
        self._pause.stop()
        self.hide()
        self.deleteLater()

    def reject(self) -> None:
        """Ask for the work to stop; the dialog stays until it has."""
        self.cancel.setEnabled(False)
        self.cancel_requested.emit()
