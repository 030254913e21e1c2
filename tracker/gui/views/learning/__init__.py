"""What was learnt from reviews, listed and changed."""

from __future__ import annotations
