"""Figures, their tables, and key dates."""

from __future__ import annotations
