"""Dialogs about several agreements at once."""

from __future__ import annotations
