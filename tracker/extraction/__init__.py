"""Article text into proposals with spans. No SQL, no Qt."""

from __future__ import annotations

from tracker.extraction.extractor import Extractor, extract

__all__ = ["Extractor", "extract"]
