"""Small widgets of which the others are made."""

from __future__ import annotations
