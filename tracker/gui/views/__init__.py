"""Widgets: setters in, signals out, no services."""

from __future__ import annotations
