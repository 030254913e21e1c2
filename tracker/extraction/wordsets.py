"""Word lists as they are easiest to read: words in a row."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())


INDEFINITE = word_set("a an another one un una une otro otra")
"""What leads an agreement that is told for the first time."""
