"""What an expert would question in the record that is shown, each with a way to lay it to rest."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from tracker.domain.doubt import Doubt
from tracker.gui.icons import icon
from tracker.gui.sentences.speaking import spoken
from tracker.gui.views.elements.labels import SecondaryLabel, link_button


class DoubtNotes(QWidget):
    """A line per question; hidden where there is none."""

    dismiss_requested = Signal(str)
    """Carries the `DoubtKind` that is no problem."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Problems of this record"))
        self.buttons: list[QToolButton] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(16, 8, 8, 4)
        self._lines.setSpacing(4)
        self.hide()

    def show_doubts(self, doubts: Sequence[Doubt], *, writable: bool) -> None:
        """Replace what is shown."""
        self.buttons = []
        while (item := self._lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for doubt in doubts:
            self._lines.addWidget(self._line(doubt, writable=writable))
        self.setVisible(bool(doubts))

    def words(self) -> list[str]:
        """Return the questions that are shown."""
        labels = (
            self._lines.itemAt(at).widget().findChild(SecondaryLabel)  # type: ignore[union-attr]
            for at in range(self._lines.count())
        )
        return [label.text() for label in labels if label]

    def _line(self, doubt: Doubt, *, writable: bool) -> QWidget:
        line = QWidget()
        sign = QLabel()
        sign.setPixmap(icon("circle-alert", "warning").pixmap(16, 16))
        words = SecondaryLabel(spoken(doubt.message))
        dismiss = link_button(self.tr("Not a problem"))
        dismiss.setAccessibleName(
            self.tr("Not a problem: {words}").format(words=spoken(doubt.message))
        )
        dismiss.setEnabled(writable)
        dismiss.clicked.connect(partial(self._dismiss, str(doubt.kind)))
        self.buttons.append(dismiss)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(sign)
        row.addWidget(words, 1)
        row.addWidget(dismiss)
        return line

    def _dismiss(self, kind: str) -> None:
        self.dismiss_requested.emit(kind)
