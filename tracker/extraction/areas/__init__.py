"""Finds the areas an agreement is about, and those it leaves out."""

from __future__ import annotations
