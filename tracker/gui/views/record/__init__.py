"""One record: its head, its values, its evidence and its notes."""

from __future__ import annotations
