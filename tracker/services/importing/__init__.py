"""What each kind of table proposes to an import, and how that is written."""

from __future__ import annotations
