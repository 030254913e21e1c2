"""The tests mirror the rooms of the program; shared builders live in `factories`."""

from __future__ import annotations
