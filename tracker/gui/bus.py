"""Carries the news of a write to every screen, so that no screen needs to know another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tracker.domain.changes import Changes


class Bus(QObject):
    """Says what changed in the library; each screen decides what to read again."""

    changed = Signal(Changes)

    def tell(self, changes: Changes) -> None:
        """Pass on what a write touched, if it touched anything."""
        if changes:
            self.changed.emit(changes)
