"""Reviews to learn from: records with what a person gave, accepted and took away."""

from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tracker.domain.agreement import Agreement
from tracker.domain.editing_passages import give_value
from tracker.domain.learnt import LearntItem, LearntKind, Lesson
from tracker.domain.lessons import lessons
from tracker.domain.reviewed import Review
from tracker.domain.vocabulary import EvidenceState, Field, Method

TEXT = (
    "Itamarati and the United States signed a memorandum in Antigua on 3 June 2019.\n"
    "Joan Miller signed it. It is about the keeping of beehives. Ana Ruiz spoke.\n"
)


BORDER = "human trafficking and border security. Nothing was said"
"""Words with some around them, by which they are known again."""


def taught(record: Agreement, **known: object) -> set[Lesson]:
    told = {"record": record, "published": "2019-06-04", "reference": make.full_reference()}
    return set(lessons(Review(**told | known)))


def of_kind(found: set[Lesson], kind: LearntKind) -> set[tuple[str, str, int]]:
    return {(each.words, each.value, each.count) for each in found if each.kind is kind}


def give(record: Agreement, field: Field, value: str, exact: str) -> Agreement:
    return give_value(record, field, value, make.passage(exact, TEXT), make.full_reference())


def proposed(record: Agreement) -> Agreement:
    """Return the record with all evidence as rules propose it."""
    rows = (
        replace(e, method=Method.RULE, state=EvidenceState.PROPOSED, value=_value(record, e))
        for e in record.evidence
    )
    return replace(record, evidence=tuple(rows))


def _value(record: Agreement, evidence: object) -> str:
    parts = (*record.parties, *record.areas)
    found = {part.uuid: part.value for part in parts}
    found |= {one.uuid: one.person for one in record.signatures}
    return found.get(evidence.item, evidence.value)


def area_of(record: Agreement, value: str) -> str:
    return next(area.uuid for area in record.areas if area.value == value)


def refusal(words: str, value: str, count: int = 1, field: Field = Field.AREAS) -> Lesson:
    return Lesson(kind=LearntKind.REJECTED, words=words, value=value, field=field, count=count)


def known(kind: LearntKind, words: str, value: str, **changes: object) -> LearntItem:
    return LearntItem(id="1", kind=kind, words=words, value=value, **changes)
