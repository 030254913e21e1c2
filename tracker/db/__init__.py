"""Tables and SQL. Knows only the domain."""

from __future__ import annotations
