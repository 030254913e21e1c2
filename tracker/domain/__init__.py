"""What an agreement is. Standard library only; everything else builds on this room."""

from __future__ import annotations
