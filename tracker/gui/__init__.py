"""The window. Qt lives here and nowhere else."""

from __future__ import annotations

import sys

from tracker.gui.none_guard import guard_none

if sys.version_info < (3, 12):
    guard_none()
