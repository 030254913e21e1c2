"""Which evidence stands behind a printed value, with or without what nobody has reviewed yet."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.agreement import Agreement
from tracker.domain.claim import Claim, Support
from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import Explicitness, Field

Key = tuple[Field, str | None]


@dataclass(frozen=True, slots=True)
class Backing:
    """The evidence for one value, as far as it may be printed."""

    supporting: tuple[Evidence, ...] = ()
    contradicting: tuple[Evidence, ...] = ()
    support: Support = Support.UNSUPPORTED

    @property
    def inferred(self) -> bool:
        """Whether no passage says it in so many words."""
        return bool(self.supporting) and all(
            e.explicitness is Explicitness.INFERRED for e in self.supporting
        )

    @property
    def alternatives(self) -> dict[str, tuple[Evidence, ...]]:
        """The other values that passages give, with those passages."""
        found: dict[str, tuple[Evidence, ...]] = {}
        for evidence in self.contradicting:
            found[evidence.alternative] = (*found.get(evidence.alternative, ()), evidence)
        return found


class Supports:
    """Looks up the backing of any value of one record."""

    def __init__(self, agreement: Agreement) -> None:
        self._found: dict[Key, list[Evidence]] = {}
        for evidence in agreement.evidence:
            self._found.setdefault((evidence.field, evidence.item), []).append(evidence)

    def of(self, field: Field, item: str | None = None) -> Backing:
        """Return what stands behind the value of a field."""
        claim = Claim(
            field=field, item=item, value="", evidence=tuple(self._found.get((field, item), ()))
        )
        return Backing(claim.supporting, claim.contradicting, claim.support)
