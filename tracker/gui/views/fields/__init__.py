"""Editors of single values."""

from __future__ import annotations
