"""Tables of other people's making, and our own ones coming back, into agreement records."""

from __future__ import annotations
