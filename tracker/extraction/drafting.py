"""Turns what was found of one agreement into a draft, each value with the words behind it."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.domain.draft import Proposal
from tracker.domain.vocabulary import (
    Explicitness,
    Field,
    Stance,
)
from tracker.extraction.document import Document

_PASSAGES = 6
"""Passages kept per value."""


@dataclass(slots=True)
class Draft:
    """The values of one agreement, still in the folded text's offsets."""

    document: Document
    parties: tuple[str, ...]
    proposals: list[Proposal] = field(default_factory=list)

    def propose(
        self,
        what: Field,
        value: str,
        span: tuple[int, int],
        confidence: float,
        rule: str,
        *,
        stance: Stance = Stance.SUPPORTS,
        explicitness: Explicitness = Explicitness.STATED,
    ) -> None:
        """Add a passage for a value, unless the same one is there or there are enough."""
        start, end = self._trimmed(*self.document.folded.span(*span))
        if start >= end:
            return
        same = [p for p in self.proposals if p.field is what and p.value == value]
        if len(same) >= _PASSAGES or any(p.start == start and p.end == end for p in same):
            return
        self.proposals.append(
            Proposal(
                field=what,
                value=value,
                start=start,
                end=end,
                exact=self.document.folded.source[start:end],
                stance=stance,
                explicitness=explicitness,
                confidence=round(confidence, 2),
                rule=rule,
            )
        )

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        source = self.document.folded.source
        words = source[start:end]
        return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
