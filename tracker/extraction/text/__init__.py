"""Characters, words and sentences of a text, before anything is known of what they mean."""

from __future__ import annotations
