"""Tells when a widget has been painted for the first time, so that work can wait until then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_PATIENCE_MS = 200
"""How long a widget is waited for whose window the desktop is slow to show, or which is hidden."""


class FirstPaint(QObject):
    """Looks at one widget until it is painted, or nobody would wait for it any longer."""

    over = Signal()
    """Sent once, when the window's thread has nothing left to paint."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)
        widget.installEventFilter(self)
        self._timer.start(_PATIENCE_MS if widget.isVisible() else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let every event pass; the paint is over once those that wait with it are too."""
        del watched
        if event.type() == QEvent.Type.Paint:
            self._timer.start(0)
        return False

    def _tell(self) -> None:
        self._widget.removeEventFilter(self)
        self.over.emit()
        self.deleteLater()
