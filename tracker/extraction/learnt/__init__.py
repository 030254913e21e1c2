"""What a library learnt from reviews, laid over what rules know."""

from __future__ import annotations
