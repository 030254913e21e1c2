"""Dialogs of imports and exports."""

from __future__ import annotations
