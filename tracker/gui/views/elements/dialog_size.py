"""The size a dialog opens in: its own, or what the window it belongs to leaves it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

_AROUND = 48
"""Pixels of the window that stay to be seen, in each direction."""


def fit_to_window(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its usual size, and less where its window is smaller."""
    parent = dialog.parentWidget()
    if parent is not None:
        width = min(width, parent.width() - _AROUND)
        height = min(height, parent.height() - _AROUND)
    dialog.resize(width, height)
