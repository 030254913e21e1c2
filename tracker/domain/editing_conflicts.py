"""Decides between values that passages state against each other, and keeps what was decided.

The passages of the other side stay with the record, rejected, with the reason a person gave: a
reader can see that there was a conflict and why it was decided so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tracker.domain.agreement import Agreement
from tracker.domain.claim import Claim, claims
from tracker.domain.editing import set_value
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import EvidenceState, Field, Stance


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values in conflict, with the passages that state it."""

    value: str
    evidence: tuple[Evidence, ...]


def sides(claim: Claim) -> tuple[Side, ...]:
    """Return the value the record has, then every other one that a passage states.

    Passages that contradict without naming another value make a side whose value is empty: it
    can be overruled, but not taken.
    """
    others: dict[str, list[Evidence]] = {}
    for evidence in claim.contradicting:
        others.setdefault(_stated(evidence), []).append(evidence)
    own = Side(claim.value, claim.supporting)
    return (own, *(Side(value, tuple(found)) for value, found in others.items()))


def overruled(claim: Claim) -> tuple[Evidence, ...]:
    """Return the passages that a person decided against, in favour of the value there is."""
    return tuple(
        evidence
        for evidence in claim.evidence
        if evidence.state is EvidenceState.REJECTED and evidence.stance is Stance.CONTRADICTS
    )


def decide(
    agreement: Agreement, field: Field, item: str | None, value: str, reason: str
) -> Agreement:
    """Return the record with one side of a conflict as its value; the other side is overruled.

    Raises `ValueRefused` for a value that no side states, or one that breaks a rule.
    """
    claim = _claim(agreement, field, item)
    if not value or value not in {side.value for side in sides(claim)}:
        raise ValueRefused(
            f"No passage states “{value}”.", hint="Choose one of the values.", field=field
        )
    standing = {evidence.uuid for evidence in claim.standing}
    after = tuple(
        _judged(evidence, claim.value, value, reason.strip())
        if evidence.uuid in standing
        else evidence
        for evidence in agreement.evidence
    )
    decided = replace(agreement, evidence=after)
    return decided if value == claim.value else set_value(decided, field, value, item)


def _judged(evidence: Evidence, old: str, value: str, reason: str) -> Evidence:
    against = evidence.stance is Stance.CONTRADICTS
    stated = _stated(evidence) if against else old
    if stated == value:
        return replace(
            evidence,
            stance=Stance.SUPPORTS if against else evidence.stance,
            state=EvidenceState.ACCEPTED,
            value=value,
            alternative="",
            reason=reason,
        )
    return replace(
        evidence,
        stance=Stance.CONTRADICTS,
        state=EvidenceState.REJECTED,
        value=value,
        alternative=stated,
        reason=reason,
    )


def _stated(against: Evidence) -> str:
    return against.alternative or against.value


def _claim(agreement: Agreement, field: Field, item: str | None) -> Claim:
    found = [c for c in claims(agreement) if (c.field, c.item) == (field, item)]
    if not found:
        raise ValueRefused("The record has no such value.", hint="Choose another.", field=field)
    return found[0]
