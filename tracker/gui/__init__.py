"""The window. Qt lives here and nowhere else."""

from __future__ import annotations
