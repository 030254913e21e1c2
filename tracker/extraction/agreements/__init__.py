"""Tells which agreements an article reports, between whom, of which kind and how far along."""

from __future__ import annotations
