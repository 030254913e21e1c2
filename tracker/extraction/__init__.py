"""Article text into proposals with spans. No SQL, no Qt."""

from __future__ import annotations
