"""The review of a draft: what its view asks, done."""

from __future__ import annotations
