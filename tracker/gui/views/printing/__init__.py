"""The print preview and its choices."""

from __future__ import annotations
