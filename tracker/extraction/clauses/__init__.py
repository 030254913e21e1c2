"""Reads how long an agreement is meant to last, how it goes on, and how it may be left."""

from __future__ import annotations
