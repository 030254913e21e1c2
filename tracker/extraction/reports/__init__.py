"""Tells what is reported of an agreement: done, planned, denied, asked or recalled."""

from __future__ import annotations
