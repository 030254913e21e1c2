"""What surrounds every screen: toolbar, status line, palette and help."""

from __future__ import annotations
