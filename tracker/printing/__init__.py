"""Domain values into typeset PDF. No SQL, no Qt."""

from __future__ import annotations
