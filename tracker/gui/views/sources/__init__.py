"""Dialogs about sources: where one comes from, and how it is added or attached."""

from __future__ import annotations
