"""Agreement Tracker: agreements between states, each value tied to the sentence that says so."""

from __future__ import annotations

__version__ = "0.1.0"
