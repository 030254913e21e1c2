"""The values of a record that passages should support, and how well each is supported.

This is the one place that says what needs evidence: the record panel, the counts in the list, the
footnotes of the brief and the rows of the long CSV all come from `claims`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.agreement import Agreement
from tracker.domain.event import ENDING, ENTRY_INTO_FORCE, SIGNING, Event
from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EvidenceState,
    Field,
    Level,
    RelationType,
    Stance,
)


class Support(StrEnum):
    """How well a value is supported, from best to worst."""

    ACCEPTED = "accepted"
    PROPOSED = "proposed"
    UNSUPPORTED = "unsupported"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A value that a passage should support, with the evidence that speaks about it."""

    field: Field
    item: str | None
    """Uuid of the party, signature, event, area or relation; None for the record's own fields."""
    value: str
    evidence: tuple[Evidence, ...] = ()

    @property
    def supporting(self) -> tuple[Evidence, ...]:
        """The evidence that speaks for the value and was not rejected."""
        for_it = (Stance.SUPPORTS, Stance.QUALIFIES, Stance.STATES_ABSENCE)
        return tuple(e for e in self.standing if e.stance in for_it)

    @property
    def contradicting(self) -> tuple[Evidence, ...]:
        """The evidence that speaks against the value and was not rejected."""
        return tuple(e for e in self.standing if e.stance is Stance.CONTRADICTS)

    @property
    def standing(self) -> tuple[Evidence, ...]:
        """All evidence that was not rejected."""
        return tuple(e for e in self.evidence if e.state is not EvidenceState.REJECTED)

    @property
    def support(self) -> Support:
        """How well the value stands."""
        if not self.evidence:
            return Support.UNSUPPORTED
        if self.contradicting:
            return Support.CONFLICT
        states = {e.state for e in self.supporting}
        if EvidenceState.ACCEPTED in states:
            return Support.ACCEPTED
        return Support.PROPOSED if states else Support.UNSUPPORTED


def claims(agreement: Agreement) -> tuple[Claim, ...]:
    """Return every value of the record that needs evidence, in the order the record shows them."""
    found: dict[tuple[Field, str | None], list[Evidence]] = {}
    for evidence in agreement.evidence:
        found.setdefault((evidence.field, evidence.item), []).append(evidence)
    return tuple(
        Claim(field=field, item=item, value=value, evidence=tuple(found.get((field, item), ())))
        for field, item, value in _values(agreement)
    )


def support_counts(agreement: Agreement) -> Counter[Support]:
    """Return how many values are supported how well."""
    if agreement.evidence:
        return Counter(claim.support for claim in claims(agreement))
    return Counter({Support.UNSUPPORTED: sum(1 for _ in _values(agreement))})


def gap_evidence(agreement: Agreement, field: Field) -> tuple[Evidence, ...]:
    """Return the passages that come closest to a value the record does not have."""
    return tuple(
        e
        for e in agreement.evidence
        if e.field is field and e.item is None and e.state is not EvidenceState.REJECTED
    )


def date_field(event: Event) -> Field:
    """Return the field under which evidence for an event's date is kept."""
    if event.type in SIGNING:
        return Field.SIGNED
    if event.type in ENTRY_INTO_FORCE:
        return Field.IN_FORCE
    return Field.ENDED if event.type in ENDING else Field.EVENT_DATE


_Value = tuple[Field, str | None, str]


def _values(agreement: Agreement) -> Iterator[_Value]:
    yield from _instrument(agreement)
    for party in agreement.parties:
        if party.contracting:
            yield Field.PARTIES, party.uuid, party.value
        if party.level is not Level.UNCLEAR:
            yield Field.LEVEL, party.uuid, party.level
    for signature in agreement.signatures:
        yield Field.SIGNATORIES, signature.uuid, signature.person
    for event in agreement.events:
        yield from _event(event)
    for area in agreement.areas:
        yield (Field.ABSENT_AREAS if area.absent else Field.AREAS), area.uuid, area.value
    yield from _terms(agreement)


def _instrument(agreement: Agreement) -> Iterator[_Value]:
    if agreement.title:
        yield Field.TITLE, None, agreement.title
    if agreement.instrument_type:
        yield Field.INSTRUMENT_TYPE, None, agreement.instrument_type


def _event(event: Event) -> Iterator[_Value]:
    yield Field.STATUS, event.uuid, event.type
    if event.date or event.effective:
        yield date_field(event), event.uuid, event.date or event.effective
    if event.place:
        yield Field.PLACE, event.uuid, event.place


def _terms(agreement: Agreement) -> Iterator[_Value]:
    if agreement.binding not in (None, Binding.UNCLEAR):
        yield Field.BINDING, None, str(agreement.binding)
    if agreement.duration_kind is not DurationKind.NOT_STATED:
        yield Field.DURATION, None, agreement.duration or agreement.duration_kind
    if agreement.notice_period:
        yield Field.NOTICE_PERIOD, None, agreement.notice_period
    if agreement.tacit_renewal is not None:
        yield Field.TACIT_RENEWAL, None, "yes" if agreement.tacit_renewal else "no"
    if agreement.languages:
        yield Field.LANGUAGES, None, "; ".join(agreement.languages)
    yield from _links(agreement)


def _links(agreement: Agreement) -> Iterator[_Value]:
    for registration in agreement.registrations:
        yield Field.REGISTRATIONS, None, f"{registration.register} {registration.number}"
    for relation in agreement.relations:
        if relation.type not in (
            RelationType.POSSIBLE_DUPLICATE_OF,
            RelationType.NOT_DUPLICATE_OF,
        ):
            yield Field.RELATIONS, relation.uuid, relation.type
