"""One per task: each joins a view to the services behind it."""

from __future__ import annotations
