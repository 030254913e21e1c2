"""Collects the proposals of one draft, each an exact slice of the article's text."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.domain.draft import Proposal
from tracker.domain.vocabulary import Explicitness, Field, Stance
from tracker.extraction.drafts.calibration import confidence
from tracker.extraction.text.folding import Folded

PASSAGES = 6
"""Passages kept for one value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A value with the span of folded text that it rests on."""

    field: Field
    value: str
    span: tuple[int, int]
    rank: float
    """Probability that a careful reader would agree."""
    rule: str
    stance: Stance = Stance.SUPPORTS
    explicitness: Explicitness = Explicitness.STATED


@dataclass(slots=True)
class Proposals:
    """The proposals of one draft."""

    folded: Folded
    sure: float = 1.0
    """How sure it is that the draft is one at all; parties are judged by that already."""
    _made: list[Proposal] = field(default_factory=list)

    def add(self, finding: Finding) -> None:
        """Add a passage for a value, unless the same one is there or there are enough."""
        start, end = self._trimmed(*self.folded.span(*finding.span))
        same = [p for p in self._made if p.field is finding.field and p.value == finding.value]
        known = any((p.start, p.end) == (start, end) for p in same)
        if start >= end or known or len(same) >= PASSAGES:
            return
        self._made.append(
            Proposal(
                field=finding.field,
                value=finding.value,
                start=start,
                end=end,
                exact=self.folded.source[start:end],
                stance=finding.stance,
                explicitness=finding.explicitness,
                confidence=self._confidence(finding),
                rule=finding.rule,
            )
        )

    def ordered(self) -> tuple[Proposal, ...]:
        """Return the proposals by field, then by place in the text."""
        fields = list(Field)
        return tuple(sorted(self._made, key=lambda p: (fields.index(p.field), p.start, p.end)))

    def _confidence(self, finding: Finding) -> float:
        sure = 1.0 if finding.field is Field.PARTIES else self.sure
        return round(confidence(finding.field, finding.rank) * sure, 2)

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        words = self.folded.source[start:end]
        left = len(words) - len(words.lstrip())
        return start + left, max(start + left, end - len(words) + len(words.rstrip()))
