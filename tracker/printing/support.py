"""Which evidence stands behind a printed value, with or without what nobody has reviewed yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.domain.agreement import Agreement
from tracker.domain.claim import Claim, Support, claims
from tracker.domain.editing_conflicts import overruled
from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import Explicitness, Field

Key = tuple[Field, str | None]
Overruled = dict[Key, tuple[Evidence, ...]]


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


def overruled_in(record: Agreement) -> Overruled:
    """Return the passages that were decided against, by the value they speak against.

    It wants the whole record: what was decided against is no part of what was accepted.
    """
    found = ((claim, overruled(claim)) for claim in claims(record) if claim.evidence)
    return {(claim.field, claim.item): lost for claim, lost in found if lost}


def reasons_of(lost: Iterable[Evidence]) -> str:
    """Return the reasons given, each once, as one text."""
    return "; ".join(dict.fromkeys(e.reason.rstrip(".") for e in lost if e.reason))
