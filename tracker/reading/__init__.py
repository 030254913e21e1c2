"""Files into article text. No SQL, no Qt."""

from __future__ import annotations
