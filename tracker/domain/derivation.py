"""What derived rows are computed with: the registry of places, the areas, and rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

PLACE, AREA = "place:", "area:"
"""Begin the names of parts that stand for one place or area."""
RULES, WORDS, TEXTS = "rules", "words", "texts"
"""Names of the parts that stand for how rows of records, the index of their words, and the index
of texts are computed.
"""


@dataclass(frozen=True, slots=True)
class Aim:
    """What rows are to be computed with: marks that differ where the whole or a part does."""

    mark: str
    parts: Mapping[str, str]

    def changed(self, parts: Mapping[str, str], begin: str) -> set[str]:
        """Return what comes after the beginning in the names of parts that are others now."""
        return {
            name.removeprefix(begin)
            for name in {*parts, *self.parts}
            if name.startswith(begin) and parts.get(name) != self.parts.get(name)
        }
