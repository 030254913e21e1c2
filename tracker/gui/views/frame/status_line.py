"""The status bar: how much is listed and selected, what needs attention, when it was saved."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QStatusBar, QWidget

from tracker.gui.marks import MarkKind
from tracker.gui.views.elements.labels import SecondaryLabel
from tracker.gui.views.frame.status_buttons import DayButton, MarkButton

_LOADING_MS = 200


class StatusLine(QStatusBar):
    """Shows figures; the marks in it can be clicked."""

    unsupported_requested = Signal()
    conflicts_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(8, 0, 8, 0)
        self.listed = _quiet()
        self.selected = _quiet()
        self.unsupported = MarkButton(MarkKind.UNSUPPORTED, "warning")
        self.conflicts = MarkButton(MarkKind.CONFLICT, "danger")
        self.day = DayButton()
        self.saved = _quiet()
        self.read_only = _quiet()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(72)
        self.busy.setAccessibleName(self.tr("Working"))
        self.busy.hide()
        for left in (self.listed, self.selected, self.unsupported, self.conflicts):
            self.addWidget(left)
        for right in (self.busy, self.read_only, self.day, self.saved):
            self.addPermanentWidget(right)
        self.read_only.setText(self.tr("Read-only"))
        self.read_only.hide()
        self.unsupported.clicked.connect(self.unsupported_requested)
        self.conflicts.clicked.connect(self.conflicts_requested)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_LOADING_MS)
        self._pause.timeout.connect(self.busy.show)

    def show_listed(self, words: str, selected: str) -> None:
        """Show how much is listed and selected."""
        self.listed.setText(words)
        self.selected.setText(selected)
        self.selected.setVisible(bool(selected))

    def show_attention(self, unsupported: str, conflicts: str) -> None:
        """Show what needs attention; nothing where nothing does."""
        for button, words in ((self.unsupported, unsupported), (self.conflicts, conflicts)):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setVisible(bool(words))
            button.updateGeometry()

    def show_day(self, words: str, *, moved: bool = False) -> None:
        """Show for which day the status is given, and whether that is not today."""
        self.day.show_day(words, moved=moved)

    def show_saved(self, words: str) -> None:
        """Show when the last change was saved."""
        self.saved.setText(words)

    def show_busy(self, *, busy: bool) -> None:
        """Show that work is under way, if it lasts."""
        if busy:
            self._pause.start()
        else:
            self._pause.stop()
            self.busy.hide()


def _quiet() -> SecondaryLabel:
    label = SecondaryLabel()
    label.setWordWrap(False)
    label.setContentsMargins(4, 0, 10, 0)
    return label
