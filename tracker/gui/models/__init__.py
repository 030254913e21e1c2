"""Qt item models over domain rows."""

from __future__ import annotations
