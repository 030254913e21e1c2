"""The reader of stored articles, with their passages marked."""

from __future__ import annotations
