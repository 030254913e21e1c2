"""The review of a draft beside its text."""

from __future__ import annotations
