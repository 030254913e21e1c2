"""Who signed for whom, on which day, at which place."""

from __future__ import annotations
