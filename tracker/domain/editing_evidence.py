"""What happens to the passages of a value when the value is accepted, corrected or taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from tracker.domain.agreement import Agreement
from tracker.domain.evidence import Evidence
from tracker.domain.identity import new_uuid
from tracker.domain.passage import Passage
from tracker.domain.vocabulary import EvidenceState, Field, Stance

COMPANIONS = {Field.SIGNATORIES: (Field.CAPACITY,)}
"""Fields whose passages are decided on together with those of another field of the same item."""


def decided_with(field: Field) -> tuple[Field, ...]:
    """Return the field and those that are decided on together with it."""
    return (field, *COMPANIONS.get(field, ()))


def accept_passages(agreement: Agreement, field: Field, item: str | None) -> Agreement:
    """Accept what is proposed for a value; what speaks against it stays for a person to weigh."""
    fields = decided_with(field)

    def accept(evidence: Evidence) -> Evidence:
        here = evidence.field in fields and evidence.item == item
        if not here or evidence.state is not EvidenceState.PROPOSED:
            return evidence
        if evidence.stance is Stance.CONTRADICTS:
            return evidence
        return replace(evidence, state=EvidenceState.ACCEPTED)

    return _each(agreement, accept)


def reject_passages(
    agreement: Agreement, fields: Iterable[Field], item: str | None, value: str
) -> Agreement:
    """Reject the passages of a value that was cleared, noting which value it was.

    They are kept without their item, so that nothing points at a part that may be gone.
    """
    wanted = frozenset(fields)

    def reject(evidence: Evidence) -> Evidence:
        here = evidence.field in wanted and evidence.item == item
        return _rejected(evidence, value) if here and _stands(evidence) else evidence

    return _each(agreement, reject)


def release_item(agreement: Agreement, item: str, value: str) -> Agreement:
    """Reject every passage of a part that is taken out of the record."""

    def release(evidence: Evidence) -> Evidence:
        if evidence.item != item:
            return evidence
        return _rejected(evidence, evidence.value or value)

    return _each(agreement, release)


def restate_passages(
    agreement: Agreement, field: Field, item: str | None, value: str
) -> Agreement:
    """Let the passages of a corrected value speak for the correction, as a person read them."""

    def restate(evidence: Evidence) -> Evidence:
        here = evidence.field is field and evidence.item == item and _stands(evidence)
        if not here or evidence.stance is Stance.CONTRADICTS:
            return evidence
        return replace(evidence, value=value)

    return _each(agreement, restate)


def move_passages(
    agreement: Agreement, item: str | None, old: Field, new: Field, *, to: str | None
) -> Agreement:
    """Carry passages over to another field or item, as when an event changes its type."""

    def move(evidence: Evidence) -> Evidence:
        here = evidence.field is old and evidence.item == item and _stands(evidence)
        return replace(evidence, field=new, item=to) if here else evidence

    return _each(agreement, move)


def link_passage(
    agreement: Agreement, field: Field, item: str | None, passage: Passage, value: str
) -> Agreement:
    """Add a passage that a person chose for a value; the same span is not linked twice."""
    for known in agreement.evidence:
        same = (known.field, known.item) == (field, item) and _stands(known)
        if same and _span(known.passage) == _span(passage):
            return accept_passages(agreement, field, item)
    evidence = Evidence(uuid=new_uuid(), field=field, item=item, passage=passage, value=value)
    return replace(agreement, evidence=(*agreement.evidence, evidence))


def unlink_passage(agreement: Agreement, evidence_uuid: str) -> Agreement:
    """Reject one passage of a value while the value stays."""

    def unlink(evidence: Evidence) -> Evidence:
        if evidence.uuid != evidence_uuid:
            return evidence
        return replace(evidence, state=EvidenceState.REJECTED)

    return _each(agreement, unlink)


def _each(agreement: Agreement, change: Callable[[Evidence], Evidence]) -> Agreement:
    changed = tuple(change(evidence) for evidence in agreement.evidence)
    return agreement if changed == agreement.evidence else replace(agreement, evidence=changed)


def _rejected(evidence: Evidence, value: str) -> Evidence:
    return replace(evidence, state=EvidenceState.REJECTED, item=None, value=value)


def _stands(evidence: Evidence) -> bool:
    return evidence.state is not EvidenceState.REJECTED


def _span(passage: Passage) -> tuple[str, int, int]:
    return passage.text, passage.start, passage.end
