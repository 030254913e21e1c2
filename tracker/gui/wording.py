"""Marks texts in data tables for translation; they are translated when they are shown."""

from __future__ import annotations


def translate(context: str, text: str) -> str:
    """Return the text as it is; the translation tools find it by this function's name."""
    del context
    return text
