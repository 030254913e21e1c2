"""A record as the review of a person left it, with what its passages say for and against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.domain.agreement import Agreement
from tracker.domain.evidence import Evidence
from tracker.domain.learnt import LearntItem, LearntKind
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import EvidenceState, Field, Method, Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A record as a person left it, and what its lessons are judged by."""

    record: Agreement
    published: str
    """EDTF date of the article."""
    reference: Reference
    known: Sequence[LearntItem] = ()
    """What was learnt before."""
    proposed: Agreement | None = None
    """The draft it came from, which says what a correction replaced."""

    def of_kind(self, kind: LearntKind) -> list[LearntItem]:
        """Return what was learnt of a kind."""
        return [item for item in self.known if item.kind is kind]


def chosen_for(record: Agreement, field: Field, item: str) -> Iterator[Evidence]:
    """Yield the passages that a person chose for a part."""
    for evidence in record.evidence:
        here = (evidence.field, evidence.item) == (field, item)
        chosen = evidence.method is Method.TYPED and evidence.state is EvidenceState.ACCEPTED
        if here and chosen and evidence.stance is Stance.SUPPORTS:
            yield evidence


def proposed(record: Agreement) -> list[Evidence]:
    """Return the passages that rules found, whatever became of them."""
    return [e for e in record.evidence if e.method is Method.RULE]


def stands(record: Agreement, evidence: Evidence) -> bool:
    """Whether other words hold the value, so that these tell nothing for or against them."""
    return any(
        e.uuid != evidence.uuid
        and e.field is evidence.field
        and e.value == evidence.value
        and e.state is not EvidenceState.REJECTED
        for e in record.evidence
    )
