"""Word lists as they are easiest to read: words in a row."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())


INDEFINITE = word_set("a an another one un una une otro otra")
"""What leads an agreement that is told for the first time."""

GOING_ON = word_set(
    "still being continue continued continuing accelerate accelerating expedite speed advance "
    "acelerar agilizar continuar proseguir avanzar accelerer poursuivre encore todavia aun"
)
"""Words beside talks that say they are under way: 'is still being negotiated'."""
