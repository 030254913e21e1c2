"""The window. Qt lives here and nowhere else."""

from __future__ import annotations

from tracker.gui.none_guard import guard_none

guard_none()
